import type { SeriesRole } from '#models/report/chart';

export type Theme = 'light' | 'dark';

interface RolePaint {
  colour: string;
  /** Text on top of the colour, at least 4.5 : 1. */
  onColour: string;
  /** Dash of a line, in pixels: lines differ without colour too. */
  dash: number[];
}

interface Palette {
  roles: Record<SeriesRole, RolePaint>;
  text: string;
  quietText: string;
  grid: string;
  band: string;
  marker: string;
  surface: string;
}

/** Orange, blue and greys keep apart in all three forms of colour blindness, and in lightness when printed in black. */
export const palettes: Record<Theme, Palette> = {
  light: {
    roles: {
      now: { colour: '#c8591d', onColour: '#ffffff', dash: [] },
      plan: { colour: '#14507f', onColour: '#ffffff', dash: [8, 3] },
      option: { colour: '#8a97a5', onColour: '#111418', dash: [2, 3] },
      cost: { colour: '#4a5561', onColour: '#ffffff', dash: [2, 3] },
      costLight: { colour: '#b4bec9', onColour: '#111418', dash: [6, 3] },
      reference: { colour: '#6b7580', onColour: '#ffffff', dash: [4, 4] },
    },
    text: '#20262d',
    quietText: '#515c67',
    grid: '#e3e7eb',
    band: '#14507f1f',
    marker: '#8f1d2c',
    surface: '#ffffff',
  },
  dark: {
    roles: {
      now: { colour: '#f0935a', onColour: '#111418', dash: [] },
      plan: { colour: '#a9d4f8', onColour: '#111418', dash: [8, 3] },
      option: { colour: '#8f9ba8', onColour: '#111418', dash: [2, 3] },
      cost: { colour: '#cfd6dd', onColour: '#111418', dash: [2, 3] },
      costLight: { colour: '#6d7884', onColour: '#ffffff', dash: [6, 3] },
      reference: { colour: '#a3adb8', onColour: '#111418', dash: [4, 4] },
    },
    text: '#e6eaee',
    quietText: '#b0bac4',
    grid: '#3a434d',
    band: '#a9d4f82e',
    marker: '#ff9aa5',
    surface: '#1f252b',
  },
};
