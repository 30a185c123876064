import { create } from 'zustand';
import type { InputPath } from '#models/plan/uncertain-inputs';
import type { PlanScreen } from '../../navigation/screen-store';

/** Something of the plan that nobody has said yet, or that a ready-made plan said. */
export interface OpenPoint {
  /** Its path in the plan, as text. */
  id: string;
  path: InputPath;
  screen: PlanScreen;
  label: string;
  /** What it is good for, in one sentence. */
  why?: string;
}

/** An estimate with the share of the spread of the yearly loss and of the plan's worth that it explains, 0..1. */
export interface OpenEstimate extends OpenPoint {
  annualLoss: number;
  npv: number;
}

/** The open points of the plan, in order of weight. */
export interface OpenPoints {
  missing: OpenPoint[];
  /** Null until worked out. */
  estimates: OpenEstimate[] | null;
  /** Unchecked estimates that explain next to nothing. */
  lighter: number;
  facts: OpenPoint[];
}

export const nothingOpen: OpenPoints = { missing: [], estimates: null, lighter: 0, facts: [] };

/** What is open, and whether the list is on show. */
export const useGuide = create<OpenPoints & { opened: boolean }>(() => ({ ...nothingOpen, opened: false }));

export function openGuide(): void {
  useGuide.setState({ opened: true });
}

export function closeGuide(): void {
  useGuide.setState({ opened: false });
}

/** How many points count on a screen, or in all: what is missing and what would move the result. */
export function countOpen({ missing, estimates }: OpenPoints, screen?: PlanScreen): number {
  return [...missing, ...(estimates ?? [])].filter((point) => screen === undefined || point.screen === screen).length;
}
