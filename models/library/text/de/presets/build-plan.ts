import type { buildPlan as english } from '../../en/presets/build-plan';
import type { Translated } from '../../text';

export const buildPlan: Translated<typeof english> = {
  'The IT budget is your answer. Assumption: three years ahead, the span of a capital plan, and one-time costs spread over three years, the life of most security products.':
    'Das IT-Budget ist Ihre Angabe. Annahme: drei Jahre im Voraus, wie eine Investitionsplanung, und einmalige Kosten auf drei Jahre verteilt, die Lebensdauer der meisten Sicherheitsprodukte.',
  'Assumption: with prices.': 'Annahme: wie die Preise.',
  'Assumption:': 'Annahme:',
  'Security staff': 'Sicherheitspersonal',
  'Staff take 38 % of security budgets (IANS 2023).': 'Auf Personal entfallen 38 % der Sicherheitsbudgets (IANS 2023).',
  'Licenses and subscriptions': 'Lizenzen und Abonnements',
  'Software takes 35.9 % (Forrester, ISG 2024).': 'Auf Software entfallen 35,9 % (Forrester, ISG 2024).',
  'Services, hardware, audits': 'Dienstleistungen, Hardware, Prüfungen',
  'Assumption: what is left.': 'Annahme: der Rest.',
  'Assumption: between a non-profit’s cost of borrowing and the cost of equity of listed companies; put your own rate here.':
    'Annahme: zwischen den Fremdkapitalkosten einer gemeinnützigen Einrichtung und den Eigenkapitalkosten börsennotierter Unternehmen; setzen Sie hier Ihren eigenen Zinssatz ein.',
  'Assumption: general prices; software often rises faster.':
    'Annahme: allgemeine Preissteigerung; Software verteuert sich oft schneller.',
  'Assumption: no trend, so that the case does not rest on one.':
    'Annahme: kein Trend, damit die Begründung nicht darauf beruht.',
  'Assumption to be settled by the board: a quarter of a percent of revenue one year in ten, ten times that one year in a hundred.':
    'Annahme, vom Vorstand festzulegen: ein viertel Prozent des Umsatzes in einem von zehn Jahren, das Zehnfache davon in einem von hundert Jahren.',
  'Employees and revenue are your answers; the number of sites is an assumption.':
    'Beschäftigte und Umsatz sind Ihre Angaben; die Zahl der Standorte ist eine Annahme.',
  'Off. Assumption: frequency grows with the fourth root of what the records would fetch, against what they fetch as this plan starts.':
    'Ausgeschaltet. Annahme: Die Häufigkeit wächst mit der vierten Wurzel dessen, was die Datensätze einbrächten, gemessen an ihrem Wert zu Beginn dieses Plans.',
  'Off. Assumption: liability per record equal to its resale price, if you use that price as a measure of harm.':
    'Ausgeschaltet. Annahme: Haftung je Datensatz in Höhe seines Wiederverkaufswerts, falls Sie diesen als Maß für den Schaden der Betroffenen verwenden.',
  'Assumption: off. Years that are bad for everything at once widen the tail; 0.2 is a moderate value.':
    'Annahme: ausgeschaltet. Jahre, die für alles zugleich schlecht sind, machen Extremschäden wahrscheinlicher; 0,2 ist ein mäßiger Wert.',
  'Amounts from sources in US dollars are converted at {} pounds a dollar, about the mean rate of 2024, to two digits (assumption). Terms of the insurance are converted likewise. Frequencies and amounts come mostly from studies in the United States.':
    'Beträge aus Quellen in US-Dollar sind mit {} Pfund je Dollar umgerechnet, etwa dem mittleren Kurs von 2024, auf zwei Stellen (Annahme). Die Bedingungen der Versicherung sind ebenso umgerechnet. Häufigkeiten und Beträge stammen meist aus Studien in den USA.',
  'Amounts from sources in US dollars are converted at {} yen a dollar, about the mean rate of 2024, to two digits (assumption). Terms of the insurance are converted likewise. Frequencies, amounts and law come from studies in the United States and Europe.':
    'Beträge aus Quellen in US-Dollar sind mit {} Yen je Dollar umgerechnet, etwa dem mittleren Kurs von 2024, auf zwei Stellen (Annahme). Die Bedingungen der Versicherung sind ebenso umgerechnet. Häufigkeiten, Beträge und Recht stammen aus Studien in den USA und Europa.',
  'Amounts from sources in US dollars are converted at {} euros a dollar, about the mean rate of 2024, to two digits (assumption). Terms of the insurance stand in euros as published in dollars. Frequencies and amounts come mostly from studies in the United States.':
    'Beträge aus Quellen in US-Dollar sind mit {} € je US-Dollar, etwa dem Durchschnittskurs von 2024, auf zwei Stellen umgerechnet (Annahme). Die Versicherungsbedingungen stehen in Euro in der Höhe, in der sie in Dollar veröffentlicht sind. Häufigkeiten und Beträge stammen überwiegend aus US-Studien.',
};
