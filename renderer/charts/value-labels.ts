import type { BarElement, Chart, Plugin } from 'chart.js';

interface ValueLabels {
  text: (value: number) => string;
  font: string;
  /** Colour of text outside the bars. */
  colour: string;
  /** By dataset: colour of text inside its bars. */
  onColour: string[];
  horizontal: boolean;
  stacked: boolean;
}

const gap = 5;

/** Writes each bar's value at its end; in stacked bars each part's value inside where it fits, and the sum at the end. */
export function valueLabels(options: ValueLabels): Plugin {
  const { horizontal, stacked, text } = options;
  const writeAtEnd = ({ ctx }: Chart, label: string, bar: BarElement) => {
    ctx.fillStyle = options.colour;
    ctx.textAlign = horizontal ? 'left' : 'center';
    ctx.textBaseline = horizontal ? 'middle' : 'bottom';
    ctx.fillText(label, bar.x + (horizontal ? gap : 0), bar.y - (horizontal ? 0 : gap));
  };

  const writeInside = ({ ctx }: Chart, label: string, bar: BarElement, dataset: number) => {
    const { base = 0 } = bar as { base?: number };
    const end = horizontal ? bar.x : bar.y;
    if (Math.abs(end - base) < (horizontal ? ctx.measureText(label).width + 2 * gap : 16)) return;
    ctx.fillStyle = options.onColour[dataset];
    ctx.textAlign = 'center';
    ctx.textBaseline = 'middle';
    const middle = (end + base) / 2;
    ctx.fillText(label, horizontal ? middle : bar.x, horizontal ? bar.y : middle);
  };

  const writeStacks = (chart: Chart) => {
    const stacks: { value: number; bar: BarElement; dataset: number }[][] = [];
    forEachBar(chart, (bar, value, dataset, index) => {
      stacks[index] ??= [];
      if (value !== 0) stacks[index].push({ value, bar, dataset });
    });
    for (const parts of stacks.filter((stack) => stack?.length > 0)) {
      // A stack of one part says its value once, at the end.
      if (parts.length > 1) for (const part of parts) writeInside(chart, text(part.value), part.bar, part.dataset);
      writeAtEnd(chart, text(parts.reduce((sum, { value }) => sum + value, 0)), parts[parts.length - 1].bar);
    }
  };

  return {
    id: 'valueLabels',
    afterDatasetsDraw(chart) {
      chart.ctx.save();
      chart.ctx.font = options.font;
      if (stacked) writeStacks(chart);
      else forEachBar(chart, (bar, value) => writeAtEnd(chart, text(value), bar));
      chart.ctx.restore();
    },
  };
}

type BarVisitor = (bar: BarElement, value: number, dataset: number, index: number) => void;

function forEachBar(chart: Chart, visit: BarVisitor): void {
  chart.data.datasets.forEach((dataset, at) => {
    if (!chart.isDatasetVisible(at)) return;
    chart.getDatasetMeta(at).data.forEach((element, index) => {
      const value = dataset.data[index];
      if (typeof value === 'number') visit(element as BarElement, value, at, index);
    });
  });
}
