import { lossForms } from '../../loss-form';
import type { ProblemWords } from '../words';

/** To two figures. */
const roundly = (value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(2)) : value);
const number = (value: unknown) => {
  if (typeof value !== 'number') return String(value);
  const tiny = value !== 0 && Math.abs(value) < 1e-6;
  return tiny ? String(value).replace('.', ',') : value.toLocaleString('de-DE', { maximumSignificantDigits: 15 });
};
const numbers = (values: readonly number[]) => values.map(number).join('; ');
const bounds = { least: 'mindestens', most: 'höchstens' } as const;
const which = { neither: 'beides fehlt', both: 'beides ist da' } as const;

export const problems: ProblemWords['problems'] = {
  values: {
    nothing: 'nichts',
    emptyList: 'eine leere Liste',
    list: (length) => `eine Liste mit ${length} Einträgen`,
    text: (quoted) => `der Text ${quoted}`,
    emptyObject: 'ein leeres Objekt',
    object: (keys) => `ein Objekt mit ${keys}`,
  },
  kinds: {
    string: 'ein Text in Anführungszeichen',
    number: 'eine Zahl',
    int: 'eine ganze Zahl',
    boolean: 'true oder false',
    array: 'eine Liste [ … ]',
    object: 'ein Objekt { … }',
    record: 'ein Objekt { … }',
  },

  tooDeep: (levels) => `ist tiefer als ${levels} Ebenen verschachtelt`,
  tooLong: (characters) => `ist länger als ${number(characters)} Zeichen; das ist keine Plandatei`,
  tooManyEntries: (entries) =>
    `hat eine Liste oder ein Objekt mit mehr als ${number(entries)} Einträgen; das hat kein Plan`,
  tooManyParts: (parts) => `hat insgesamt mehr als ${number(parts)} Einträge; das hat kein Plan`,
  emptyFile: 'Die Datei ist leer; ein Plan beginnt mit { "format": "boardcase-plan", … }',
  notJson: (line, column, reason) => `ist kein JSON: Zeile ${line}, Spalte ${column}: ${reason}`,
  notAnObject: (format, got) => `muss ein Objekt { "format": "${format}", … } sein (gefunden: ${got})`,
  otherFormat: (format, got) => `ist kein Boardcase-Plan: hier muss "${format}" stehen (gefunden: ${got})`,
  badVersion: (newest, got) =>
    `muss eine ganze Zahl ${newest === 1 ? 'sein, derzeit 1' : `von 1 bis ${newest} sein`} (gefunden: ${got})`,
  newerVersion: (version, newest) =>
    `Dieser Plan stammt aus einem neueren Boardcase (Version ${version}); dieses hier liest bis Version ${newest}`,
  ownKey: (key: string) => `verwendet den Namen ${key}, den Boardcase für sich selbst braucht; nehmen Sie ihn heraus`,
  moreProblems: (count) => `hat ${count} weitere Fehler`,

  missing: (expected) => `fehlt; hier muss ${expected} stehen`,
  missingChoice: (choices) => `fehlt; möglich ist eines von ${choices}`,
  missingValue: (sentence) => `fehlt; der Wert ${sentence}`,
  notFinite: 'muss eine endliche Zahl sein',
  otherKind: (expected, got) => `muss ${expected} sein (gefunden: ${got})`,
  wrongValue: (sentence, got) => `${sentence} (gefunden: ${got})`,
  notAChoice: (choices, got) => `muss eines von ${choices} sein (gefunden: ${got})`,
  unknownKind: (choices) => `muss eines von ${choices} sein`,
  emptyText: 'darf nicht leer sein',
  characters: (side, limit, has) => `muss ${bounds[side]} ${number(limit)} Zeichen haben (hat ${has})`,
  entries: (side, limit, has) =>
    `muss ${bounds[side]} ${number(limit)} ${limit === 1 ? 'Eintrag' : 'Einträge'} haben (hat ${has})`,
  bound: (side, limit, got) =>
    `${side === 'least' ? 'muss' : 'darf'} ${bounds[side]} ${number(limit)} sein (ist ${number(got)})`,
  openBound: (side, limit, got) =>
    `muss ${side === 'least' ? 'größer' : 'kleiner'} als ${number(limit)} sein (ist ${number(got)})`,
  unexpected: 'ist nicht, was hier erwartet wird',
  amount: 'muss eine Zahl oder eine Formel { "formula": "…" } sein',
  estimate:
    'muss eine Zahl, eine Formel { "formula": "…" } oder eine Schätzung wie { "kind": "range", "low": 1, "likely": 2, "high": 5 } sein',
  frequency:
    'muss eine Zahl von Ereignissen im Jahr, eine Formel, eine Schätzung oder { "annualProbability": 0.1 } sein',
  probability:
    'muss eine Wahrscheinlichkeit von 0 bis 1, eine Formel, eine Schätzung oder { "logistic": { "at": 30000, "slope": 1.2, "mean": 0.3 } } sein',
  noRecordsToRiseWith:
    'steigt mit den Datensätzen, die ein Vorfall offenlegt, und dieses Szenario legt keine offen; nötig ist recordsExposed oder eine feste Wahrscheinlichkeit',
  magnitude:
    'muss ein Anteil, eine Formel, eine Schätzung oder ein Objekt sein, das jeder Schadenart eines davon zuordnet',
  lossForm: `ist keine Schadenart; möglich ist eine von ${lossForms.join(', ')}`,
  country: 'muss aus zwei Großbuchstaben nach ISO 3166-1 bestehen, etwa US oder DE',
  currency: 'muss aus drei Großbuchstaben nach ISO 4217 bestehen, etwa USD oder EUR',
  locale: 'muss ein Sprachkürzel wie en-US oder de-DE sein',
  colour: 'muss eine Farbe wie #1f5f8b sein',
  heavyPicture:
    'muss ein Bild sein, das jedes Programm zeichnen kann: höchstens 20.000 Formen in einem SVG, so oft gezählt, wie sie gezeichnet werden, oder 40 Millionen Punkte in einem PNG; nehmen Sie ein einfacheres',
  picture: 'muss ein SVG- oder PNG-Bild als Daten-URI sein (data:image/png;base64,…)',
  noRule: 'fehlt; ein Schaden der Grundlage "penalty" nennt die Regel, der er folgt',
  noSeverity:
    'fehlt; ein Schaden der Grundlage "penalty" sagt, wo er zwischen kleinstem und größtem Betrag liegt, von 0 bis 1',
  shareOrCount: (got) => `braucht entweder share oder count (${which[got]})`,
  shareOfNothing: 'muss die Arten von Datensätzen nennen, von denen der Anteil gilt',
  notInOrder: (names, values) => `verlangt ${names.join(' ≤ ')} (gefunden: ${numbers(values)})`,
  tooWide: ([low, high], times, values) =>
    `${high} darf höchstens das ${number(times)}-Fache von ${low} sein (gefunden: ${numbers(values)})`,
  onePercentile: (got) => `braucht p50 und genau eines von p90 und p95 (${which[got]})`,
  lowerNotBelowUpper: (lower, upper) => `verlangt lower < upper (gefunden: ${numbers([lower, upper])})`,
  formulaValue: (sentence) => `der Wert der Formel ${sentence}`,

  taken: (id, by) => `${id} ist schon durch ${by} vergeben; jeder Eintrag braucht eine eigene Kennung`,
  nameOfAll: 'darf nicht "*" sein; das steht für alle Szenarien',
  unknownId: (what, id, known) => {
    const no = {
      scenario: 'kein Szenario',
      control: 'keine Maßnahme',
      proposal: 'kein Vorschlag',
      recordType: 'keine Art von Datensätzen',
    };
    const hint = known.length === 0 ? 'es gibt noch nichts dieser Art' : `möglich: ${known.join(', ')}`;
    return `${id} ist ${no[what]} dieses Plans; ${hint}`;
  },
  peopleOfItself: 'muss eine andere Art nennen; entfällt, wenn diese Datensätze zu eigenen Personen gehören',
  peopleOfNext: (id: string, next: string) =>
    `nennt ${id}, deren Personen die von ${next} sind; nennen Sie auch hier ${next}`,
  unknownRule: (rules, got) => `muss eines von ${rules.join(', ')} sein (gefunden: ${got})`,
  attractiveness: (factor, most) =>
    `vervielfacht Häufigkeiten um den Faktor ${factor.replace('.', ',')}; erhöhen Sie den Wert, bis es höchstens ${most} ist`,
  driverShare: (got) => `muss ein Anteil von 0 bis 1 sein, wenn response "relativeRisk" ist (gefunden: ${number(got)})`,
  driverNeutral: 'muss größer als 0 sein, wenn response "elasticity" ist (gefunden: 0)',
  driverFactor: (factor, most) =>
    `vervielfacht um bis zu ${factor.replace('.', ',')}; ein Risikotreiber darf höchstens um ${most} vervielfachen`,
  nothingLeft: (prevented) =>
    `besagt zusammen mit prevents, dass dort schon ${Math.floor(1000 * prevented) / 10} % der Vorfälle verhindert werden; höchstens 99 % sind möglich, sonst wäre nicht bekannt, wie oft es ohne die Maßnahme geschieht. Senken Sie eines von beiden`,
  effectTwice: (id) => `${id} hat weiter oben schon eine Wirkung; fassen Sie beide zusammen`,
  excludesItself: 'Eine Maßnahme kann sich nicht selbst ausschließen',
  requiredAndExcluded: (id) =>
    `${id} ist zugleich vorausgesetzt und ausgeschlossen; nehmen Sie es aus einer der Listen`,
  circle: (way) => `läuft im Kreis: ${way.join(' → ')}; eine davon darf die nächste nicht voraussetzen`,
  twiceInProposal: (id) => `${id} steht zweimal in diesem Vorschlag; nehmen Sie einen Eintrag heraus`,
  requirementMissing: (id, required) =>
    `${id} setzt ${required} voraus, das in diesem Vorschlag fehlt; fügen Sie es hinzu`,
  excludeEachOther: (id, other) => `${id} und ${other} schließen einander aus; nehmen Sie eines heraus`,
  startsAfterHorizon: (id, year, horizon) =>
    `${id} beginnt in Jahr ${year}, nach dem Planungshorizont von ${horizon} ${horizon === 1 ? 'Jahr' : 'Jahren'}, und wirkt und kostet deshalb nichts; beginnen Sie spätestens in Jahr ${horizon} oder verlängern Sie den Horizont`,
  startsBeforeRequired: (id, year, required, later) =>
    `${id} beginnt in Jahr ${year}, setzt aber ${required} voraus, das erst in Jahr ${later} beginnt; bis dahin kostet es Geld und wirkt nicht`,
  idle: (id, required) => `${id} ist vorhanden, setzt aber ${required} voraus, das fehlt; bis dahin wirkt es nicht`,
  noRecordsExposed: (basis, namesTypes) =>
    `ist "${basis}", aber das Szenario ${namesTypes ? 'betrifft nur Arten, von denen keine Datensätze gehalten werden' : 'legt keine Datensätze offen (recordsExposed)'}; dieser Schaden zählt deshalb nichts. Geben Sie an, wie viele offengelegt werden, oder wählen Sie eine andere Grundlage`,
  growth: (rate) =>
    `${number(rate)} bedeutet ${number(100 * rate)} % im Jahr; für ${number(rate)} % schreiben Sie ${number(rate / 100)}`,
  tooMuchWork: (incidents, most, years) =>
    `ergäbe etwa ${number(roundly(incidents))} zu simulierende Vorfälle, mehr als ${number(most)}; senken Sie die Häufigkeiten oder ihr Wachstum${years >= 100 ? ` oder simulieren Sie höchstens ${number(years)} Jahre` : ''}`,
  probabilityOutOfReach: (p, variance, most) =>
    `${number(p)} verlangte bei einer gemeinsamen Ursache mit Varianz ${number(variance)} mehr als ${number(most)} Ereignisse im Jahr und zählt als so viele; senken Sie eines von beiden`,
  meanBeyond: (share: number, others: number) =>
    `hat ${Math.round(100 * share)} % des Mittelwerts oberhalb des Werts, der selten überschritten wird${others === 0 ? '' : `, und ${others === 1 ? 'eine weitere Schätzung' : `${others} weitere`} mehr als 10 %`}: Der Durchschnitt beruht auf Fällen jenseits Ihrer Angaben. Gibt es einen größten Wert, nennen Sie Minimum, wahrscheinlichsten Wert und Maximum; sonst markieren Sie die Schätzung als geprüft`,
  noInsurance:
    'ist true, aber der Plan beschreibt keine Versicherung; geben Sie ihre Bedingungen an oder setzen Sie false',
};
