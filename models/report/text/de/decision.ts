import type { decision as english } from '../en/decision';
import { inDative } from './dative';

const controlCount = (count: number) => (count === 1 ? 'eine Maßnahme' : `${count}\u00a0Maßnahmen`);

/** Page 1. */
export const decision: typeof english = {
  heading: {
    pays: (cost, now, plan) =>
      `Für ${cost} im Jahr sinkt der erwartete Jahresschaden aus Cybervorfällen von ${now} auf ${plan}`,
    paysLater: (cost, now, plan) =>
      `Für ${cost} im Jahr sinkt der erwartete Jahresschaden von ${now} auf ${plan}, zu spät für eine Amortisation im Planungszeitraum`,
    doesNotPay: (cost, avoided) =>
      `Der Plan kostet ${cost} im Jahr und vermeidet ${avoided} an erwartetem Schaden: Er trägt sich nicht selbst`,
    free: (now, plan) => `Ohne Mehrkosten sinkt der erwartete Jahresschaden von ${now} auf ${plan}`,
    nothing: (now) =>
      `Cybervorfälle kosten uns im Mittel ${now} im Jahr; der Vorschlag fügt dem Vorhandenen nichts hinzu`,
    noProposal: (now) => `Cybervorfälle kosten uns im Mittel ${now} im Jahr; ein Vorschlag liegt noch nicht vor`,
    noLoss: 'Die Szenarien dieses Plans verursachen keinen Schaden, es gibt also nichts zu verringern',
  },
  lead: {
    plan: (name, controls, years) => `Wir schlagen die Option „${name}“ vor: ${controlCount(controls)} über ${years}.`,
    planInsured: (name, controls, years) =>
      `Wir schlagen die Option „${name}“ vor: ${controlCount(controls)} und eine Cyberversicherung über ${years}.`,
    pays: (avoided) =>
      `Voll eingeführt vermeidet sie im Mittel ${avoided} Schaden im Jahr, mehr als sie kostet. Das sind Durchschnitte über viele simulierte Jahre: Die meisten verlaufen besser, wenige weitaus schlechter.`,
    paysLater: (years) =>
      `Voll eingeführt vermeidet sie mehr, als sie kostet, doch das Geld ist innerhalb von ${inDative(years)} nicht zurückverdient. Dafür wird ein sehr schlechtes Jahr unwahrscheinlicher.`,
    doesNotPay:
      'Im Mittel kostet sie mehr, als sie an Schaden vermeidet. Für sie spricht, was ein Durchschnitt nicht zeigt: sehr schlechte Jahre, Verpflichtungen und die Menschen, deren Daten uns anvertraut sind.',
    unlikely: (chance, years) =>
      `Die Chance auf Amortisation innerhalb von ${inDative(years)} beträgt ${chance}: Wie eine Versicherung verdient sie ihre Kosten vor allem in den seltenen schlechten Jahren.`,
    nothing: (name) =>
      `Die Option „${name}“ enthält im Planungszeitraum keine neue Maßnahme und keine Versicherung; eine Rendite gibt es deshalb nicht.`,
    noProposal:
      'Nehmen Sie einen Vorschlag in den Plan auf, um zu sehen, was Maßnahmen kosten und welchen Schaden sie vermeiden.',
    noLoss: 'Kein Szenario ist eingeschaltet, oder keines verursacht einen Schaden.',
  },
  buysTitle: 'Was dafür erreicht wird',
  buys: {
    incidents: (prevented, all) => `Von ${all} Vorfällen im Jahr werden im Mittel ${prevented} verhindert.`,
    rareIncidents: (all, years) => `Von rund ${all} Vorfällen in ${years}\u00a0Jahren wird im Mittel einer verhindert.`,
    badYear: (now, plan) =>
      `Ein schlechtes Jahr (1\u00a0von\u00a020) kostet mindestens ${plan} statt mindestens ${now}.`,
    rareYear: (now, plan) => `Ein sehr schlechtes Jahr (1\u00a0von\u00a0100) kostet mindestens ${plan} statt ${now}.`,
    share: (now, plan) => `Der Anteil der Sicherheit am IT-Budget steigt von ${now} auf ${plan}.`,
    appetite: (met, all) =>
      met === all
        ? 'Alle Grenzen unserer Risikotoleranz werden eingehalten.'
        : met === 0
          ? 'Noch wird keine Grenze unserer Risikotoleranz eingehalten.'
          : `${met === 1 ? 'Eine' : met} der ${all}\u00a0Grenzen unserer Risikotoleranz ${met === 1 ? 'wird' : 'werden'} eingehalten.`,
    delay: (amount) => `Ein Jahr abzuwarten kostet im Mittel ${amount}.`,
  },
  requested: 'Beantragter Beschluss',
  decision: (name, first, later) =>
    `Der Vorstand genehmigt die Option „${name}“ mit ${first} im ersten Jahr und rund ${later} in jedem weiteren Jahr. Über Fortschritt und Vorfälle berichten wir in zwölf Monaten.`,
  decisionOneYear: (name, first) =>
    `Der Vorstand genehmigt die Option „${name}“ mit ${first}. Über Fortschritt und Vorfälle berichten wir in zwölf Monaten.`,
  decisionNone: 'Der Vorstand nimmt das Risiko zur Kenntnis. Ein Vorschlag folgt.',
};
