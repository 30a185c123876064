import { SegmentedControl } from '@mantine/core';
import { IconCheck, IconX } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import type { Tornado } from '#models/finance/sensitivity/tornado';
import type { TornadoMeasure } from '#models/report/charts/tornado';
import type { ReportContext } from '#models/report/context';
import { inputName, inputValue } from '#models/report/uncertain-input-text';
import type { AnalysisTasks } from '../../analysis/analyses';
import { useAnalysis } from '../../analysis/use-analysis';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useText } from '../../text/use-text';
import { InputSelect, inputKey, pickedBar } from './InputSelect';
import styles from './Sensitivity.module.css';
import { whatIfValues } from './what-if-values';

interface WhatIfPanelProps {
  found: Tornado;
  question: AnalysisTasks['tornado']['args'];
  context: ReportContext;
}

/** The result for pairs of values of two estimates. */
export function WhatIfPanel({ found, question, context }: WhatIfPanelProps) {
  const { sensitivity: words } = useText();
  const [keys, setKeys] = useState<[string | null, string | null]>([null, null]);
  const [measure, setMeasure] = useState<TornadoMeasure>('npv');
  const first = pickedBar(found.bars, keys[0], 0);
  const second = pickedBar(found.bars, keys[1], 1);
  const asked = useMemo(
    () => ({
      ...question,
      first: { path: first.path, values: whatIfValues(first.low, first.high) },
      second: { path: second.path, values: whatIfValues(second.low, second.high) },
    }),
    [question, first, second],
  );
  const { result, outdated } = useAnalysis('whatIf', asked);
  const { format } = context;
  /** Two digits say enough, and keep the grid narrow. */
  const short = (amount: number) => format.tick(Number(amount.toPrecision(2)), { style: 'currency' });
  const names = [inputName(first, context), inputName(second, context)] as const;
  return (
    <Panel title={words.whatIf} hint={words.whatIfHint}>
      <div className={styles.stack}>
        <div className={styles.pair}>
          <InputSelect
            label={words.first}
            bars={found.bars}
            value={inputKey(first)}
            context={context}
            onChange={(key) => setKeys([key, keys[1]])}
          />
          <InputSelect
            label={words.second}
            bars={found.bars}
            value={inputKey(second)}
            context={context}
            onChange={(key) => setKeys([keys[0], key])}
          />
        </div>
        <SegmentedControl
          className={styles.measure}
          aria-label={words.measure}
          value={measure}
          data={(['npv', 'annualLoss'] as const).map((value) => ({ value, label: words.measures[value] }))}
          onChange={(value) => setMeasure(value as TornadoMeasure)}
        />
        <div className={table.scroll} aria-busy={outdated}>
          <table className={styles.grid}>
            <caption className="visually-hidden">{words.whatIfCaption(...names)}</caption>
            <thead>
              <tr>
                <th>
                  <span className="visually-hidden">{names[0]}</span>
                </th>
                {asked.second.values.map((value) => (
                  <th key={value} scope="col">
                    {inputValue(second, value, context)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {asked.first.values.map((value, row) => (
                <tr key={value}>
                  <th scope="row">{inputValue(first, value, context)}</th>
                  {asked.second.values.map((across, column) => {
                    const cell = result?.[row]?.[column];
                    if (!cell) return <td key={across}>–</td>;
                    if (measure === 'annualLoss') return <td key={across}>{short(cell.annualLoss)}</td>;
                    const pays = cell.npv > 0;
                    const Mark = pays ? IconCheck : IconX;
                    return (
                      <td key={across} data-pays={pays}>
                        <Mark size={13} stroke={2} role="img" aria-label={pays ? words.pays : words.paysNot} />
                        {short(cell.npv)}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </Panel>
  );
}
