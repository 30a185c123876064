import type { Plan } from '../plan/schema';
import type { ReferenceFigure } from '../reference/figure';
import { referenceById } from '../reference/lookup';
import { publishedPrices, resaleKinds } from '../reference/resale-prices';
import { securityShareBenchmark } from '../reference/security-share';
import { securityPerEmployee, securityShareOfRevenue } from '../reference/security-spend';
import { penaltyRules } from '../threats/penalties';

/** Parts of a plan that hold figures. */
export type RegisterRoom =
  | 'organization'
  | 'budget'
  | 'records'
  | 'scenarios'
  | 'drivers'
  | 'controls'
  | 'insurance'
  | 'benchmark'
  | 'prices';

/** Where in the plan a source or an assumption stands. */
export interface SourceUse {
  room: RegisterRoom;
  /** Id of the threat, control, record type …; null where the room has one of it. */
  id: string | null;
  name: string;
  /** Loss part, effect or field within it. */
  part: string | null;
  /** The user's remark there. */
  note: string | null;
}

/** A source in use: a figure of the reference data, or words the user typed, with every place it stands. */
export interface UsedSource {
  source: string;
  figure: ReferenceFigure | null;
  uses: SourceUse[];
}

/** A remark that gives a reason where no source is named. */
export interface Assumption {
  note: string;
  uses: SourceUse[];
}

/** Figures of the user's own that took the place of others from one source. */
export interface ChangedFigures {
  /** The source of what was replaced, and what it is in the reference data; null for an assumption. */
  former: string | null;
  figure: ReferenceFigure | null;
  /** What is named in its place; null where nothing is yet. */
  source: string | null;
  uses: SourceUse[];
}

export interface SourceRegister {
  /** Reference figures first, then what the user typed; in the order of mention. */
  sources: UsedSource[];
  assumptions: Assumption[];
  changed: ChangedFigures[];
}

type Owner = Pick<SourceUse, 'room' | 'id' | 'name'>;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
const written = (value: unknown): string | null => (typeof value === 'string' && value.trim() ? value.trim() : null);

/**
 * Every source that the plan names, and those that screens and report set beside it (benchmark of spending, prices of
 * records, penalty rules), with where each is used; and the assumptions, which are notes without a source.
 */
export function sourceRegister(plan: Plan): SourceRegister {
  const sources = new Map<string, UsedSource>();
  const assumptions = new Map<string, Assumption>();
  const changed = new Map<string, ChangedFigures>();
  const change = (replaced: unknown, source: string | null, at: SourceUse) => {
    const former = isRecord(replaced) ? written(replaced.source) : null;
    // Another form of the published figure is no other figure.
    if (former !== null && former === source) return;
    const key = JSON.stringify([former, source]);
    const figure = former === null ? null : (referenceById(former) ?? null);
    const entry = changed.get(key) ?? { former, figure, source, uses: [] };
    changed.set(key, entry);
    addUse(entry.uses, at);
  };
  const use = (source: string, at: SourceUse) => {
    const entry = sources.get(source) ?? { source, figure: referenceById(source) ?? null, uses: [] };
    sources.set(source, entry);
    addUse(entry.uses, at);
  };
  const assume = (note: string, at: SourceUse) => {
    const entry = assumptions.get(note) ?? { note, uses: [] };
    assumptions.set(note, entry);
    addUse(entry.uses, at);
  };

  const visit = (value: unknown, owner: Owner, part: string | null) => {
    if (!isRecord(value)) return;
    const [source, note] = [written(value.source), written(value.note)];
    if (source !== null) use(source, { ...owner, part, note });
    else if (note !== null) assume(note, { ...owner, part, note: null });
    if (value.replaced !== undefined) change(value.replaced, source, { ...owner, part, note });
    if (written(value.rule) !== null && value.basis === 'penalty') {
      for (const id of penaltyRules.find(({ id }) => id === value.rule)?.sourceIds ?? [])
        use(id, { ...owner, part, note: null });
    }
    for (const [key, below] of Object.entries(value)) {
      if (key === 'replaced') continue;
      if (Array.isArray(below)) for (const entry of below) visit(entry, owner, partName(entry, plan) ?? part);
      else visit(below, owner, part);
    }
  };
  const rooms = ['organization', 'budget', 'insurance'] as const;
  for (const room of rooms) visit(plan[room], { room, id: null, name: '' }, null);
  for (const room of ['records', 'scenarios', 'drivers', 'controls'] as const)
    for (const entry of plan[room]) visit(entry, { room, id: entry.id, name: entry.name || entry.id }, null);

  const { industry } = plan.organization;
  const beside = (room: RegisterRoom, ids: readonly string[]) => {
    for (const id of ids) use(id, { room, id: null, name: '', part: null, note: null });
  };
  for (const band of [securityShareBenchmark, securityPerEmployee, securityShareOfRevenue])
    beside(
      'benchmark',
      band(industry).sources.map(({ id }) => id),
    );
  if (plan.records.length > 0)
    for (const kind of resaleKinds)
      beside(
        'prices',
        publishedPrices(kind).figures.map(({ id }) => id),
      );

  const all = [...sources.values()];
  return {
    sources: [...all.filter(({ figure }) => figure), ...all.filter(({ figure }) => !figure)],
    assumptions: [...assumptions.values()],
    changed: [...changed.values()],
  };
}

/** What an entry of a list is called within its owner: a loss part's name, a budget line, an effect's scenario. */
function partName(entry: unknown, plan: Plan): string | null {
  if (!isRecord(entry)) return null;
  const scenario = plan.scenarios.find(({ id }) => id === entry.scenario);
  return written(entry.name) ?? written(entry.id) ?? written(scenario?.name) ?? written(entry.scenario);
}

function addUse(uses: SourceUse[], at: SourceUse): void {
  const known = uses.find(({ room, id, part }) => room === at.room && id === at.id && part === at.part);
  if (!known) uses.push(at);
  else known.note ??= at.note;
}
