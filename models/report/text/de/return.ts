import type { theReturn as english } from '../en/return';
import { inDative } from './dative';

/** Page 7. */
export const theReturn: typeof english = {
  heading: {
    pays: (years, npv) =>
      `Im Mittel amortisiert sich der Plan nach ${inDative(years)}; sein Kapitalwert beträgt ${npv}`,
    paysTight: (npv) => `Im Mittel beträgt der Kapitalwert des Plans ${npv}`,
    paysLater: (years, npv) =>
      `Im Mittel ist das Geld innerhalb von ${inDative(years)} nicht zurückverdient: Der Kapitalwert beträgt ${npv}`,
    doesNotPay: (years, npv) =>
      `Im Mittel amortisiert sich der Plan nicht innerhalb von ${inDative(years)}: Sein Kapitalwert beträgt ${npv}`,
    nothing: 'Der Vorschlag enthält nichts Neues, also gibt es keine Rendite',
    free: (avoided) => `Der Plan verursacht keine Mehrkosten und vermeidet ${avoided} im Jahr`,
  },
  lead: (cash, avoided, years) => `Über ${years} geben wir ${cash} aus und vermeiden im Mittel ${avoided} Schaden.`,
  chance: (chance) => `Die Chance, dass der vermiedene Schaden unsere Ausgaben übersteigt, beträgt ${chance}.`,
  mostlyNot:
    'In den meisten Verläufen geschieht wenig, und das Geld wird nicht zurückverdient; in den seltenen schlechten wird es vielfach zurückverdient. Der Durchschnitt gewichtet beides.',
  breakEven: (share) =>
    `Der Plan rechnet sich auch dann noch, wenn die Maßnahmen nur ${share} der angenommenen Wirkung erreichen.`,
  breakEvenOver: (share) =>
    `Damit sich der Plan rechnet, müssten die Maßnahmen ${share} der angenommenen Wirkung erreichen.`,
  usersTime: (cost, counted, rosi) =>
    `Die Arbeitszeit der Beschäftigten im Wert von ${cost} im Jahr zählt nicht als Kosten; mit ihr läge die jährliche Rendite nach Einführung bei ${counted} statt bei ${rosi}.`,
  figures: {
    npv: 'Wert heute',
    npvTerm: 'Kapitalwert (NPV)',
    interval: (low, high) => `in 9\u00a0von\u00a010 Fällen zwischen ${low} und ${high}`,
    payback: 'Amortisation nach',
    paybackNone: 'nicht rechtzeitig',
    paybackDiscounted: (years) => `diskontiert: ${years}`,
    paybackDiscountedNone: 'diskontiert: nicht im Planungszeitraum',
    irr: 'Interner Zinsfuß (IRR)',
    irrDetail: (rate) => `Diskontsatz: ${rate}`,
    positive: 'Chance, dass es sich lohnt',
    positiveTerm: 'P(Kapitalwert > 0)',
    delay: 'Kosten eines Jahres Abwarten',
    delayGain: 'Ersparnis durch ein Jahr Abwarten',
    ratio: 'Nutzen je Einheit Kosten',
    ratioTerm: 'Nutzen-Kosten-Verhältnis, diskontiert',
  },
  tableTitle: 'Ausgaben und vermiedener Schaden nach Jahr',
  columns: {
    year: 'Jahr',
    cash: 'Ausgaben',
    avoided: 'Vermiedener Schaden',
    net: 'Saldo',
    cumulative: 'Saldo, aufsummiert',
    present: 'Saldo, Wert heute',
  },
  total: 'Summe',
  note: (rate) =>
    `Vermiedener Schaden ist ein Durchschnitt über die simulierten Jahre und kein Geldeingang. Diskontiert mit ${rate}; Beträge eines Jahres fallen an dessen Ende an.`,
};
