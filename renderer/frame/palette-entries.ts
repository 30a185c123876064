import { importTargets } from '#models/import/fields';
import { factsOf, languages } from '#models/language/languages';
import type { Plan } from '#models/plan/schema';
import { useDocument } from '../document/document-store';
import { revert, revertToPrevious } from '../document/earlier-version';
import { protectPlan } from '../document/save-plan';
import { openImport } from '../import/import-store';
import { goTo, planScreens } from '../navigation/screen-store';
import { openPresentation } from '../present/present-store';
import { useResults } from '../results/results-store';
import type { Catalogue } from '../text/en';
import { startTour } from '../tour/tour-store';
import { type AppCommand, runCommand } from './app-commands';
import type { PaletteEntry } from './find-entries';
import { openGuide } from './guide/guide-store';
import { chooseLanguage } from './language-setting';
import { openProblems } from './problems/problems-store';
import { shortcutLabel } from './shortcuts';

const withoutDots = (label: string) => label.replace(/ ?…$/, '');

/** Everything the palette can go to or do with this plan. */
export function paletteEntries(
  plan: Plan | null,
  { frame, words, board, importing, present, guide, problems, tour, about }: Catalogue,
): PaletteEntry[] {
  const command = (id: AppCommand, label: string, keys?: string): PaletteEntry => ({
    id: `command ${id}`,
    label: withoutDots(label),
    group: frame.commands,
    keys: keys && shortcutLabel(keys),
    run: () => runCommand(id),
  });
  const always = [command('open', frame.open, 'Ctrl+O'), command('new', frame.newPlan), command('about', about.title)];
  const spoken = languages.map((language) => ({
    id: `language ${language}`,
    label: frame.speakLanguage(factsOf(language).name),
    group: frame.commands,
    run: () => void chooseLanguage(language),
  }));
  const touring = { id: 'tour', label: tour.repeat, group: frame.commands, run: () => void startTour() };
  if (!plan) return [...always, touring, ...spoken];
  const { file, saved } = useDocument.getState();
  const mine = (id: string, label: string) => ({ id, label: withoutDots(label), group: frame.commands });
  return [
    ...(['start', ...planScreens] as const).map((screen, index) => ({
      id: `screen ${screen}`,
      label: frame.screens[screen],
      group: frame.navigation,
      keys: shortcutLabel(`Ctrl+${index + 1}`),
      run: () => goTo(screen),
    })),
    command('save', frame.save, 'Ctrl+S'),
    command('saveAs', frame.saveAs, 'Ctrl+Shift+S'),
    command('undo', frame.undo, 'Ctrl+Z'),
    command('redo', frame.redo, 'Ctrl+Shift+Z'),
    command('exportPdf', board.exportPdf),
    { id: 'present', label: present.title, also: present.start, group: frame.commands, run: openPresentation },
    { ...mine('protect', frame.protect), run: () => void protectPlan() },
    ...(file ? [{ ...mine('previous', frame.previous), run: () => void revertToPrevious() }] : []),
    ...(saved && saved !== plan ? [{ ...mine('revert', frame.revert), run: revert }] : []),
    ...importTargets.map((target) => ({
      id: `import ${target}`,
      label: importing.openFor[target],
      group: frame.commands,
      run: () => openImport(target),
    })),
    ...(useResults.getState().mistakes.length + useResults.getState().advice.length > 0
      ? [{ id: 'problems', label: problems.show, group: frame.commands, run: openProblems }]
      : []),
    { id: 'guide', label: guide.open, group: frame.commands, run: openGuide },
    touring,
    ...always,
    command('close', frame.close),
    ...spoken,
    ...plan.scenarios.map(({ id, name }) => ({
      id: `threat ${id}`,
      label: name || words.unnamed,
      group: frame.screens.threats,
      run: () => goTo('threats', id),
    })),
    ...plan.controls.map(({ id, name }) => ({
      id: `control ${id}`,
      label: name || words.unnamed,
      group: frame.screens.controls,
      run: () => goTo('controls', id),
    })),
  ];
}
