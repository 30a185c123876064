import type { knownBetter as english } from '../en/known-better';

/** Was der Optimierer neben dem vorgeschlagenen Plan kennt, und was dennoch für diesen spricht. */
export const knownBetter: typeof english = {
  quoted: (name) => `„${name}“`,
  none: 'Keine andere Kombination der Maßnahmen des Plans hat über den Planungszeitraum eine geringere Summe aus erwartetem Schaden und Kosten.',
  noneCovered: (years) =>
    `Keine andere Kombination der Maßnahmen des Plans hat über den Planungszeitraum in ${years} simulierten Jahren eine geringere Summe aus Kosten und dem Schaden, der uns nach der Zahlung des Versicherers bleibt.`,
  noneOf: (sets, years) =>
    `Von ${sets} Kombinationen der Maßnahmen des Plans, mit unserer Versicherung über ${years} Jahre simuliert, hat keine andere eine geringere Summe aus erwartetem Schaden und Kosten; dass es gar keine gibt, ist nicht bewiesen.`,
  cheaper: (names, count, cost, more) =>
    `Ein günstigerer Plan ist bekannt: ${names} ${count === 1 ? 'kostet' : 'kosten'} ${cost} im Jahr, bei einem um ${more} höheren Kapitalwert (NPV).`,
  better: (names, count, cost, more) =>
    `Ein wertvollerer Plan ist bekannt: ${names} ${count === 1 ? 'kostet' : 'kosten'} ${cost} im Jahr, bei einem um ${more} höheren Kapitalwert (NPV).`,
  nothing: (more) =>
    `Keine Kombination der Maßnahmen des Plans vermeidet, was sie kostet: Ohne neue Maßnahmen wäre der Kapitalwert (NPV) um ${more} höher.`,
  atOnce: (more) => `Mit denselben Maßnahmen, alle ab Jahr\u00a01, wäre der Kapitalwert (NPV) um ${more} höher.`,
  appetite: (here, there, all) =>
    `Der vorgeschlagene hält ${here} von ${all}\u00a0Grenzen unserer Risikotoleranz ein, jener ${there === 0 ? 'keine' : there}.`,
  badYear: (there, here) =>
    `Der vorgeschlagene macht ein schlechtes Jahr (1\u00a0von\u00a020) milder: ${here} statt ${there}.`,
  reasons: (count) =>
    count === 1
      ? 'Eine Maßnahme des vorgeschlagenen ist aus einem anderen Grund enthalten.'
      : `${count} Maßnahmen des vorgeschlagenen sind aus einem anderen Grund enthalten.`,
  insurance: 'Er enthält eine Versicherung, jener nicht.',
  nothingFor: 'Nach diesen Zahlen spricht nichts dafür, stattdessen den vorgeschlagenen zu wählen.',
};
