import { SegmentedControl } from '@mantine/core';
import type { Amount, Estimate } from '#models/plan/estimate';
import { mostProbable } from '#models/plan/natural-end';
import { replacedFigure } from '#models/plan/provenance';
import { probabilityOfRate, rateOfProbability } from '#models/threats/annual-probability';
import { withoutPopulationsControls } from '#models/threats/population';
import { useFormatter } from '../../document/use-plan';
import { EstimateField } from '../../fields/EstimateField';
import { type WrittenEstimate, writtenOut } from '../../fields/estimate-kinds';
import { shapeIfSound } from '../../fields/estimate-shape';
import { frequencyWords } from '../../fields/frequency-words';
import { resolveAmount, resolveEstimate } from '../../fields/resolve-estimate';
import { Panel } from '../../layout/Panel';
import { steady } from '../../layout/steady';
import { readSettledPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import type { ChangeScenario, Scenario } from './scenario';
import styles from './ThreatDetail.module.css';

interface FrequencyPanelProps extends Pick<Scenario, 'frequency' | 'susceptibility' | 'population'> {
  /** The scenario's place among the plan's scenarios. */
  index: number;
  change: ChangeScenario;
}

/** How often a scenario strikes before the listed controls: times per year, or the chance of any in a year. */
export const FrequencyPanel = steady(function FrequencyPanel(props: FrequencyPanelProps) {
  const { frequency, susceptibility, population, index, change } = props;
  const text = useText();
  const { threats: words } = text;
  const plan = readSettledPlan();
  const format = useFormatter();
  const asChance = typeof frequency === 'object' && 'annualProbability' in frequency;
  const estimate = (asChance ? frequency.annualProbability : frequency) as Estimate;
  const resolved = resolveEstimate(estimate, plan);
  const mean = resolved === null ? null : (shapeIfSound(resolved, asChance ? mostProbable : undefined)?.mean ?? null);
  const share = (amount: Amount) => resolveAmount(amount, plan) ?? 0;
  const unprotected = withoutPopulationsControls({
    population: population.map((held) => ({
      ...held,
      prevalence: share(held.prevalence),
      prevents: share(held.prevents),
    })),
  });
  const set = (next: Estimate) =>
    change(words.steps.frequency, (draft) => {
      draft.frequency = asChance ? { ...frequency, annualProbability: next } : next;
    });
  const variance = resolveAmount(plan.commonCause.variance, plan) ?? 0;
  /** The rate of a chance, or the chance of a rate, on every number of the estimate. */
  const sayAs = (way: string) => {
    if ((way === 'chance') === asChance || resolved === null) return;
    const convert = (value: number) =>
      Number(
        (way === 'chance'
          ? probabilityOfRate(value, variance)
          : rateOfProbability(Math.min(value, 0.999), variance)
        ).toPrecision(3),
      );
    const next = mapNumbers(writtenOut(resolved as Estimate), convert);
    change(words.steps.frequency, (draft) => {
      draft.frequency = way === 'chance' ? { annualProbability: next } : next;
    });
  };
  return (
    <Panel title={words.frequency} hint={population.length > 0 ? words.frequencyHintOfOthers : words.frequencyHint}>
      <div className={styles.stack}>
        <SegmentedControl
          aria-label={words.sayAs}
          value={asChance ? 'chance' : 'times'}
          data={[
            { value: 'times', label: words.timesPerYear },
            { value: 'chance', label: words.chancePerYear },
          ]}
          onChange={sayAs}
        />
        <EstimateField
          label={asChance ? words.chancePerYear : words.timesPerYear}
          at={`scenarios.${index}.frequency`}
          kind={asChance ? 'share' : 'number'}
          min={0}
          max={asChance ? mostProbable : undefined}
          plausibleMax={asChance ? undefined : 365}
          value={estimate}
          within={asChance ? frequency : undefined}
          onCommit={set}
        />
        {mean !== null && (
          <p className={styles.line}>
            {words.beforeControls}:{' '}
            {asChance
              ? frequencyWords(unprotected * rateOfProbability(mean, variance), format, text)
              : `${frequencyWords(unprotected * mean, format, text)} · ${words.chance(format.percent(probabilityOfRate(unprotected * mean, variance)))}`}
          </p>
        )}
        <EstimateField
          label={words.susceptibility}
          at={`scenarios.${index}.susceptibility`}
          kind="share"
          min={0}
          max={1}
          compact
          value={susceptibility}
          onCommit={(next) =>
            change(words.steps.susceptibility, (draft) => {
              draft.susceptibility = next;
            })
          }
        />
      </div>
    </Panel>
  );
});

/**
 * An estimate with every number converted, and so the one that it replaced; logarithmic parameters have no place in this
 * conversion.
 */
function mapNumbers(estimate: WrittenEstimate, convert: (value: number) => number): Estimate {
  if (estimate.kind === 'truncatedLognormal') return estimate;
  const former = replacedFigure(estimate.replaced);
  const replaced = former === null ? undefined : (mapNumbers(writtenOut(former), convert) as WrittenEstimate);
  const numbers = Object.entries(estimate).map(([key, value]) => [
    key,
    typeof value === 'number' ? convert(value) : value,
  ]);
  return { ...Object.fromEntries(numbers), replaced } as WrittenEstimate;
}
