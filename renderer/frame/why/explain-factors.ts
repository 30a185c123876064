import { finalCoverage } from '#models/controls/effects';
import { distributionTo, naturalEnd } from '#models/plan/natural-end';
import type { ResolvedEstimate } from '#models/plan/resolved';
import type { InputPath } from '#models/plan/uncertain-inputs';
import { distributionOf, distributionWithin, meanOf } from '#models/probability/distribution';
import { estimateBounds } from '#models/report/estimate-bounds';
import { nameOf } from '#models/report/name-of';
import { inputName, inputValue } from '#models/report/uncertain-input-text';
import { driverFactor } from '#models/threats/drivers';
import type { Explanation, NamedInput, WhyContext, WhyLine } from './explanation';

/** The exposure drivers that act on a threat, each with its factor. */
export function explainDrivers(context: WhyContext, threat: string, on: 'frequency' | 'magnitude'): Explanation {
  const { plan, format, say } = context;
  return {
    title: say.why.drivers,
    sentence: say.why.driversHelp,
    lines: plan.drivers.flatMap((driver, place) =>
      driver.enabled
        ? driver.effects.flatMap((effect, index): WhyLine[] => {
            if (effect.on !== on || ![threat, '*'].includes(effect.scenario)) return [];
            const factor = driverFactor(driver, meanOf(distributionOf(effect.strength)));
            const path = ['drivers', place, 'effects', index, 'strength'];
            const value = `× ${format.number(Number(factor.toPrecision(3)), 6)}`;
            return [
              {
                label: nameOf(driver),
                value,
                to: { kind: 'input', input: { path, driver: driver.id, field: 'strength' } },
              },
            ];
          })
        : [],
    ),
  };
}

/** The controls that some of the organisations behind a threat's frequency have, each with their share. */
export function explainPopulation({ plan, format, say }: WhyContext, threat: string): Explanation {
  const population = plan.scenarios.find(({ id }) => id === threat)?.population ?? [];
  return {
    title: say.why.population,
    sentence: say.why.populationHelp,
    lines: population.map(({ control, prevalence, prevents }) => ({
      label: nameOf(plan.controls.find(({ id }) => id === control) ?? { id: control }),
      value: say.why.has(format.percent(prevalence, 0), format.percent(prevents, 0)),
    })),
  };
}

/** The controls in place, or those of the proposal, that act on a threat. */
export function explainControls(context: WhyContext, threat: string, which: 'existing' | 'proposed'): Explanation {
  const { plan, chosen, format, say } = context;
  const proposed = new Set(chosen?.proposal.controls.map(({ control }) => control));
  const lines = plan.controls.flatMap((control, place): WhyLine[] => {
    if (which === 'existing' ? !control.existing : control.existing || !proposed.has(control.id)) return [];
    const own = control.effects.findIndex(({ scenario }) => scenario === threat);
    const index = own < 0 ? control.effects.findIndex(({ scenario }) => scenario === '*') : own;
    if (index < 0) return [];
    const path = ['controls', place, 'effects', index, 'frequency'];
    const rarer = meanOf(distributionWithin(control.effects[index].frequency, 1)) * finalCoverage(control);
    const value = say.why.rarer(format.percent(rarer * meanOf(distributionWithin(control.reliability, 1)), 0));
    return [
      {
        label: nameOf(control),
        value,
        to: { kind: 'input', input: { path, control: control.id, field: 'frequency' } },
      },
    ];
  });
  return { title: say.why[which], sentence: say.why.controlsHelp, lines };
}

/** What stands at a path of a plan. */
const standsAt = (plan: unknown, path: InputPath): unknown =>
  path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined)?.[key], plan);

/** An estimate of the plan: its mean and range, and where it stands. Its source is shown from the plan itself. */
export function explainInput(context: WhyContext, input: NamedInput): Explanation | null {
  const { plan, say } = context;
  const estimate = standsAt(plan, input.path) as ResolvedEstimate | undefined;
  if (estimate === undefined) return null;
  const show = (value: number) => inputValue(input as Parameters<typeof inputValue>[0], value, context);
  const { low, high } = estimateBounds(estimate);
  const basis = standsAt(plan, [...input.path.slice(0, -1), 'basis']) as string | undefined;
  const end = naturalEnd(input.path, basis);
  return {
    title: inputName(input as Parameters<typeof inputName>[0], context),
    value: show(meanOf(distributionTo(estimate, end))),
    sentence: high > low ? say.why.inputRange(show(low), show(high)) : say.why.inputCertain,
    lines: [],
    at: input.path,
  };
}
