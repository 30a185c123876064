import type { ReportContext } from '#models/report/context';
import { inputName } from '#models/report/uncertain-input-text';
import type { AnalysisTasks } from '../../analysis/analyses';
import { useAnalysis } from '../../analysis/use-analysis';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useText } from '../../text/use-text';
import styles from './Sensitivity.module.css';

const most = 8;
/** Two standard errors at the worker's 500 samples: what lies below is noise. */
const noise = 0.09;

interface RankPanelProps {
  question: AnalysisTasks['tornado']['args'];
  context: ReportContext;
}

/** Rank correlations of the estimates that go with the result most. */
export function RankPanel({ question, context }: RankPanelProps) {
  const { sensitivity: words, frame } = useText();
  const { result, outdated } = useAnalysis('correlations', question);
  const weight = (row: { npv: number; annualLoss: number }) => Math.max(Math.abs(row.npv), Math.abs(row.annualLoss));
  const rows = result
    ?.filter((row) => weight(row) > noise)
    .sort((a, b) => weight(b) - weight(a))
    .slice(0, most);
  return (
    <Panel title={words.ranks} hint={words.ranksHint} flush>
      {rows ? (
        <table className={`${table.table} ${styles.ranks}`} aria-busy={outdated}>
          <thead>
            <tr>
              <th scope="col">{words.ranksColumns.input}</th>
              <th scope="col" className={table.number}>
                {words.ranksColumns.npv}
              </th>
              <th scope="col" className={table.number}>
                {words.ranksColumns.annualLoss}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.path.join('/')}>
                <th scope="row" className={styles.plain}>
                  {inputName(row, context)}
                </th>
                <td className={table.number}>
                  <Correlation value={row.npv} text={context.format.number(row.npv, 2)} />
                </td>
                <td className={table.number}>
                  <Correlation value={row.annualLoss} text={context.format.number(row.annualLoss, 2)} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : (
        <p className={`faint ${styles.none}`}>{frame.working}</p>
      )}
    </Panel>
  );
}

/** A correlation with a bar from the middle: to the right above 0, to the left below. */
function Correlation({ value, text }: { value: number; text: string }) {
  const half = 30;
  const length = Math.abs(value) * half;
  return (
    <span className={styles.correlation}>
      <svg width={2 * half} height={8} aria-hidden="true">
        <line x1={half} x2={half} y1={0} y2={8} />
        <rect x={value < 0 ? half - length : half} y={1.5} width={length} height={5} />
      </svg>
      <span className={styles.number}>{text}</span>
    </span>
  );
}
