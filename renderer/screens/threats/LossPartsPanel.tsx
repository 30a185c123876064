import { useMemo } from 'react';
import type { Estimate } from '#models/plan/estimate';
import { hoursOfYear } from '#models/plan/natural-end';
import { newId } from '#models/plan/new-id';
import { severityMoments } from '#models/simulation/severity-moments';
import { driverFactors } from '#models/threats/drivers';
import type { QuantityKind } from '#models/typed-number/parse-quantity';
import { useFormatter } from '../../document/use-plan';
import { EstimateField } from '../../fields/EstimateField';
import { EditableTable } from '../../layout/EditableTable';
import { Panel } from '../../layout/Panel';
import { steady } from '../../layout/steady';
import table from '../../layout/table.module.css';
import { useResolvedPlan } from '../../results/SettledResults';
import { useIsLeftOut } from '../../results/use-mistake';
import { useText } from '../../text/use-text';
import { LossPartCap } from './LossPartCap';
import { LossPartHead } from './LossPartHead';
import { LossPartProbability } from './LossPartProbability';
import type { ChangeScenario, LossPart, Scenario } from './scenario';
import styles from './ThreatDetail.module.css';

interface LossPartsPanelProps extends Pick<Scenario, 'id' | 'losses'> {
  /** The scenario's place among the plan's scenarios. */
  index: number;
  /** Whether an incident exposes records. */
  hasRecords: boolean;
  change: ChangeScenario;
}

type PartEstimate = 'quantity' | 'amount' | 'severity';

/** The parts an incident's loss is made of, and what each costs on average. */
export const LossPartsPanel = steady(function LossPartsPanel(props: LossPartsPanelProps) {
  const { id, losses, index: place, hasRecords, change } = props;
  const { threats: words, rows, words: common } = useText();
  const format = useFormatter();
  const means = usePartMeans(id);
  const at = `scenarios.${place}.losses`;
  const nameOf = (part: LossPart) => part.name || common.forms[part.form];
  const changePart = (index: number) => (recipe: (part: LossPart) => void) =>
    change(words.steps.part, (draft) => recipe(draft.losses[index]));
  const cell = (
    index: number,
    part: LossPart,
    field: PartEstimate,
    label: string,
    kind: QuantityKind,
    value: Estimate,
    suffix?: string,
  ) => (
    <EstimateField
      label={`${nameOf(part)}: ${label}`}
      hideLabel
      compact
      at={`${at}.${index}.${field}`}
      kind={kind}
      min={0}
      max={kind === 'share' ? 1 : undefined}
      end={field === 'quantity' && part.basis === 'hour' ? hoursOfYear : undefined}
      suffix={suffix}
      value={value}
      within={part}
      onCommit={(next) =>
        changePart(index)((draft) => {
          draft[field] = next;
        })
      }
    />
  );

  return (
    <Panel title={words.losses} hint={words.lossesHint} flush>
      <EditableTable<LossPart>
        className={styles.table}
        label={words.losses}
        at={at}
        rows={losses}
        keyOf={({ id }) => id}
        nameOf={nameOf}
        empty={words.noParts}
        steps={words.steps.parts}
        change={(step, recipe) => change(step, (draft) => recipe(draft.losses))}
        fresh={(parts) => ({
          id: newId('part', parts),
          form: 'response',
          order: 'primary',
          probability: 1,
          basis: 'event',
          quantity: 1,
          amount: 0,
        })}
        addLabel={words.addPart}
        copy={(part, parts) => ({ ...part, id: newId(part.id, parts), name: rows.copyOf(nameOf(part)) })}
        columns={[
          {
            id: 'form',
            label: words.form,
            className: styles.partName,
            cell: (part, index) => <LossPartHead part={part} name={nameOf(part)} change={changePart(index)} />,
          },
          {
            id: 'probability',
            label: words.probability,
            className: styles.small,
            cell: (part, index) => (
              <LossPartProbability
                part={part}
                scenario={id}
                hasRecords={hasRecords}
                name={nameOf(part)}
                at={`${at}.${index}.probability`}
                change={changePart(index)}
              />
            ),
          },
          {
            id: 'quantity',
            label: words.quantity,
            className: styles.small,
            cell: (part, index) =>
              part.basis === 'hour'
                ? cell(index, part, 'quantity', words.hours, 'number', part.quantity, 'h')
                : cell(index, part, 'quantity', words.quantity, 'number', part.quantity),
          },
          {
            id: 'amount',
            label: words.amount,
            className: styles.cell,
            cell: (part, index) => (
              <>
                {part.basis === 'penalty'
                  ? cell(index, part, 'severity', words.severity, 'share', part.severity ?? 0)
                  : cell(index, part, 'amount', words.amount, 'amount', part.amount)}
                <LossPartCap part={part} name={nameOf(part)} at={`${at}.${index}.cap`} change={changePart(index)} />
              </>
            ),
          },
          {
            id: 'mean',
            label: words.mean,
            number: true,
            className: styles.mean,
            cell: (_, index) => format.money(means?.[index]),
          },
        ]}
        foot={
          means &&
          means.length > 1 && (
            <tr>
              <th scope="row" colSpan={4}>
                {common.total}
              </th>
              <td className={table.number}>{format.money(means.reduce((sum, mean) => sum + mean, 0))}</td>
              <td />
            </tr>
          )
        }
      />
    </Panel>
  );
});

/** Mean loss per incident of each part, before the controls in place; null until the plan can be worked out. */
function usePartMeans(id: string): number[] | null {
  const resolved = useResolvedPlan();
  const index = resolved?.scenarios.findIndex((one) => one.id === id) ?? -1;
  const isLeftOut = useIsLeftOut(`scenarios[${index}]`);
  return useMemo(() => {
    const scenario = resolved?.scenarios.find((one) => one.id === id);
    if (!resolved || !scenario || isLeftOut) return null;
    return [...severityMoments(resolved, scenario, driverFactors(resolved)[id]).mean];
  }, [resolved, id, isLeftOut]);
}
