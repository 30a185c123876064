import type { regionalHospital as english } from '../../en/presets/regional-hospital';
import type { Translated } from '../../text';

export const regionalHospital: Translated<typeof english> = {
  'Regional hospital': 'Regionalkrankenhaus',
  'A community hospital with three sites and about 180 beds.':
    'Ein Krankenhaus der Regelversorgung mit drei Standorten.',
  'Assumption: Moody’s found 5 % in 2019 and 7 % in 2023 in health care, 6 % in non-profit hospitals; somewhat below.':
    'Annahme: Moody’s fand im Gesundheitswesen 5 % im Jahr 2019 und 7 % im Jahr 2023, in gemeinnützigen Krankenhäusern 6 %; etwas darunter.',
  'Lower end of the published premium for $5 m to $10 m limits; about $818 a bed elsewhere.':
    'Unteres Ende der veröffentlichten Prämie für Deckungen von 5 bis 10 Mio. US-Dollar; anderswo etwa 818 US-Dollar je Bett.',
};
