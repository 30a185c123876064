import type { plan as english } from '../en/plan';

const controlCount = (count: number) => (count === 1 ? 'Eine Maßnahme' : `${count}\u00a0Maßnahmen`);

/** Page 6. */
export const plan: typeof english = {
  heading: (controls, cash, years) =>
    `${controlCount(controls)} ${controls === 1 ? 'kostet' : 'kosten'} ${cash} über ${years}`,
  headingInsured: (controls, cash, years) =>
    controls === 0
      ? `Eine Cyberversicherung kostet ${cash} über ${years}`
      : `${controlCount(controls)} und eine Cyberversicherung kosten ${cash} über ${years}`,
  headingFree: (controls) =>
    controls === 1
      ? 'Der Plan besteht aus einer Maßnahme ohne Mehrkosten'
      : `Der Plan besteht aus ${controls}\u00a0Maßnahmen ohne Mehrkosten`,
  lead: {
    most: (name, amount) =>
      `Am wirksamsten ist „${name}“: Zusätzlich zu den übrigen Maßnahmen vermeidet sie ${amount} Schaden im Jahr.`,
    friction: (hours, cost) =>
      `Die Beschäftigten wenden dafür im Alltag rund ${hours} Stunden im Jahr auf, im Wert von ${cost}; diese Zeit ist nicht Teil des beantragten Betrags.`,
    frictionCounted: (hours, cost) =>
      `Die Beschäftigten wenden dafür im Alltag rund ${hours} Stunden im Jahr auf, im Wert von ${cost}; diese Zeit ist Teil des beantragten Betrags.`,
    noFriction: 'Für niemanden dürfte sich der Arbeitsalltag ändern.',
  },
  tableTitle: 'Was wir beschaffen, und was jede Maßnahme zusätzlich zu den übrigen vermeidet',
  columns: {
    control: 'Maßnahme',
    start: 'Ab',
    oneTime: 'Einmalig',
    running: 'Pro Jahr',
    avoided: 'Vermiedener Schaden im Jahr',
    minutes: 'Minuten je Woche und Person',
  },
  start: (year) => `Jahr\u00a0${year}`,
  total: 'Zusammen',
  note: 'Preise des ersten Jahres. Vermiedener Schaden ist, was der Verzicht auf die Maßnahme kosten würde, wenn alles Übrige bleibt; Maßnahmen, die sich überschneiden, vermeiden zusammen mehr als die Summe dieser Werte.',
  noteCovered:
    'Preise des ersten Jahres. Vermiedener Schaden ist, was der Verzicht auf die Maßnahme kosten würde, wenn alles Übrige bleibt, nach der Zahlung des Versicherers; Maßnahmen, die sich überschneiden, vermeiden zusammen mehr als die Summe dieser Werte.',
  dear: (count, all) =>
    count === all
      ? 'Jede kostet im Jahr, einmalige Kosten verteilt, mehr, als sie zusätzlich zu den übrigen vermeidet.'
      : count === 1
        ? `Von den ${all} kostet eine im Jahr, einmalige Kosten verteilt, mehr, als sie zusätzlich zu den übrigen vermeidet.`
        : `Von den ${all} kosten ${count} im Jahr, einmalige Kosten verteilt, mehr, als sie zusätzlich zu den übrigen vermeiden.`,
  reasonsTitle: 'Aus einem anderen Grund als der Rendite im Plan',
  reason: (names, words) => `${names}: ${words}`,
  mustHave: 'In diesem Plan ein Muss.',
  pushbackTitle: 'Wer betroffen ist, und welche Einwände kommen werden',
  pushback: (name, words) => `${name}: ${words}`,
};
