/**
 * How far the yearly numbers of breaches scatter beyond chance: the variance of a yearly factor of mean 1 that reports to HHS
 * from 2010 to 2022 show around their exponential trend, of the whole list and of hacking at providers. An upper bound for
 * one organisation, since reporting and the trend's own shape are part of it. Worked out from the breach list by
 * test/models/library/presets/choices.test.ts; docs/evidence.md has the estimator.
 */
export const yearlySpread = {
  list: 0.011,
  hacking: 0.052,
  from: 2010,
  to: 2022,
  link: 'https://ocrportal.hhs.gov/ocr/breach/breach_report.jsf',
} as const;
