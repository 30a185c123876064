import { Loader, Popover, Select, UnstyledButton } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { createContext, Fragment, memo, useContext, useMemo, useState } from 'react';
import type { KeyFigure } from '#models/report/board-pack';
import { headlineFigures } from '#models/report/headline';
import { edit, useDocument } from '../document/document-store';
import { useFormatter } from '../document/use-plan';
import { useChosenProposal } from '../results/chosen-proposal';
import { useResults } from '../results/results-store';
import { useReportContext } from '../results/use-report-context';
import { useLanguage, useText } from '../text/use-text';
import { barDetail } from './bar-detail';
import styles from './ResultBar.module.css';
import { ResultProblems } from './ResultProblems';
import { RunProgress } from './RunProgress';
import { WhyFigure } from './WhyFigure';

/** A figure of the bar as it stands now. */
interface Reading {
  figure: KeyFigure;
  detail: string;
}

/** By id. Only what shows a figure is rendered again with each result, not the controls around it. */
const Readings = createContext<Record<string, Reading>>({});

/** How far the simulation is. */
const Status = createContext('');

/** What a year costs now and with the chosen plan, what is asked, and whether it pays: always in sight. */
export default function ResultBar() {
  const text = useText();
  const { frame } = text;
  const language = useLanguage();
  const years = useDocument(({ history }) => history?.plan.simulation.years);
  const isEmpty = useDocument(({ history }) => history?.plan.scenarios.length === 0);
  const format = useFormatter();
  const { latest, stage, problems, failure } = useResults();
  const context = useReportContext(latest);
  const figures = useMemo(
    () => (latest ? headlineFigures(latest.plan, latest.result, language) : []),
    [latest, language],
  );
  const busy = stage === 'working' || stage === 'coarse';
  const status = !latest
    ? frame.working
    : busy
      ? frame.refining(format.number(years))
      : frame.upToDate(format.number(latest.result.simulatedYears), String(latest.result.seed));
  const readings = useMemo(
    () =>
      Object.fromEntries(
        figures.map((figure) => [figure.id, { figure, detail: context ? barDetail(figure.id, context, text) : '' }]),
      ),
    [figures, context, text],
  );

  return (
    <section className={styles.bar} aria-label={frame.resultBar} aria-busy={busy} data-stage={stage}>
      <ProposalChoice />
      {problems.length > 0 || failure ? (
        <ResultProblems />
      ) : !latest ? (
        <p className={styles.waiting} role="status">
          {isEmpty ? (
            frame.noResults
          ) : (
            <>
              <Loader size={14} /> {frame.working}
            </>
          )}
        </p>
      ) : (
        <div className={styles.figures}>
          <Status value={status}>
            <Readings value={readings}>
              {figures.map(({ id, label }) => (
                <Fragment key={id}>
                  {id === 'lossWithPlan' && (
                    <IconArrowNarrowRight className={styles.arrow} size={18} stroke={1.5} aria-hidden="true" />
                  )}
                  <BarFigure id={id} label={label} />
                </Fragment>
              ))}
            </Readings>
          </Status>
        </div>
      )}
      <RunProgress busy={busy} status={status} />
      <span className="visually-hidden" role="status">
        {latest && stage === 'full' ? status : ''}
      </span>
    </section>
  );
}

/** Which proposal goes to the board. */
const ProposalChoice = memo(function ProposalChoice() {
  const { frame, words } = useText();
  const proposals = useDocument(({ history }) => history?.plan.proposals) ?? [];
  const chosen = useChosenProposal();
  return (
    <div className={styles.choice}>
      {proposals.length > 0 ? (
        <Select
          label={frame.proposal}
          value={chosen?.id ?? null}
          data={proposals.map(({ id, name }) => ({ value: id, label: name || words.unnamed }))}
          classNames={{ root: styles.chooser, label: styles.label, input: styles.select }}
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
  );
});

/** A figure that opens to how it comes about. */
const BarFigure = memo(function BarFigure({ id, label }: { id: string; label: string }) {
  const { frame } = useText();
  const [opened, setOpened] = useState(false);
  const short: Record<string, string> = frame.figures;
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-start" width={380} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={styles.figure}
          data-figure={id}
          // By the words and not by the figures, which would move their neighbours at each edit; the line below a short
          // label needs its room too.
          style={{ flexGrow: Math.max((short[id] ?? label).length, 17) }}
          onClick={() => setOpened(!opened)}
        >
          <FigureWords id={id} />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={frame.why(label)}>{opened && <FigureExplained id={id} />}</Popover.Dropdown>
    </Popover>
  );
});

function FigureWords({ id }: { id: string }) {
  const { frame } = useText();
  const reading = useContext(Readings)[id];
  if (!reading) return null;
  const { figure, detail } = reading;
  const short: Record<string, string> = frame.figures;
  return (
    <>
      <span className={styles.label} title={figure.label}>
        {short[id] ?? figure.label}
      </span>
      <span className={styles.value} data-tone={figure.tone}>
        {figure.text}
      </span>
      <span className={styles.detail} title={figure.detail ?? figure.term}>
        {detail}
      </span>
      <span className="visually-hidden">{frame.why(figure.label)}</span>
    </>
  );
}

function FigureExplained({ id }: { id: string }) {
  const reading = useContext(Readings)[id];
  const status = useContext(Status);
  return reading ? <WhyFigure figure={reading.figure} status={status} /> : null;
}
