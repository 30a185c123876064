import { ActionIcon, NativeSelect } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ActualYear as Against } from '#models/finance/actuals';
import type { Plan } from '#models/plan/schema';
import { edit } from '../../document/document-store';
import { useFormatter } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import fieldStyles from '../../fields/QuantityField.module.css';
import { Figure, Figures } from '../../layout/Figure';
import { useText } from '../../text/use-text';
import { ActualIncidents } from './ActualIncidents';
import styles from './Since.module.css';

/** A chance below this makes one doubt the plan's frequencies. */
const unlikely = 0.05;

type Actual = Plan['actuals'][number];

interface ActualYearProps {
  actual: Actual;
  index: number;
  /** Null until the plan as it stands has been worked out. */
  against: Against | null;
}

/** Years to choose from: two decades back, and the one that is set. */
function yearsAround(year: number): string[] {
  const latest = Math.max(year, new Date().getFullYear());
  const years = Array.from({ length: 21 }, (_, back) => latest - back);
  return [...new Set([...years, year])].map(String);
}

/** One past year: what was spent and what happened, to edit, and how that compares with the plan. */
export function ActualYear({ actual, index, against }: ActualYearProps) {
  const { since: words } = useText();
  const format = useFormatter();
  const spendingWords = (over: number) =>
    Math.round(over) === 0
      ? words.asPlanned
      : (over > 0 ? words.overPlan : words.underPlan)(format.money(Math.abs(over)));
  const change = (step: string, recipe: (draft: Actual) => void) =>
    edit(step, (plan) => recipe(plan.actuals[index] as Actual));
  return (
    <section className={styles.year} aria-label={String(actual.year)}>
      <div className={styles.yearHead}>
        <NativeSelect
          label={words.year}
          classNames={{ label: fieldStyles.label }}
          value={String(actual.year)}
          data={yearsAround(actual.year)}
          onChange={(event) => {
            const year = Number(event.currentTarget.value);
            change(words.steps.year, (draft) => {
              draft.year = year;
            });
          }}
        />
        <QuantityField
          label={words.spend}
          kind="amount"
          min={0}
          value={actual.securitySpend}
          help={against && spendingWords(against.spendOverPlan)}
          onCommit={(spend) =>
            change(words.steps.year, (draft) => {
              draft.securitySpend = spend;
            })
          }
        />
        <ActionIcon
          aria-label={words.removeYear(String(actual.year))}
          onClick={() =>
            edit(words.steps.removeYear, (plan) => {
              plan.actuals.splice(index, 1);
            })
          }
        >
          <IconTrash size={15} stroke={1.6} />
        </ActionIcon>
      </div>
      {against && <YearFigures against={against} />}
      <ActualIncidents
        incidents={actual.incidents}
        change={(recipe) => change(words.steps.incident, (draft) => recipe(draft.incidents))}
      />
      {against && <Doubt against={against} />}
    </section>
  );
}

function YearFigures({ against }: { against: Against }) {
  const { since: words } = useText();
  const format = useFormatter();
  const { incidents, expectedIncidents, loss, expectedLoss } = against;
  const fewer = incidents < expectedIncidents;
  const count = format.number(incidents);
  return (
    <Figures>
      <Figure
        label={words.incidentsFigure}
        value={count}
        detail={words.expected(format.number(expectedIncidents, 1))}
      />
      <Figure label={words.lossFigure} value={format.money(loss)} detail={words.expected(format.money(expectedLoss))} />
      <Figure
        label={words.chance}
        value={format.percent(fewer ? against.chanceOfAsFew : against.chanceOfAsMany)}
        detail={(fewer ? words.asFew : words.asMany)(count)}
      />
    </Figures>
  );
}

function Doubt({ against: { chanceOfAsFew, chanceOfAsMany } }: { against: Against }) {
  const { since: words } = useText();
  if (chanceOfAsFew < unlikely) return <p>{words.tooMany}</p>;
  return chanceOfAsMany < unlikely ? <p>{words.tooFew}</p> : null;
}
