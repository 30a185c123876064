import { describe, expect, it } from 'vitest';
import { type Arrow, arrowsOf, arrowsUp, circles, importsIn, roomOf, sources, tower } from '../support/import-graph';

const within = (target: string, ...folders: string[]) => folders.some((folder) => target.startsWith(`${folder}/`));

const violations = (folder: string, allowed: (target: string, file: string) => boolean) =>
  arrowsOf(folder)
    .filter(({ from, to }) => !allowed(to, from))
    .map(({ from, to }) => `${from} → ${to}`);

const floors = [
  'models/language',
  'models/characters',
  'models/probability',
  'models/plan',
  'models/reference',
  'models/threats',
  'models/controls',
  'models/simulation',
  'models/finance',
  'models/portfolio',
  'models/report',
];
const upTo = (room: string) => floors.slice(0, floors.indexOf(room) + 1);

/** What each room of the models stands on (models/README.md draws it). */
const modelRooms: Record<string, readonly string[]> = {
  ...tower(floors),
  // Beside the tower, and known to no room in it.
  'models/typed-number': ['models/language'],
  'models/import': [...upTo('models/plan'), 'models/typed-number'],
  'models/library': upTo('models/controls'),
};

/** The same for the screens (renderer/README.md draws it); what lies above all rooms puts the page together. */
const screenRooms = tower(
  'styles text host navigation charts simulation analysis print document results exports sample evidence layout tour fields import library tables present screens frame'
    .split(' ')
    .map((room) => `renderer/${room}`),
);

describe('which way imports point', () => {
  it('models import only models and the pure packages', () => {
    const packages = /^package:(zod|mathjs\/number|mathjs|immer)$/;
    expect(violations('models', (target) => within(target, 'models') || packages.test(target))).toEqual([]);
  });

  it('a room of the models imports only what lies below it, types included', () => {
    expect(arrowsUp(arrowsOf('models'), modelRooms)).toEqual([]);
    expect(new Set(sources('models').map(roomOf))).toEqual(new Set(Object.keys(modelRooms)));
  });

  it('a room of the renderer imports only what lies below it, types included', () => {
    expect(arrowsUp(arrowsOf('renderer'), screenRooms)).toEqual([]);
    const rooms = sources('renderer')
      .map(roomOf)
      .filter((room) => !room.includes('.'));
    expect(new Set(rooms)).toEqual(new Set(Object.keys(screenRooms)));
  });

  it.each(['models', 'renderer', 'main'])('no files of %s import each other in a circle', (folder) => {
    expect(circles(arrowsOf(folder))).toEqual([]);
  });

  it('the renderer imports models, itself and of main only the contract, and nothing of Node or Electron', () => {
    const allowed = (target: string) =>
      within(target, 'models', 'renderer', 'examples') ||
      target === 'main/contract.ts' ||
      (target.startsWith('package:') && !/^package:(node:|electron($|\/)|playwright)/.test(target));
    expect(violations('renderer', allowed)).toEqual([]);
  });

  it('only main/electron imports electron', () => {
    expect(
      violations('main', (target, file) => target !== 'package:electron' || file.startsWith('main/electron/')),
    ).toEqual([]);
  });

  it('main imports models and main; services know no host; hosts do not know each other', () => {
    const hosts = ['main/electron', 'main/web', 'main/cli'];
    const allowed = (target: string, file: string) => {
      if (target.startsWith('package:') || within(target, 'models')) return true;
      if (target === 'main/contract.ts' || target === 'package.json') return true;
      if (!within(target, 'main')) return false;
      if (within(target, 'main/services')) return true;
      // The command line starts the web host: `boardcase serve`.
      if (roomOf(file) === 'main/cli' && within(target, 'main/web')) return true;
      return hosts.includes(roomOf(file)) && roomOf(target) === roomOf(file);
    };
    expect(violations('main', allowed)).toEqual([]);
  });

  it('sees every kind of import, and the file it means', () => {
    const text = `import type { Plan } from '../plan/schema';
export { npv } from '#models/finance/npv';
import './styles.css';
const later = () => import('./summarise');
type Shape = typeof import('#models/plan/budget');
import { z } from 'zod';`;
    expect(importsIn(text, 'models/finance/made-up.ts').sort()).toEqual([
      'models/finance/npv.ts',
      'models/finance/styles.css',
      'models/finance/summarise.ts',
      'models/plan/budget.ts',
      'models/plan/schema.ts',
      'package:zod',
    ]);
    expect(sources('models').length).toBeGreaterThan(100);
  });

  it('an arrow up, an unknown room and a circle are found', () => {
    const up: Arrow = { from: 'models/threats/drivers.ts', to: 'models/finance/npv.ts' };
    const down: Arrow = { from: 'models/finance/npv.ts', to: 'models/threats/drivers.ts' };
    const stranger: Arrow = { from: 'models/misc/new.ts', to: 'models/plan/schema.ts' };
    const over: Arrow = { from: 'models/begin.ts', to: 'models/report/page.ts' };
    expect(arrowsUp([up, down, stranger, over], modelRooms)).toEqual([
      'models/threats/drivers.ts → models/finance/npv.ts',
      'models/misc/new.ts → models/plan/schema.ts',
    ]);
    expect(circles([down])).toEqual([]);
    expect(circles([up, down])).toEqual([
      'models/threats/drivers.ts → models/finance/npv.ts → models/threats/drivers.ts',
    ]);
  });
});
