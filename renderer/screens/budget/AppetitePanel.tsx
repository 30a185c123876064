import { ActionIcon, Button } from '@mantine/core';
import { IconCheck, IconPlus, IconTrash, IconX } from '@tabler/icons-react';
import { lossExceedanceChart } from '#models/report/charts/loss-exceedance';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import { Panel } from '../../layout/Panel';
import { PlanChart } from '../../layout/PlanChart';
import table from '../../layout/table.module.css';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';
import styles from './AppetitePanel.module.css';

/** How bad a year the board would accept, and how often; and how bad years are. */
export function AppetitePanel() {
  const { budget: words, words: common } = useText();
  const { riskAppetite } = usePlan().budget;
  const format = useFormatter();
  const context = useReportContext();
  const add = () =>
    edit(words.steps.appetite, ({ budget }) => {
      budget.riskAppetite.push({ probability: 0.01, loss: 10_000_000 });
    });
  const outcome = (probability: number | undefined, tolerated: number | undefined) => {
    if (probability === undefined || tolerated === undefined) return '–';
    const kept = probability <= tolerated;
    const Icon = kept ? IconCheck : IconX;
    return (
      <span className={kept ? 'good' : 'bad'}>
        <Icon size={13} stroke={2} aria-label={kept ? words.within_ : words.exceeded} className={styles.mark} />{' '}
        {format.percent(probability, 1)}
      </span>
    );
  };
  return (
    <Panel
      title={words.appetite}
      hint={words.appetiteHint}
      flush
      actions={
        <Button variant="default" leftSection={<IconPlus size={14} />} onClick={add}>
          {words.addAppetite}
        </Button>
      }
    >
      {riskAppetite.length === 0 && <p className={`faint ${styles.empty}`}>{words.noAppetite}</p>}
      {riskAppetite.length > 0 && (
        <div className={table.scroll}>
          <table className={table.table}>
            <thead>
              <tr>
                <th scope="col" className={table.number}>
                  {words.appetiteLoss}
                </th>
                <th scope="col" className={table.number}>
                  {words.appetiteProbability}
                </th>
                <th scope="col" className={table.number}>
                  {words.appetiteNow}
                </th>
                <th scope="col" className={table.number}>
                  {words.appetitePlan}
                </th>
                <th className={table.tight}>
                  <span className="visually-hidden">{common.delete}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {[...riskAppetite.entries()].map(([index, limit]) => {
                const now = context?.result.baseline.appetite[index];
                const then = context?.chosen?.result.appetite[index];
                return (
                  <tr key={index}>
                    <td>
                      <QuantityField
                        label={words.appetiteLoss}
                        hideLabel
                        kind="amount"
                        min={0}
                        value={limit.loss}
                        onCommit={(loss) =>
                          edit(words.steps.appetite, ({ budget }) => {
                            budget.riskAppetite[index].loss = loss;
                          })
                        }
                      />
                    </td>
                    <td>
                      <QuantityField
                        label={words.appetiteProbability}
                        hideLabel
                        kind="share"
                        min={0}
                        max={1}
                        value={limit.probability}
                        onCommit={(probability) =>
                          edit(words.steps.appetite, ({ budget }) => {
                            budget.riskAppetite[index].probability = probability;
                          })
                        }
                      />
                    </td>
                    <td className={table.number}>{outcome(now?.probability, now?.tolerated)}</td>
                    <td className={table.number}>{outcome(then?.probability, now?.tolerated)}</td>
                    <td className={table.tight}>
                      <ActionIcon
                        aria-label={words.deleteRow(words.appetite)}
                        onClick={() =>
                          edit(words.steps.appetite, ({ budget }) => {
                            budget.riskAppetite.splice(index, 1);
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
          </table>
        </div>
      )}
      <div className={styles.chart}>
        <PlanChart build={lossExceedanceChart} height={240} />
      </div>
    </Panel>
  );
}
