import { liabilityPerPerson } from '#models/reference/liability-per-person';
import { createFormatter } from '#models/report/format';
import { usePlan } from '../../document/use-plan';
import { SourceLabel } from '../../evidence/SourceLabel';
import { useFigureWords } from '../../evidence/use-figure-words';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useText } from '../../text/use-text';
import styles from './EvidencePanels.module.css';

/** Published settlements and penalties per person concerned, in the currency of each case. */
export default function LiabilitiesPanel() {
  const { records: words, sources } = useText();
  const said = useFigureWords();
  const locale = usePlan((plan) => plan.locale);
  return (
    <Panel title={words.liabilities} hint={words.liabilitiesHint} flush>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{words.liabilityColumns.kind}</th>
            <th scope="col" className={table.number}>
              {words.liabilityColumns.range}
            </th>
            <th scope="col">{words.liabilityColumns.cases}</th>
          </tr>
        </thead>
        <tbody>
          {liabilityPerPerson().map(({ kind, currency, low, high, cases }) => {
            const format = createFormatter(locale, currency);
            const [from, to] = [format.moneyFull(low), format.moneyFull(high)];
            return (
              <tr key={kind}>
                <td>{words.liabilityKinds[kind]}</td>
                <td className={table.number}>{from === to ? from : sources.rangeText(from, to)}</td>
                <td>
                  <ul className={styles.cases}>
                    {cases.map(({ figure, perPerson }) => (
                      <li key={figure.id}>
                        {format.moneyFull(perPerson)} <SourceLabel source={figure.id} />
                        <span className={styles.metric}>{said('metric', figure.metric)}</span>
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </Panel>
  );
}
