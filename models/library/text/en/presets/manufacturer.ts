/** Sentences of library/presets/manufacturer; `{}` stands for a number. */
export const manufacturer = [
  'Manufacturer',
  'A mid-sized maker of goods with two plants and control systems on the network.',
  'Contacts at customers and suppliers you hold',
  'All industries: 5.7 % is typical; none for manufacturers is published.',
  'Assumption: connected machines, controllers and sensors.',
  'Contacts at customers and suppliers',
  'Production planning and enterprise system',
] as const;
