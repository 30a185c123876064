import { useMemo } from 'react';
import { type Disagreement, disagreements } from '#models/reference/disagreements';
import { useFormatter, usePlan } from '../../document/use-plan';
import { SourceLabel } from '../../evidence/SourceLabel';
import { useFigureWords } from '../../evidence/use-figure-words';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useText } from '../../text/use-text';
import styles from './Sources.module.css';

/** Subjects whose sources measured different things, so that each reading says what. */
const explained: ReadonlySet<Disagreement['subject']> = new Set([
  'trainingEffect',
  'mfaEffect',
  'ransomwareRate',
  'classAction',
]);

/** Subjects on which sources differ, among those that the plan rests on: the range and every reading. */
export function DisagreementsPanel({ used }: { used: ReadonlySet<string> }) {
  const { sources: words } = useText();
  const said = useFigureWords();
  const organization = usePlan((plan) => plan.organization);
  const found = useMemo(
    () =>
      disagreements(organization.industry).filter(({ readings }) => readings.some(({ figure }) => used.has(figure.id))),
    [organization.industry, used],
  );
  // Published amounts are in US dollars, whatever the plan's currency.
  const format = useFormatter('USD');
  const write = (value: number, unit: Disagreement['unit']) =>
    unit === 'money' ? format.moneyFull(value) : format.percent(value);
  const span = (low: number, high: number, unit: Disagreement['unit']) => {
    const [from, to] = [write(low, unit), write(high, unit)];
    return from === to ? from : words.rangeText(from, to);
  };
  if (found.length === 0) return null;
  return (
    <Panel title={words.disagree} hint={words.disagreeHint} flush>
      <div className={table.scroll}>
        <table className={`${table.table} ${styles.table}`}>
          <thead>
            <tr>
              <th scope="col">{words.disagreeColumns.subject}</th>
              <th scope="col" className={table.number}>
                {words.disagreeColumns.range}
              </th>
              <th scope="col">{words.disagreeColumns.readings}</th>
            </tr>
          </thead>
          <tbody>
            {found.map(({ subject, unit, low, high, readings }) => (
              <tr key={subject}>
                <th scope="row">{words.subjects[subject]}</th>
                <td className={table.number}>{span(low, high, unit)}</td>
                <td>
                  <ul className={styles.readings}>
                    {readings.map(({ figure, low: from, high: to }) => (
                      <li key={figure.id}>
                        {span(from, to, unit)} <SourceLabel source={figure.id} />
                        {explained.has(subject) && (
                          <span className={styles.small}>{said('metric', figure.metric)}</span>
                        )}
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
