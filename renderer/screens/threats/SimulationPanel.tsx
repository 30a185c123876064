import { Button, NativeSelect } from '@mantine/core';
import { amountWith } from '#models/plan/provenance';
import { yearlySpread } from '#models/reference/yearly-spread';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import fieldStyles from '../../fields/QuantityField.module.css';
import grid from '../../layout/grid.module.css';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';

/** Seed and number of years, and how much threats have bad years in common. */
export function SimulationPanel() {
  const { threats: words } = useText();
  const simulation = usePlan((plan) => plan.simulation);
  const commonCause = usePlan((plan) => plan.commonCause);
  const format = useFormatter();
  const years = `${yearlySpread.from}–${yearlySpread.to}`;
  const set = (field: 'seed' | 'years', value: number) =>
    edit(words.steps.simulation, (plan) => {
      plan.simulation[field] = value;
    });
  return (
    <Panel title={words.simulation} hint={words.simulationHint}>
      <div className={grid.fields}>
        <QuantityField
          label={words.seed}
          kind="number"
          min={0}
          max={4294967295}
          integer
          numberOnly
          at="simulation.seed"
          value={simulation.seed}
          onCommit={(seed) => typeof seed === 'number' && set('seed', seed)}
        />
        <QuantityField
          label={words.simulatedYears}
          kind="count"
          min={100}
          max={10_000_000}
          integer
          numberOnly
          at="simulation.years"
          value={simulation.years}
          onCommit={(years) => typeof years === 'number' && set('years', years)}
        />
        <QuantityField
          label={words.commonCause}
          kind="number"
          min={0}
          max={25}
          at="commonCause.variance"
          value={commonCause.variance}
          onCommit={(variance) =>
            edit(words.steps.simulation, (plan) => {
              plan.commonCause.variance = variance;
            })
          }
        />
        <NativeSelect
          label={words.unknownFrequencies}
          classNames={{ label: fieldStyles.label }}
          value={simulation.unknownFrequencies}
          data={(['perPath', 'perYear'] as const).map((value) => ({
            value,
            label: words.unknownFrequenciesChoices[value],
          }))}
          onChange={(event) => {
            const chosen = event.currentTarget.value as typeof simulation.unknownFrequencies;
            edit(words.steps.simulation, (plan) => {
              plan.simulation.unknownFrequencies = chosen;
            });
          }}
        />
      </div>
      <p className="faint">{words.commonCauseHelp}</p>
      {commonCause.variance === 0 && (
        <p className="faint">
          {words.commonCauseEvidence(format.number(yearlySpread.list), format.number(yearlySpread.hacking), years)}{' '}
          <Button
            variant="subtle"
            size="compact-xs"
            onClick={() =>
              edit(words.steps.simulation, (plan) => {
                plan.commonCause.variance = amountWith(yearlySpread.hacking, {
                  link: yearlySpread.link,
                  date: years,
                  note: words.commonCauseNote(years),
                });
              })
            }
          >
            {words.commonCauseTake(format.number(yearlySpread.hacking))}
          </Button>
        </p>
      )}
      <p className="faint">{words.unknownFrequenciesHelp}</p>
    </Panel>
  );
}
