import { looseCap, type PortfolioProblem } from './problem';

/**
 * What may still be chosen for each control in a branch of the search: bit 0 stands for leaving it out, bit 1 + s for
 * its s-th option.
 */
export type Domains = Int32Array;

/** Domain of leaving a control out. */
export const NONE = 1;

/** All choices open, but for must-haves and what is barred; 0 (no choice at all) for what is both. */
export function openDomains(problem: PortfolioProblem): Domains {
  return Int32Array.from({ length: problem.controls }, (_, control) => {
    if (problem.barred[control]) return problem.must[control] ? 0 : NONE;
    const options = problem.firstOption[control + 1] - problem.firstOption[control];
    const all = (1 << (options + 1)) - 1;
    return problem.must[control] ? all & ~NONE : all;
  });
}

/** Whether one choice is left. */
export const isDecided = (domain: number) => (domain & (domain - 1)) === 0;
/** Whether the control may be left out. */
export const mayOmit = (domain: number) => (domain & NONE) !== 0;
/** Whether the s-th option may be chosen. */
export const mayChoose = (domain: number, s: number) => (domain & (2 << s)) !== 0;
/** Domain of the one choice: the s-th option. */
export const only = (s: number) => 2 << s;

/** Smallest usage among the options of a domain; 0 where the control may be left out. */
function leastUsage(problem: PortfolioProblem, row: Float64Array, control: number, domain: number): number {
  if (mayOmit(domain)) return 0;
  let least = Number.POSITIVE_INFINITY;
  for (let option = problem.firstOption[control], s = 0; option < problem.firstOption[control + 1]; option++, s++) {
    if (mayChoose(domain, s) && row[option] < least) least = row[option];
  }
  return least;
}

/** Strikes options that no longer fit a cap beside what is decided. Returns false where nothing fits, else whether it struck. */
function propagateCaps(problem: PortfolioProblem, domains: Domains): boolean | 'struck' {
  let struck: boolean | 'struck' = true;
  for (let index = 0; index < problem.usage.length; index++) {
    const row = problem.usage[index];
    const cap = looseCap(problem.cap[index]);
    if (cap === Number.POSITIVE_INFINITY) continue;
    let least = 0;
    for (let control = 0; control < problem.controls; control++) {
      if (!mayOmit(domains[control])) least += leastUsage(problem, row, control, domains[control]);
    }
    if (least > cap) return false;
    for (let control = 0; control < problem.controls; control++) {
      const domain = domains[control];
      if (isDecided(domain)) continue;
      const rest = cap - least + (mayOmit(domain) ? 0 : leastUsage(problem, row, control, domain));
      let kept = domain;
      const first = problem.firstOption[control];
      for (let s = 0; first + s < problem.firstOption[control + 1]; s++) if (row[first + s] > rest) kept &= ~only(s);
      if (kept === domain) continue;
      if (kept === 0) return false;
      domains[control] = kept;
      struck = 'struck';
    }
  }
  return struck;
}

/** Strikes what `requires` and `excludes` rule out. Returns false where a control has no choice left, else whether it struck. */
function propagateRules(problem: PortfolioProblem, domains: Domains): boolean | 'struck' {
  const { requires, excludes, firstOption, startYear } = problem;
  let struck: boolean | 'struck' = true;
  const keep = (control: number, kept: number) => {
    if (kept !== domains[control]) struck = 'struck';
    domains[control] = kept;
    return kept !== 0;
  };
  for (const [i, j] of requires) {
    const earliest = startOf(problem, domains, j, Math.min);
    let kept = domains[i];
    for (let option = firstOption[i], s = 0; option < firstOption[i + 1]; option++, s++) {
      if (startYear[option] < earliest) kept &= ~only(s);
    }
    if (!keep(i, kept)) return false;
    if (mayOmit(kept)) continue;
    const latest = startOf(problem, domains, i, Math.max);
    kept = domains[j] & ~NONE;
    for (let option = firstOption[j], s = 0; option < firstOption[j + 1]; option++, s++) {
      if (startYear[option] > latest) kept &= ~only(s);
    }
    if (!keep(j, kept)) return false;
  }
  for (const [i, j] of excludes) {
    if (!mayOmit(domains[i]) && !keep(j, domains[j] & NONE)) return false;
    if (!mayOmit(domains[j]) && !keep(i, domains[i] & NONE)) return false;
  }
  return struck;
}

/** Earliest (Math.min) or latest (Math.max) start year left; +∞ or −∞ where the control can only be left out. */
function startOf(problem: PortfolioProblem, domains: Domains, control: number, pick: (a: number, b: number) => number) {
  let year = -pick(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
  for (let option = problem.firstOption[control], s = 0; option < problem.firstOption[control + 1]; option++, s++) {
    if (mayChoose(domains[control], s)) year = pick(year, problem.startYear[option]);
  }
  return year;
}

/** Draws every conclusion from the rules and caps, in place. Returns false where the branch holds no feasible choice. */
export function propagate(problem: PortfolioProblem, domains: Domains): boolean {
  if (domains.includes(0)) return false;
  for (;;) {
    const rules = propagateRules(problem, domains);
    if (!rules) return false;
    const caps = propagateCaps(problem, domains);
    if (!caps) return false;
    if (rules === true && caps === true) return true;
  }
}
