import { Fragment } from 'react';
import type { ReportContext } from '#models/report/context';
import { nameOf } from '#models/report/name-of';
import table from '../../layout/table.module.css';
import { type Cell, compareGroups } from '../../tables/compare-rows';
import { useText } from '../../text/use-text';
import styles from './Compare.module.css';

/** Measures down, courses across; the best of each line is marked. */
export function CompareTable({ context, shown }: { context: ReportContext; shown: string[] }) {
  const text = useText();
  const { compare: words, controls } = text;
  const { result, plan, chosen } = context;
  const proposals = shown.flatMap((id) => result.proposals.filter((proposal) => proposal.id === id));
  const name = (id: string) => nameOf(plan.proposals.find((proposal) => proposal.id === id) ?? { id });
  const isChosen = (id: string) => id === chosen?.proposal.id;

  const bestOf = (cells: (Cell | null)[], better: 'low' | 'high' | undefined): number => {
    const values = cells.map((cell) => cell?.value ?? null);
    const known = values.filter((value) => value !== null);
    if (!better || known.length < 2 || new Set(known).size === 1) return -1;
    return values.indexOf(better === 'low' ? Math.min(...known) : Math.max(...known));
  };

  return (
    <section className={styles.panel} aria-label={words.title}>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            <th scope="col" className={table.number}>
              <span className={styles.course}>{words.nothing}</span>
            </th>
            {proposals.map(({ id }) => (
              <th key={id} scope="col" className={table.number} data-chosen={isChosen(id)}>
                <span className={styles.course} title={name(id)}>
                  {name(id)}
                </span>
                {isChosen(id) && <span className={styles.chosen}>{controls.toApprove}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {compareGroups(context, text).map(({ title, rows }) => (
            <Fragment key={title}>
              <tr className={styles.group}>
                <th scope="colgroup" colSpan={2 + proposals.length}>
                  {title}
                </th>
              </tr>
              {rows.map(({ id, label, term, now, plan: read, better }) => {
                const cells = [now ? now(result.baseline) : null, ...proposals.map(read)];
                const best = bestOf(cells, better);
                return (
                  <tr key={id}>
                    <th scope="row">
                      {label}
                      {term && <span className={styles.term}> · {term}</span>}
                    </th>
                    {cells.map((cell, index) => (
                      <td
                        key={index === 0 ? 'nothing' : proposals[index - 1].id}
                        className={table.number}
                        data-chosen={index > 0 && isChosen(proposals[index - 1].id)}
                        data-best={index === best}
                      >
                        {cell === null ? (
                          <span className="faint">–</span>
                        ) : (
                          <>
                            {index === best && <span className={styles.best}>{words.best}</span>}
                            <span className={styles.value}>{cell.text}</span>
                            {cell.detail && <span className={styles.detail}>{cell.detail}</span>}
                          </>
                        )}
                      </td>
                    ))}
                  </tr>
                );
              })}
            </Fragment>
          ))}
        </tbody>
      </table>
    </section>
  );
}
