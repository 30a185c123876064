/** Why a text is not JSON. */
export const json = {
  cutOff: 'the text ends too early; it seems to have been cut off',
  badEscape: 'a backslash must be followed by one of " \\ / b f n r t or u and four hex digits',
  openString: 'a text must end with " on the line it starts on',
  singleQuotes: 'a text stands in double quotes, not single ones',
  comment: 'comments are not allowed in JSON',
  valueMissing: (mark: string) => `a value is missing before ${mark}`,
  notFinite: 'a number must be finite',
  badNumber: 'a number must be written like 12, -0.5 or 3e6',
  notAValue: (found: string) => `${found} is not a value; texts stand in double quotes`,
  afterEnd: (found: string) => `nothing may follow the end of the plan (found ${found})`,
  colonMissing: 'a colon is missing after the name',
  commaMissing: (close: string, found: string) => `a comma or ${close} is missing before ${found}`,
  commaTooMany: (close: string) => `the comma before ${close} must go`,
  nameExpected: (found: string) => `a name in double quotes is expected (found ${found})`,
};
