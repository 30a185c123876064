import type { assumptions as english } from '../en/assumptions';

const scenarioCount = (count: number) => (count === 1 ? 'einem Szenario' : `${count}\u00a0Szenarien`);
const sourceCount = (count: number) => (count === 1 ? 'einer Quelle' : `${count}\u00a0Quellen`);

/** Page 11. */
export const assumptions: typeof english = {
  heading: (scenarios, sources, assumed) =>
    assumed === 0
      ? `Die Zahlen beruhen auf ${scenarioCount(scenarios)} und ${sourceCount(sources)}`
      : `Die Zahlen beruhen auf ${scenarioCount(scenarios)}, ${sourceCount(sources)} und ${assumed === 1 ? 'einer Annahme' : `${assumed}\u00a0Annahmen`}`,
  headingNoSources: (scenarios) =>
    `Alle Zahlen beruhen auf ${scenarioCount(scenarios)}, geschätzt ohne veröffentlichte Quellen`,
  lead: (years, seed) =>
    `Die Schadenzahlen stammen aus ${years}\u00a0simulierten Jahren (Startwert\u00a0${seed}): Derselbe Plan ergibt mit demselben Startwert wieder dieselben Zahlen. Beträge sind gerundet; Tabellen von Kosten und Zahlungen gehen auf.`,
  scenariosTitle: 'Szenarien: wie oft, und was ein Vorfall kostet',
  scenariosColumns: {
    scenario: 'Szenario',
    frequency: 'Pro Jahr, ohne Maßnahmen',
    now: 'Pro Jahr, heute',
    loss: 'Erwarteter Jahresschaden',
    each: 'Mittlerer Schaden je Vorfall',
    sources: 'Quellen',
  },
  controlsTitle: 'Maßnahmen: Kosten und Wirkung',
  controlsColumns: {
    control: 'Maßnahme',
    oneTime: 'Einmalig',
    annual: 'Pro Jahr',
    fewer: 'Weniger Vorfälle um',
    cheaper: 'Geringere Schäden um',
    sources: 'Quellen',
  },
  existing: (name) => `${name} (bestehend)`,
  parametersTitle: 'Allgemeine Annahmen',
  parameters: {
    horizon: 'Planungszeitraum',
    discount: 'Diskontsatz',
    amortization: 'Verteilung einmaliger Kosten über',
    prices: 'Preissteigerung pro Jahr',
    threats: 'Zunahme der Häufigkeit von Vorfällen pro Jahr',
    itGrowth: 'Wachstum des IT-Budgets pro Jahr',
    fte: 'Kosten einer Vollzeitstelle pro Jahr',
    friction: 'Arbeitszeit der Beschäftigten zählt als Kosten',
    dependence: 'Teile eines Vorfalls gehen zusammen (Korrelation)',
    commonCause: 'Gemeinsame Ursache (Varianz des jährlichen Faktors)',
    insurance: 'Cyberversicherung',
    insuranceTerms: (retention, limit, premium) =>
      `Selbstbehalt ${retention}, Deckung ${limit}, Prämie ${premium} pro Jahr`,
    beyond: (share: string) => `Schätzungen mit mehr als ${share} des Mittelwerts über dem genannten oberen Wert`,
    upTo: (count, share) => `${count} (bis zu ${share})`,
    check: (years) => `Probe: heutiger Jahresschaden allein aus ${years} simulierten Jahren`,
  },
  yes: 'ja',
  no: 'nein',
  none: 'keine',
  methodTitle: 'Wie gerechnet wird',
  method: [
    'Jedes Szenario hat eine Häufigkeit und eine Schadenhöhe je Vorfall, beide als Spanne. Was ein durchschnittliches Jahr kostet, und damit die Rendite, ist exakt berechnet; schlimme Jahre und Chancen stammen aus simulierten Jahren, für die gezogen wird, wie oft ein Szenario eintritt und was jeder Vorfall kostet.',
    'Der Plan wird an denselben simulierten Vorfällen gemessen: Jeder wird verhindert, wird billiger oder bleibt, wie er war. Was sich unterscheidet, liegt also am Plan und nicht am Zufall. Wo eine Versicherung wirkt, sind auch Durchschnitte simuliert und um das berichtigt, was exakt bekannt ist.',
    'Jahreswerte beschreiben ein Jahr, in dem alle Maßnahmen voll eingeführt sind; Zahlungen, Amortisation und Kapitalwert folgen der Einführung Jahr für Jahr.',
    'Maßnahmen gegen dieselben Vorfälle wirken multiplikativ, eine zweite bringt also weniger als die erste; innerhalb einer Überschneidungsgruppe zählt nur die stärkste.',
  ],
  evidence: (all, counts) =>
    `Von ${all} unsicheren Größen: ${counts.own} eigene, ${counts.quoted} belegt, ${counts.firstHand} aus erster und ${counts.secondHand} aus zweiter Hand, ${counts.assumed} angenommen.`,
  statuses: {
    own: 'eigene',
    quoted: 'belegt',
    firstHand: 'erste Hand',
    secondHand: 'zweite Hand',
    assumed: 'angenommen',
  },
  weightiest: 'Vor allem angenommen:',
  assumed: (what, why) => `${what}: ${why}`,
  noReason: 'ohne Begründung',
  sourcesTitle: 'Quellen',
  range: (low, high) => `${low} bis ${high}`,
};
