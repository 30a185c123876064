/** Sentences of library/threats/setting; `{}` stands for a number. */
export const setting = [
  'Scaled by {} to this revenue and industry (Cyentia IRIS 2024, yearly rates by revenue and by industry).',
  'Scaled by {} for revenue (its square root against $400 m, as insured incidents grow: NetDiligence 2025) and industry (median losses, Cyentia IRIS 2024).',
] as const;
