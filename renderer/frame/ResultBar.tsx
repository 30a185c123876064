import { Loader, Popover, Select, UnstyledButton } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { Fragment, useMemo, useState } from 'react';
import type { KeyFigure } from '#models/report/board-pack';
import { headlineFigures } from '#models/report/headline';
import { edit } from '../document/document-store';
import { useFormatter, usePlan } from '../document/use-plan';
import { useChosenProposal } from '../results/chosen-proposal';
import { useResults } from '../results/results-store';
import { useReportContext } from '../results/use-report-context';
import { useLanguage, useText } from '../text/use-text';
import { barDetail } from './bar-detail';
import styles from './ResultBar.module.css';
import { ResultProblems } from './ResultProblems';
import { WhyFigure } from './WhyFigure';

/** What a year costs now and with the chosen plan, what is asked, and whether it pays: always in sight. */
export default function ResultBar() {
  const { frame, words } = useText();
  const language = useLanguage();
  const plan = usePlan();
  const format = useFormatter();
  const { latest, stage, problems, failure } = useResults();
  const chosen = useChosenProposal();
  const figures = useMemo(
    () => (latest ? headlineFigures(latest.plan, latest.result, language) : []),
    [latest, language],
  );
  const busy = stage === 'working' || stage === 'coarse';
  const status = !latest
    ? frame.working
    : busy
      ? frame.refining(format.number(plan.simulation.years))
      : frame.upToDate(format.number(latest.result.simulatedYears), String(latest.result.seed));

  return (
    <section className={styles.bar} aria-label={frame.resultBar} aria-busy={busy} data-stage={stage}>
      <div className={styles.choice}>
        {plan.proposals.length > 0 ? (
          <Select
            label={frame.proposal}
            value={chosen?.id ?? null}
            data={plan.proposals.map(({ id, name }) => ({ value: id, label: name || words.unnamed }))}
            classNames={{ label: styles.label, input: styles.select }}
            onChange={(id) =>
              id &&
              edit(frame.proposal, (draft) => {
                draft.chosenProposal = id;
              })
            }
          />
        ) : (
          <>
            <p className={styles.label}>{frame.proposal}</p>
            <p className={styles.empty}>{frame.noProposal}</p>
          </>
        )}
      </div>
      {problems.length > 0 || failure ? (
        <ResultProblems />
      ) : !latest ? (
        <p className={styles.waiting} role="status">
          {plan.scenarios.length === 0 ? (
            frame.noResults
          ) : (
            <>
              <Loader size={14} /> {frame.working}
            </>
          )}
        </p>
      ) : (
        <div className={styles.figures}>
          {figures.map((figure) => (
            <Fragment key={figure.id}>
              {figure.id === 'lossWithPlan' && (
                <IconArrowNarrowRight className={styles.arrow} size={18} stroke={1.5} aria-hidden="true" />
              )}
              <BarFigure figure={figure} status={status} />
            </Fragment>
          ))}
        </div>
      )}
      <span className={styles.progress} data-busy={busy} title={status} />
      <span className="visually-hidden" role="status">
        {latest && stage === 'full' ? status : ''}
      </span>
    </section>
  );
}

function BarFigure({ figure, status }: { figure: KeyFigure; status: string }) {
  const text = useText();
  const { frame } = text;
  const context = useReportContext();
  const [opened, setOpened] = useState(false);
  const short: Record<string, string> = frame.figures;
  const label = short[figure.id] ?? figure.label;
  const detail = context ? barDetail(figure.id, context, text) : '';
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={380} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={styles.figure}
          data-figure={figure.id}
          // By the words and not by the figures, which would move their neighbours at each edit.
          style={{ flexGrow: label.length }}
          onClick={() => setOpened(!opened)}
        >
          <span className={styles.label} title={figure.label}>
            {label}
          </span>
          <span className={styles.value} data-tone={figure.tone}>
            {figure.text}
          </span>
          <span className={styles.detail} title={figure.detail ?? figure.term}>
            {detail}
          </span>
          <span className="visually-hidden">{frame.why(figure.label)}</span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={frame.why(figure.label)}>
        {opened && <WhyFigure figure={figure} status={status} />}
      </Popover.Dropdown>
    </Popover>
  );
}
