import type { SeriesRole } from '#models/report/chart';

/** Inches; 16:9. */
export const slide = { width: 13.333, height: 7.5, margin: 0.6 };
/** Between blocks, in inches. */
export const gap = 0.22;
/** Both are on Windows, macOS and (by a metric twin) Linux, so that text takes the room it was given. */
export const font = 'Arial';

/** Points. */
export const textSize = { section: 12, lead: 14, body: 13, small: 11, least: 9, value: 24 };

/** Colours that are not the organisation's, as RRGGBB. */
export const ink = {
  text: '20262D',
  quiet: '515C67',
  line: 'D5DAE0',
  good: '1E6B3A',
  bad: '9C2A1B',
  surface: 'F3F5F7',
};

interface SeriesLook {
  /** Colour of the theme: a company's own theme recolours every chart. */
  scheme: string;
  /** Text on top of it. */
  onColour: string;
  dash: 'solid' | 'dash' | 'sysDot' | 'lgDash';
}

/** How a series looks by what it stands for; dashes as in the PDF, so that no line is known by colour alone. */
export const seriesLook: Record<SeriesRole, SeriesLook> = {
  plan: { scheme: 'accent1', onColour: 'FFFFFF', dash: 'dash' },
  now: { scheme: 'accent2', onColour: 'FFFFFF', dash: 'solid' },
  option: { scheme: 'accent3', onColour: '111418', dash: 'sysDot' },
  cost: { scheme: 'accent4', onColour: 'FFFFFF', dash: 'sysDot' },
  costLight: { scheme: 'accent5', onColour: '111418', dash: 'lgDash' },
  reference: { scheme: 'accent6', onColour: 'FFFFFF', dash: 'lgDash' },
};

/** Accents of the theme, the organisation's own first. */
export const themeColours = (accent: string): string[] => [
  accent.replace('#', '').toUpperCase(),
  'C8591D',
  '8A97A5',
  '4A5561',
  'B4BEC9',
  '6B7580',
];

/** Marked values, such as limits of the risk appetite. */
export const markerColour = '8F1D2C';
