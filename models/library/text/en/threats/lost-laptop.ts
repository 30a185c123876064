/** Sentences of library/threats/lost-laptop; `{}` stands for a number. */
export const lostLaptop = [
  'Lost or stolen laptop',
  'A laptop, phone or drive is lost or stolen. Encrypted, it costs the device; unencrypted, what was on it counts as exposed. Moved by encryption, remote wipe, and records kept off devices.',
  'Assumption: a loss with personal records on the device, about once in three years at $100 m to $1 bn revenue before encryption; devices go missing more often.',
  'Assumption: extracts and mail kept on one device; listed losses of 500 or more people have a median of 2,200.',
  'Device, investigation and lost work',
  'Assumption: the upper end is the full cost per lost laptop in health care in a 2009 study, which contains the exposure of data counted apart here; lower values are assumed.',
  'Assumption: below other breaches, as few records are concerned.',
] as const;
