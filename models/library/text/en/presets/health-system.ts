/** Sentences of library/presets/health-system; `{}` stands for a number. */
export const healthSystem = [
  'Multi-site health system',
  'Several hospitals and many clinics under one roof.',
  'Non-profit hospitals in 2023.',
  'Within the published $0.75 m to $5 m for limits of $10 m to $50 m.',
] as const;
