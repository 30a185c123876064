import type { ImportWords } from '../import-words';

export const text: ImportWords = {
  headings: {
    source: ['quelle', 'beleg'],
    note: ['notiz', 'bemerkung', 'kommentar'],
    annual: ['monatlich', 'jährlich', 'pro jahr', 'jahreskosten', 'laufende kosten'],
    amount: ['betrag', 'kosten', 'summe'],
    budgetLine: ['bezeichnung', 'kostenstelle', 'posten'],
    recordType: ['art', 'datenart'],
    count: ['anzahl'],
    price: ['preis'],
    priceLow: ['von'],
    priceHigh: ['bis'],
    control: ['maßnahme', 'massnahme'],
    description: ['beschreibung'],
    oneTime: ['einmalig'],
    fte: ['vzä', 'stellen'],
    friction: ['minuten'],
    coverage: ['abdeckung'],
    existing: ['vorhanden'],
    mustHave: ['pflicht'],
    pushback: [],
  },
  units: {
    records: ['datensätze'],
    fte: ['vzä'],
    minutes: ['minuten'],
  },
  cells: {
    yes: ['ja', 'j', 'wahr'],
    no: ['nein', 'falsch'],
    total: ['gesamt', 'summe', 'zwischensumme', 'insgesamt'],
  },
  amounts: {
    thousands: ['tausend', 'tsd'],
    millions: ['millionen', 'mio'],
    monthly: ['monatlich', 'pro monat'],
    month: ['monat'],
    percent: [],
    percentWithin: ['prozent'],
  },
};
