import { type ComponentType, createContext } from 'react';
import type { Language } from '#models/language/languages';
import type { ChartSpec } from '#models/report/chart';

/** A chart, and how its numbers and words are written. */
export interface ChartToolsProps {
  spec: ChartSpec;
  locale: string;
  currency: string;
  language: Language;
}

/** What can be done with a chart where it is shown; null on paper and in presentations. */
export const ChartTools = createContext<ComponentType<ChartToolsProps> | null>(null);
