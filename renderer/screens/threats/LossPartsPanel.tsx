import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo } from 'react';
import type { Estimate } from '#models/plan/estimate';
import { type LossForm, lossBases, lossForms } from '#models/plan/loss-form';
import { newId } from '#models/plan/new-id';
import type { QuantityKind } from '#models/plan/typed-number/parse-quantity';
import { severityMoments } from '#models/simulation/severity-moments';
import { driverFactors } from '#models/threats/drivers';
import { useFormatter } from '../../document/use-plan';
import { EstimateField } from '../../fields/EstimateField';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useResults } from '../../results/results-store';
import { useText } from '../../text/use-text';
import { PenaltyRule } from './PenaltyRule';
import type { Scenario } from './ThreatDetail';
import styles from './ThreatDetail.module.css';

interface LossPartsPanelProps {
  scenario: Scenario;
  change: (step: string, recipe: (draft: Scenario) => void) => void;
}

type LossPart = Scenario['losses'][number];
type PartEstimate = 'probability' | 'quantity' | 'amount' | 'severity';

/** The parts an incident's loss is made of, and what each costs on average. */
export function LossPartsPanel({ scenario, change }: LossPartsPanelProps) {
  const { threats: words, words: common } = useText();
  const format = useFormatter();
  const means = usePartMeans(scenario.id);
  const changePart = (index: number, recipe: (part: LossPart) => void) =>
    change(words.steps.part, (draft) => recipe(draft.losses[index]));
  const add = () =>
    change(words.steps.addPart, (draft) => {
      draft.losses.push({
        id: newId('part', draft.losses),
        form: 'response',
        order: 'primary',
        probability: 1,
        basis: 'event',
        quantity: 1,
        amount: 0,
      });
    });

  return (
    <Panel
      title={words.losses}
      hint={words.lossesHint}
      flush
      actions={
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
          {words.addPart}
        </Button>
      }
    >
      <div className={table.scroll}>
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{words.form}</th>
              <th scope="col">{words.probability}</th>
              <th scope="col">{words.quantity}</th>
              <th scope="col">{words.amount}</th>
              <th scope="col" className={table.number}>
                {words.mean}
              </th>
              <th className={table.tight}>
                <span className="visually-hidden">{common.delete}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {scenario.losses.length === 0 && (
              <tr>
                <td colSpan={6} className="faint">
                  {words.noParts}
                </td>
              </tr>
            )}
            {scenario.losses.map((part, index) => {
              const name = part.name || common.forms[part.form];
              const cell = (
                field: PartEstimate,
                label: string,
                kind: QuantityKind,
                value: Estimate,
                suffix?: string,
              ) => (
                <EstimateField
                  label={`${name}: ${label}`}
                  hideLabel
                  compact
                  kind={kind}
                  min={0}
                  max={kind === 'share' ? 1 : undefined}
                  suffix={suffix}
                  value={value}
                  onCommit={(next) =>
                    changePart(index, (draft) => {
                      draft[field] = next;
                    })
                  }
                />
              );
              return (
                <tr key={part.id}>
                  <td className={styles.partName}>
                    {part.name && <div className={styles.partTitle}>{part.name}</div>}
                    <div className={styles.selects}>
                      <NativeSelect
                        aria-label={`${name}: ${words.form}`}
                        value={part.form}
                        data={lossForms.map((form) => ({ value: form, label: common.forms[form] }))}
                        onChange={(event) => {
                          const form = event.currentTarget.value as LossForm;
                          changePart(index, (draft) => {
                            draft.form = form;
                          });
                        }}
                      />
                      <NativeSelect
                        aria-label={`${name}: ${words.basis}`}
                        value={part.basis}
                        data={lossBases.map((basis) => ({ value: basis, label: common.bases[basis] }))}
                        onChange={(event) => {
                          const basis = event.currentTarget.value as LossPart['basis'];
                          changePart(index, (draft) => {
                            draft.basis = basis;
                          });
                        }}
                      />
                    </div>
                    {part.basis === 'penalty' && (
                      <PenaltyRule
                        part={name}
                        rule={part.rule}
                        onChange={(rule) =>
                          changePart(index, (draft) => {
                            draft.rule = rule;
                          })
                        }
                      />
                    )}
                  </td>
                  <td className={styles.small}>{cell('probability', words.probability, 'share', part.probability)}</td>
                  <td className={styles.small}>
                    {cell(
                      'quantity',
                      part.basis === 'hour' ? words.hours : words.quantity,
                      'number',
                      part.quantity,
                      part.basis === 'hour' ? 'h' : undefined,
                    )}
                  </td>
                  <td className={styles.cell}>
                    {part.basis === 'penalty'
                      ? cell('severity', words.severity, 'share', part.severity ?? 0.5)
                      : cell('amount', words.amount, 'amount', part.amount)}
                  </td>
                  <td className={table.number}>{format.money(means?.[index])}</td>
                  <td className={table.tight}>
                    <ActionIcon
                      aria-label={words.deletePart(name)}
                      onClick={() =>
                        change(words.steps.removePart, (draft) => {
                          draft.losses.splice(index, 1);
                        })
                      }
                    >
                      <IconTrash size={15} stroke={1.6} />
                    </ActionIcon>
                  </td>
                </tr>
              );
            })}
          </tbody>
          {means && means.length > 1 && (
            <tfoot>
              <tr>
                <th scope="row" colSpan={4}>
                  {common.total}
                </th>
                <td className={table.number}>{format.money(means.reduce((sum, mean) => sum + mean, 0))}</td>
                <td />
              </tr>
            </tfoot>
          )}
        </table>
      </div>
    </Panel>
  );
}

/** Mean loss per incident of each part, before the controls in place; null until the plan can be worked out. */
function usePartMeans(id: string): number[] | null {
  const resolved = useResults((state) => state.resolved);
  return useMemo(() => {
    const scenario = resolved?.scenarios.find((one) => one.id === id);
    if (!resolved || !scenario) return null;
    return [...severityMoments(resolved, scenario, driverFactors(resolved)[id].magnitude).mean];
  }, [resolved, id]);
}
