import type { recordsExposed as english } from '../../en/threats/records-exposed';
import type { Translated } from '../../text';

export const recordsExposed: Translated<typeof english> = {
  'Sizes of hacking breaches that US health care providers reported in 2019–2023 (median about 10,000 people, reports start at 500). Never more than the records held.':
    'Größen der Hackerangriffe, die US-Gesundheitseinrichtungen 2019–2023 meldeten (Median etwa 10.000 Personen, Meldungen ab 500). Nie mehr als die geführten Datensätze.',
  'Sizes of hacking breaches that US health care providers reported in 2019–2023 (median about 10,000 people, reports start at 500); used here for want of a public list for this industry. Never more than the records held.':
    'Größen der Hackerangriffe, die US-Gesundheitseinrichtungen 2019–2023 meldeten (Median etwa 10.000 Personen, Meldungen ab 500); hier verwendet, da für diese Branche keine öffentliche Liste besteht. Nie mehr als die geführten Datensätze.',
};
