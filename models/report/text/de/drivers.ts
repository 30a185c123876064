import type { drivers as english } from '../en/drivers';

/** Page 5. */
export const drivers: typeof english = {
  heading: {
    one: (name, share) => `${name} macht ${share} des erwarteten Jahresschadens aus`,
    several: (names, share) => `${names} machen ${share} des erwarteten Jahresschadens aus`,
    only: (name, loss) => `${name}, das einzige Szenario dieses Plans, kostet uns im Mittel ${loss} im Jahr`,
    noLoss: 'Kein Szenario dieses Plans verursacht einen Schaden',
  },
  lead: {
    scenarios: (count, incidents) =>
      count === 1
        ? `Modelliert ist ein Szenario mit heute ${incidents} Vorfällen im Jahr.`
        : `Modelliert sind ${count}\u00a0Szenarien mit heute zusammen ${incidents} Vorfällen im Jahr. Häufige sind meist klein; der Schaden entsteht durch die seltenen.`,
    driver: (name, low, high) =>
      `Von den Risikotreibern, die wir beeinflussen können, kostet „${name}“ am meisten: insgesamt ${low} bis ${high} an erwartetem Schaden im Jahr.`,
    noDriver: 'Kein eigener Risikotreiber hebt den Schaden über das branchenübliche Maß.',
  },
  tableTitle: 'Was unsere eigenen Risikotreiber an erwartetem Schaden kosten',
  columns: {
    driver: 'Risikotreiber',
    ours: 'Bei uns',
    usual: 'Üblich',
    total: 'Kostet im Jahr, insgesamt',
    range: 'In 9\u00a0von\u00a010 Fällen',
    overUsual: 'Davon über dem Üblichen',
    counted: 'Eingerechnet?',
  },
  counted: 'ja',
  notCounted: 'nein: schwache Belege',
  range: (low, high) => `${low} bis ${high}`,
  note: 'Jeder Risikotreiber für sich: insgesamt gegenüber gar keinem, und gegenüber dem branchenüblichen Maß. Nicht eingerechnete bleiben in allen anderen Zahlen außer Betracht.',
  beforeInsurance: 'Diese Beträge gelten vor der Zahlung des Versicherers.',
  noDrivers:
    'Der Plan nennt keine Risikotreiber wie Altsysteme, nie geschulte Beschäftigte oder unüberwachte Fernzugriffe.',
};
