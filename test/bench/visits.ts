import type { Page } from 'playwright-core';
import { goTo } from '../support/app-steps';

/** Where a person types on a screen, and what. */
export interface Visit {
  screen: string;
  label: string | RegExp;
  texts: string[];
  /** A number that differs with each edit and changes the result; absent where the field is no number. */
  number?: (edit: number) => string;
  /** Opens what the field is in. */
  prepare?: (page: Page) => Promise<void>;
}

export const visits: Visit[] = [
  {
    screen: 'Organization & budget',
    label: 'IT budget, year 1',
    texts: ['17.5m', '16.2m'],
    number: (edit) => String(16_000_000 + 10_000 * edit),
  },
  {
    screen: 'Records',
    label: /, Held$/,
    texts: ['410000', '420000'],
    number: (edit) => String(410_000 + 100 * edit),
  },
  {
    screen: 'Threats',
    label: 'Rarely above',
    texts: ['3', '2.5'],
    number: (edit) => (2.5 + edit / 100).toFixed(2),
    prepare: (page) => page.getByRole('button', { name: /^Edit the estimate: Times per year/ }).click(),
  },
  {
    screen: 'Controls',
    label: 'Minutes lost per user and week',
    texts: ['3', '2'],
    number: (edit) => (2 + edit / 100).toFixed(2),
    prepare: (page) => page.getByRole('button', { name: 'Multi-factor authentication for everyone' }).click(),
  },
  { screen: 'Board pack', label: /^Prepared by/, texts: ['The director', 'IT'] },
];

/** Goes to a visit's screen; returns its field. */
export async function fieldOf(page: Page, { screen, label, prepare }: Visit) {
  await goTo(page, screen);
  await prepare?.(page);
  return page.locator('main, [role="dialog"]').getByRole('textbox', { name: label }).first();
}
