import type { options as english } from '../en/options';

/** Page 8. */
export const options: typeof english = {
  heading: {
    doNothing: (count) =>
      count === 1
        ? 'Allein nach Durchschnitten kostet der Vorschlag mehr, als er an Schaden vermeidet'
        : 'Allein nach Durchschnitten kostet jede Option mehr, als sie an Schaden vermeidet',
    best: (name, total, nothing) =>
      `Von den Optionen hat „${name}“ die geringste Summe aus Schaden und Kosten: ${total} im Jahr statt ${nothing}`,
    chosenIsNotBest: (chosen, best) =>
      `Von den Optionen hat „${best}“ die geringste Summe aus Schaden und Kosten; wir schlagen „${chosen}“ vor`,
  },
  lead: (least, amount) =>
    `Alle Optionen werden an denselben simulierten Vorfällen gemessen. Das kleinste schlechte Jahr (1\u00a0von\u00a020) hat „${least}“: ${amount}.`,
  step: {
    more: (cost, avoided) =>
      `Die vorgeschlagene kostet im Jahr ${cost} mehr als die mit der geringsten Summe und vermeidet ${avoided} mehr.`,
    less: (cost, avoided) =>
      `Die vorgeschlagene kostet im Jahr ${cost} weniger als die mit der geringsten Summe und vermeidet ${avoided} weniger.`,
    badYear: (before, after) =>
      `Hinzu kommt ein milderes schlechtes Jahr (1\u00a0von\u00a020): ${after} statt ${before}.`,
  },
  proposed: (name) => `${name} (vorgeschlagen)`,
  tableTitle: 'Die Optionen nebeneinander',
  row: 'Pro Jahr, soweit nicht anders angegeben',
  rows: {
    loss: 'Erwarteter Schaden',
    avoided: 'Vermiedener Schaden',
    cost: 'Kosten, einmalige verteilt',
    first: 'Ausgaben im ersten Jahr',
    cash: (years) => `Ausgaben über ${years}`,
    badYear: 'Ein schlechtes Jahr (1\u00a0von\u00a020)',
    rareYear: 'Ein sehr schlechtes Jahr (1\u00a0von\u00a0100)',
    rosi: 'Rendite nach Einführung (ROSI)',
    npv: 'Kapitalwert (NPV)',
    npvRange: 'In 9\u00a0von\u00a010 Fällen zwischen',
    chance: 'Chance auf Amortisation',
    payback: 'Amortisation nach',
    prevented: 'Verhinderte Vorfälle',
    friction: 'Arbeitszeit der Beschäftigten',
    appetite: 'Eingehaltene Risikogrenzen',
    belowBest: 'Unter dem besten bekannten Plan (NPV)',
  },
  range: (low, high) => `${low} bis ${high}`,
  of: (part, all) => `${part} von ${all}`,
  noPayback: 'nicht rechtzeitig',
  membersTitle: 'Was jede Option enthält',
  members: (name, list) => `${name}: ${list}.`,
  allOf: (name) => `alles aus „${name}“`,
  nothing: 'keine neuen Maßnahmen',
};
