import type { ImportWords } from './import-words';

/** What stands in tables in languages that the app does not speak. */
export const elsewhere: ImportWords = {
  headings: {
    source: ['fuente'],
    note: ['remarque'],
    annual: ['mensuel', 'par an', 'annuel', 'coût annuel'],
    amount: ['montant', 'coût'],
    budgetLine: ['libellé', 'poste'],
    recordType: [],
    count: ['nombre'],
    price: ['prix'],
    priceLow: [],
    priceHigh: [],
    control: ['mesure'],
    description: [],
    oneTime: ['ponctuel'],
    fte: ['etp'],
    friction: [],
    coverage: ['couverture'],
    existing: ['existant'],
    mustHave: ['obligatoire'],
    pushback: [],
  },
  units: {
    records: [],
    fte: ['etp'],
    minutes: [],
  },
  cells: {
    yes: ['oui', 'o', 'vrai', 'sí', 'si'],
    no: ['non', 'faux'],
    total: ['sous-total', 'somme'],
  },
  amounts: {
    thousands: ['milliers'],
    millions: [],
    monthly: ['par mois', 'mensuel', 'mensuelle'],
    month: ['mois'],
    percent: [],
    percentWithin: [],
  },
};
