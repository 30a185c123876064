import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { Tornado } from '#models/finance/sensitivity/tornado';
import { type TornadoMeasure, tornadoSpec } from '#models/report/charts/tornado';
import type { ReportContext } from '#models/report/context';
import { Panel } from '../../layout/Panel';
import { SpecChart } from '../../layout/PlanChart';
import { useText } from '../../text/use-text';

const most = 12;
/** Room for two lines of a bar's name. */
const barHeight = 34;

/** The swing of each estimate by itself, on the plan's worth or on the loss today; the chart brings its table. */
export function TornadoPanel({ found, context }: { found: Tornado; context: ReportContext }) {
  const { sensitivity: words } = useText();
  const [measure, setMeasure] = useState<TornadoMeasure>('npv');
  const spec = useMemo(() => tornadoSpec(found, measure, context, most), [found, measure, context]);
  return (
    <Panel
      title={words.tornado}
      hint={words.tornadoHint}
      actions={
        <SegmentedControl
          aria-label={words.measure}
          value={measure}
          data={(['npv', 'annualLoss'] as const).map((value) => ({ value, label: words.measures[value] }))}
          onChange={(value) => setMeasure(value as TornadoMeasure)}
        />
      }
    >
      {spec ? (
        <SpecChart
          spec={spec}
          locale={context.plan.locale}
          currency={context.plan.currency}
          height={90 + barHeight * (spec.categories?.length ?? 0)}
        />
      ) : (
        <p className="faint">{words.certain}</p>
      )}
    </Panel>
  );
}
