import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { chosenProposalOf } from '#models/plan/chosen-proposal';
import { newId } from '#models/plan/new-id';
import type { ResolvedPlan } from '#models/plan/resolved';
import type { OptimisedPortfolio } from '#models/portfolio/optimise';
import type { Formatter } from '#models/report/format';
import { edit } from '../../document/document-store';
import { useFormatter } from '../../document/use-plan';
import { Figure, Figures } from '../../layout/Figure';
import type { Catalogue } from '../../text/en';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';
import { reasonWords } from './reason-words';

interface BestPlanAnswerProps {
  best: OptimisedPortfolio;
  searched: ResolvedPlan;
}

/** How sure the answer is, and what is proven where insurance acts. */
function certainty(best: OptimisedPortfolio, words: Catalogue['controls']['best'], format: Formatter): string {
  const { proven, cover, gap, explored } = best;
  if (proven) {
    const detail = cover
      ? words.provenCovered(format.number(cover.simulatedSets), format.number(cover.simulatedYears))
      : words.provenDetail(format.number(explored));
    return `${words.proven}: ${detail}`;
  }
  const within = words.gap(format.percent(gap, 1));
  if (!cover) return within;
  const searched = words.searchedCovered(format.number(cover.simulatedSets));
  return [searched, cover.provenBeforeInsurance ? words.provenBefore : within].join('; ');
}

/** What the optimiser chose, how sure that is, how it differs from the user's own plan, and why the rest is out. */
export function BestPlanAnswer({ best, searched }: BestPlanAnswerProps) {
  const text = useText();
  const { controls: all, words: common } = text;
  const words = all.best;
  const format = useFormatter();
  const yours = chosenProposalOf(searched);
  const nameOf = (id: string | undefined) =>
    searched.controls.find((control) => control.id === id)?.name || id || common.unnamed;
  if (!best.feasible) return <p className="bad">{words.infeasible}</p>;
  const inYours = new Set(yours?.controls.map(({ control }) => control));
  const inBest = new Set(best.controls.map(({ control }) => control));
  const onlyYours = [...inYours].filter((id) => !inBest.has(id));
  const take = () =>
    edit(all.steps.addProposal, ({ proposals }) => {
      proposals.push({
        id: newId('best', proposals),
        name: words.proposalName,
        description: '',
        controls: best.controls.map(({ control, startYear }) => ({ control, startYear })),
        insurance: false,
      });
    });
  return (
    <>
      <Figures>
        <Figure label={words.cost} value={format.money(best.annualCost)} />
        <Figure label={words.reduction} value={format.money(best.reduction)} tone="good" />
        <Figure label={words.npv} value={format.money(best.npv)} tone={best.npv >= 0 ? 'good' : 'bad'} />
      </Figures>
      <p className={styles.proven}>
        <IconCircleCheck size={16} stroke={1.7} className={best.proven ? 'good' : 'faint'} aria-hidden="true" />
        {certainty(best, words, format)}
      </p>
      <Button variant="default" onClick={take} style={{ alignSelf: 'flex-start' }}>
        {words.take}
      </Button>
      <div>
        <h3>{words.chosen}</h3>
        <ul className={styles.list}>
          {best.controls.map(({ control, startYear }) => (
            <li key={control}>
              <span>{nameOf(control)}</span>
              <span>
                {[
                  startYear > 1 && all.fromYear(format.number(startYear)),
                  yours && !inYours.has(control) && words.onlyBest,
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </li>
          ))}
        </ul>
      </div>
      {onlyYours.length > 0 && (
        <div>
          <h3>{words.onlyYours}</h3>
          <p>{format.list(onlyYours.map(nameOf))}</p>
        </div>
      )}
      {best.reasons.length > 0 && (
        <div>
          <h3>{words.left}</h3>
          <ul className={styles.list}>
            {best.reasons.map((one) => (
              <li key={one.control}>
                <span>{nameOf(one.control)}</span>
                <span>{reasonWords(one, nameOf, format, text)}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
