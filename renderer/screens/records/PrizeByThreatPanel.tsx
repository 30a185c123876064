import { prizeByScenario } from '#models/threats/resale';
import { useFormatter } from '../../document/use-plan';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';
import styles from './EvidencePanels.module.css';

/** What one incident of each threat would bring a criminal, and a year's incidents; the largest first. */
export function PrizeByThreatPanel() {
  const { records: words, words: common } = useText();
  const format = useFormatter();
  const context = useReportContext();
  if (!context) return null;
  const { plan, result } = context;
  const rows = prizeByScenario(plan)
    .flatMap(({ id, perIncident }) => {
      const scenario = plan.scenarios.find((candidate) => candidate.id === id);
      const yearly = result.baseline.byScenario.find((found) => found.id === id)?.meanFrequency ?? 0;
      return scenario?.enabled ? [{ id, name: scenario.name || common.unnamed, perIncident, yearly }] : [];
    })
    .sort((a, b) => b.perIncident * b.yearly - a.perIncident * a.yearly);
  return (
    <Panel title={words.byThreat} hint={words.byThreatHint} flush>
      {rows.length === 0 ? (
        <p className={`faint ${styles.none}`}>{words.noneExposed}</p>
      ) : (
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.byThreatColumns.threat}</th>
              <th scope="col" className={table.number}>
                {words.byThreatColumns.incident}
              </th>
              <th scope="col" className={table.number}>
                {words.byThreatColumns.year}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, perIncident, yearly }) => (
              <tr key={id}>
                <td>{name}</td>
                <td className={table.number}>{format.money(perIncident)}</td>
                <td className={table.number}>{format.money(perIncident * yearly)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}
