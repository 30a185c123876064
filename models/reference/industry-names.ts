import type { Industry } from '#models/plan/organization';

const names: Record<Industry, readonly string[]> = {
  healthcare: ['Healthcare', 'Hospitals', 'Healthcare (hospitals 77%)', 'Non-profit hospitals', 'For-profit hospitals'],
  insurance: [],
  finance: ['Financial'],
  manufacturing: ['Manufacturing', 'Industrial'],
  education: ['Education'],
  software: ['Technology', 'Information'],
  retail: ['Retail'],
  public: ['Public sector', 'Public administration'],
  other: [],
};

/** The names under which figures of this industry are published. */
export const industryNames = (industry: Industry): readonly string[] => names[industry];
