import { Loader } from '@mantine/core';
import { IconArrowNarrowRight } from '@tabler/icons-react';
import { Fragment, useMemo } from 'react';
import { useDocument } from '../document/document-store';
import { useFormatter } from '../document/use-plan';
import { useResults } from '../results/results-store';
import { useReportContext } from '../results/use-report-context';
import { useText } from '../text/use-text';
import { BarFigure, Readings, Status } from './BarFigure';
import { barReadings } from './bar-readings';
import { ProposalChoice } from './ProposalChoice';
import { ProblemStrip } from './problems/ProblemStrip';
import styles from './ResultBar.module.css';
import { ResultFailure } from './ResultFailure';
import { useLasting } from './use-lasting';

/** What a year costs now and with the chosen plan, what is asked, and whether it pays: always in sight. */
export default function ResultBar() {
  const text = useText();
  const { frame } = text;
  const years = useDocument(({ history }) => history?.plan.simulation.years);
  const isEmpty = useDocument(({ history }) => history?.plan.scenarios.length === 0);
  const format = useFormatter();
  const { latest, settled, stage, mistakes, failure } = useResults();
  const context = useReportContext(latest);
  const before = useReportContext(settled);
  const busy = stage === 'working' || stage === 'coarse';
  const isSlow = useLasting(busy);
  const status = !latest
    ? frame.working
    : busy
      ? frame.refining(format.number(years))
      : frame.upToDate(format.number(latest.result.simulatedYears), String(latest.result.seed));
  const readings = useMemo(() => (context ? barReadings(context, before, text) : {}), [context, before, text]);
  const figures = Object.values(readings).map(({ figure }) => figure);

  return (
    <div className={styles.place}>
      <section
        className={styles.bar}
        aria-label={frame.resultBar}
        aria-busy={busy}
        data-stage={stage}
        data-slow={isSlow}
      >
        <ProposalChoice />
        {failure || (stage === 'failed' && mistakes.length > 0) ? (
          <ResultFailure failure={failure} />
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
        {isSlow && <span className={styles.progress} title={status} />}
        <span className="visually-hidden" role="status">
          {latest && stage === 'full' ? status : ''}
        </span>
      </section>
      <ProblemStrip />
    </div>
  );
}
