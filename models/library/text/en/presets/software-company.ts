/** Sentences of library/presets/software-company; `{}` stands for a number. */
export const softwareCompany = [
  'Software company',
  'A maker of business software delivered as a service.',
  'Users of your product whose data you hold',
  'Technology firms by Gartner, year inferred; IANS found 19 % in 2023.',
  'Assumption: loaded cost of a security engineer in a software firm.',
  'Assumption: loaded hour.',
  'Users of the product',
  'Cloud hosting of the product',
  'the product’s own hosting.',
  'Development and test tools',
  'licenses and build systems.',
  'Business systems',
  'sales, support, finance.',
  'Workplaces',
  'computers and support.',
] as const;
