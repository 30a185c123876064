import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));

/** Copies an example into a folder; it simulates fewer years: rougher numbers, the same way through. */
export function copyOfExample(folder: string, example = 'regional-hospital'): string {
  const plan = JSON.parse(readFileSync(join(examples, `${example}.boardcase.json`), 'utf8'));
  const path = join(folder, 'hospital.boardcase.json');
  writeFileSync(path, JSON.stringify({ ...plan, simulation: { seed: 1, years: 2_000 } }));
  return path;
}

/** Goes to one of the screens. */
export const goTo = (page: Page, screen: string) =>
  page.getByRole('navigation', { name: 'Screens' }).getByRole('button', { name: screen }).click();

/** Types something else into a field, and leaves it by Enter. */
export async function retype(page: Page, label: string, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: label });
  await field.fill(text);
  await field.press('Enter');
}

/** Sets the IT budget, the edit that tests make when any edit will do. */
export async function setItBudget(page: Page, text: string): Promise<void> {
  await goTo(page, 'Organization & budget');
  await retype(page, 'IT budget, year 1', text);
}

/** The IT budget in a plan file. */
export const itBudgetIn = (path: string): number => JSON.parse(readFileSync(path, 'utf8')).budget.itBudget;
