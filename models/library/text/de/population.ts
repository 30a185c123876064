import type { population as english } from '../en/population';
import type { Translated } from '../text';

export const population: Translated<typeof english> = {
  'Assumption: nearly all organizations filter their mail; not all check links and impostors.':
    'Annahme: Fast alle Organisationen filtern ihre E-Mail; nicht alle prüfen Links und Absender.',
  '32 % of health care employees were never trained (Kaspersky 2019).':
    '32 % der Beschäftigten im Gesundheitswesen wurden nie geschult (Kaspersky 2019).',
  'Assumption: a third have it on remote access and mail only; insurers ask for it since 2021.':
    'Annahme: Ein Drittel hat sie nur für Fernzugang und E-Mail; Versicherer verlangen sie seit 2021.',
  'Assumption: three in ten have it everywhere.': 'Annahme: Drei von zehn haben sie überall.',
  'Assumption: half have it; insurers ask for it since 2021.':
    'Annahme: Die Hälfte hat sie; Versicherer verlangen sie seit 2021.',
  'Assumption: half have one done each year.': 'Annahme: Die Hälfte lässt jedes Jahr einen durchführen.',
  'Assumption: four in ten have it.': 'Annahme: Vier von zehn haben ihn.',
  'Share that closed severe flaws within seven days (Marsh 2023).':
    'Anteil derer, die schwere Schwachstellen binnen sieben Tagen schlossen (Marsh 2023).',
};
