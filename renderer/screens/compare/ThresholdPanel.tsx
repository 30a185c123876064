import { useMemo, useState } from 'react';
import type { Tornado } from '#models/finance/sensitivity/tornado';
import type { ReportContext } from '#models/report/context';
import type { AnalysisTasks } from '../../analysis/analyses';
import { useAnalysis } from '../../analysis/use-analysis';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';
import { InputSelect, inputKey, pickedBar } from './InputSelect';
import styles from './Sensitivity.module.css';
import { searchRange, turningWords } from './turning-words';

interface ThresholdPanelProps {
  found: Tornado;
  question: AnalysisTasks['tornado']['args'];
  context: ReportContext;
}

/** One sentence: the value of an estimate at which the plan turns from paying to not paying. */
export function ThresholdPanel({ found, question, context }: ThresholdPanelProps) {
  const text = useText();
  const { sensitivity: words, frame } = text;
  const [key, setKey] = useState<string | null>(null);
  const bar = pickedBar(found.bars, key, 0);
  const at = inputKey(bar);
  const asked = useMemo(() => ({ ...question, path: bar.path, ...searchRange(bar) }), [question, bar]);
  const { result, outdated } = useAnalysis('threshold', asked);
  const said = useMemo(
    () => turningWords(bar, result, found.npv, context, text),
    [bar, result, found.npv, context, text],
  );
  return (
    <Panel title={words.threshold} hint={words.thresholdHint}>
      <div className={styles.stack}>
        <InputSelect label={words.input} bars={found.bars} value={at} context={context} onChange={setKey} />
        {outdated ? (
          <p className="faint" role="status">
            {frame.working}
          </p>
        ) : (
          <div role="status">
            <p className={styles.finding}>{said.finding}</p>
            <p className="faint">{said.assumed}</p>
          </div>
        )}
      </div>
    </Panel>
  );
}
