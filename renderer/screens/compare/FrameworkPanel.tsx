import { IconCircle, IconCircleCheckFilled, IconCircleHalf2 } from '@tabler/icons-react';
import { Fragment } from 'react';
import { complianceCounts, type SafeguardRow, type SafeguardState } from '#models/controls/compliance';
import type { ResolvedPlan } from '#models/plan/resolved';
import { nameOf } from '#models/report/name-of';
import { useFormatter } from '../../document/use-plan';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useText } from '../../text/use-text';
import styles from './Compliance.module.css';

const marks = { covered: IconCircleCheckFilled, partly: IconCircleHalf2, open: IconCircle } as const;

/** One safeguard's state: a shape and a word, so that colour only repeats it. */
function State({ state }: { state: SafeguardState }) {
  const { compliance: words } = useText();
  const Mark = marks[state];
  return (
    <span className={styles.state} data-state={state}>
      <Mark size={15} stroke={1.7} aria-hidden="true" />
      {words.states[state]}
    </span>
  );
}

function Counts({ lines }: { lines: readonly string[] }) {
  return lines.map((line) => (
    <span key={line} className={styles.count}>
      {line}
    </span>
  ));
}

interface FrameworkPanelProps {
  framework: SafeguardRow['framework'];
  /** Every safeguard, for the counts. */
  all: readonly SafeguardRow[];
  shown: readonly SafeguardRow[];
  plan: ResolvedPlan;
  chosen: string | null;
}

/** One framework's safeguards by group, with their states now and with each proposal. */
export function FrameworkPanel({ framework, all, shown, plan, chosen }: FrameworkPanelProps) {
  const { compliance: words } = useText();
  const format = useFormatter();
  const counts = complianceCounts(all, framework).map((counted) =>
    (['covered', 'partly', 'open'] as const)
      .filter((state) => counted[state] > 0)
      .map((state) => words.counts[state](format.number(counted[state]))),
  );
  const groups = [...new Set(shown.map(({ group }) => group))];
  const names = (ids: readonly string[]) =>
    format.list(ids.map((id) => nameOf(plan.controls.find((control) => control.id === id) ?? { id })));
  const served = (row: SafeguardRow) => row.proposals.find(({ id }) => id === chosen)?.servedBy ?? row.servedBy;
  return (
    <Panel title={words.frameworks[framework]} flush>
      <div className={table.scroll}>
        <table className={`${table.table} ${styles.safeguards}`}>
          <thead>
            <tr>
              <th scope="col">{words.safeguard}</th>
              <th scope="col">
                <span className={styles.course}>{words.now}</span>
                <Counts lines={counts[0]} />
              </th>
              {plan.proposals.map((proposal, index) => (
                <th key={proposal.id} scope="col" data-chosen={proposal.id === chosen}>
                  <span className={styles.course} title={nameOf(proposal)}>
                    {nameOf(proposal)}
                  </span>
                  <Counts lines={counts[index + 1]} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.length === 0 && (
              <tr>
                <td colSpan={2 + plan.proposals.length} className="faint">
                  {words.nothing}
                </td>
              </tr>
            )}
            {groups.map((group) => (
              <Fragment key={group}>
                <tr className={styles.group}>
                  <th scope="colgroup" colSpan={2 + plan.proposals.length}>
                    {group}
                  </th>
                </tr>
                {shown
                  .filter((row) => row.group === group)
                  .map((row) => (
                    <tr key={row.id}>
                      <th scope="row" className={styles.plain}>
                        {row.name} <span className={styles.term}>{row.id}</span>
                        {served(row).length > 0 && (
                          <span className={styles.served}>{words.served(names(served(row)))}</span>
                        )}
                      </th>
                      <td>
                        <State state={row.now} />
                      </td>
                      {row.proposals.map(({ id, state }) => (
                        <td key={id} data-chosen={id === chosen}>
                          <State state={state} />
                        </td>
                      ))}
                    </tr>
                  ))}
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
