import { IconCheck, IconX } from '@tabler/icons-react';
import type { Plan } from '#models/plan/schema';
import { lossExceedanceChart } from '#models/report/charts/loss-exceedance';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import { resolveAmount } from '../../fields/resolve-estimate';
import { EditableTable } from '../../layout/EditableTable';
import { Panel } from '../../layout/Panel';
import { PlanChart } from '../../layout/PlanChart';
import { readSettledPlan } from '../../results/SettledResults';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';
import styles from './AppetitePanel.module.css';

type Limit = Plan['budget']['riskAppetite'][number];

/** How bad a year the board would accept, and how often; and how bad years are. */
export function AppetitePanel() {
  const { budget: words } = useText();
  const limits = usePlan(({ budget }) => budget.riskAppetite);
  const plan = readSettledPlan();
  const format = useFormatter();
  const context = useReportContext();
  const change = (step: string, recipe: (limits: Limit[]) => void) =>
    edit(step, ({ budget }) => recipe(budget.riskAppetite as Limit[]));
  const nameOf = ({ loss }: Limit) => words.limit(format.money(resolveAmount(loss, plan)));
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
    <Panel title={words.appetite} hint={words.appetiteHint} flush>
      <EditableTable<Limit>
        className={styles.limits}
        label={words.appetite}
        at="budget.riskAppetite"
        rows={limits}
        nameOf={nameOf}
        empty={words.noAppetite}
        steps={words.steps.limits}
        change={change}
        fresh={() => ({ probability: 0.01, loss: 10_000_000 })}
        addLabel={words.addAppetite}
        copy={(limit) => ({ ...limit })}
        columns={[
          {
            id: 'loss',
            label: words.appetiteLoss,
            number: true,
            cell: (limit, index) => (
              <QuantityField
                label={words.appetiteLoss}
                hideLabel
                kind="amount"
                min={0}
                at={`budget.riskAppetite.${index}.loss`}
                value={limit.loss}
                within={limit}
                onCommit={(loss) =>
                  change(words.steps.appetite, (limits) => {
                    limits[index].loss = loss;
                  })
                }
              />
            ),
          },
          {
            id: 'probability',
            label: words.appetiteProbability,
            number: true,
            cell: (limit, index) => (
              <QuantityField
                label={words.appetiteProbability}
                hideLabel
                kind="share"
                min={0}
                max={1}
                at={`budget.riskAppetite.${index}.probability`}
                value={limit.probability}
                within={limit}
                onCommit={(probability) =>
                  change(words.steps.appetite, (limits) => {
                    limits[index].probability = probability;
                  })
                }
              />
            ),
          },
          {
            id: 'now',
            label: words.appetiteNow,
            number: true,
            cell: (_, index) => {
              const now = context?.result.baseline.appetite[index];
              return outcome(now?.probability, now?.tolerated);
            },
          },
          {
            id: 'plan',
            label: words.appetitePlan,
            number: true,
            cell: (_, index) =>
              outcome(
                context?.chosen?.result.appetite[index]?.probability,
                context?.result.baseline.appetite[index]?.tolerated,
              ),
          },
        ]}
      />
      <div className={styles.chart}>
        <PlanChart build={lossExceedanceChart} height={240} />
      </div>
    </Panel>
  );
}
