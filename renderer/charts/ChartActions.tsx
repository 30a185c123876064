import type { Chart } from 'chart.js';
import { useState } from 'react';
import { tabSeparated } from '#models/report/cell-text';
import type { ChartSpec } from '#models/report/chart';
import type { ReportText } from '#models/report/text/language';
import { saveTable } from './save-table';

interface ChartActionsProps {
  spec: ChartSpec;
  chart: () => Chart | undefined | null;
  words: ReportText['charts'];
  background: string;
}

/** Buttons that copy the chart as a picture and its data as a table, and say what came of it. */
export function ChartActions({ spec, chart, words, background }: ChartActionsProps) {
  const [said, setSaid] = useState('');
  const copy = async (make: () => Promise<void>) => {
    try {
      await make();
      setSaid(words.copied);
    } catch {
      // The browser or the user refused access to the clipboard.
      setSaid(words.copyFailed);
    }
  };
  const copyPicture = () =>
    copy(async () => {
      const canvas = chart()?.canvas;
      if (!canvas) throw new Error('The chart is not drawn yet.');
      const picture = await pictureOf(canvas, background);
      await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    });
  const copyData = () => copy(() => navigator.clipboard.writeText(tabSeparated(spec.table)));
  return (
    <div className="chart-actions">
      <button type="button" onClick={copyPicture}>
        {words.copyPicture}
      </button>
      <button type="button" onClick={copyData}>
        {words.copyData}
      </button>
      <button type="button" onClick={() => saveTable(spec.table, spec.subject)}>
        {words.saveData}
      </button>
      <span role="status">{said}</span>
    </div>
  );
}

/** The canvas on an opaque background, as PNG: a transparent chart is unreadable on a dark slide. */
function pictureOf(canvas: HTMLCanvasElement, background: string): Promise<Blob> {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  if (!context) return Promise.reject(new Error('No drawing context.'));
  context.fillStyle = background;
  context.fillRect(0, 0, copy.width, copy.height);
  context.drawImage(canvas, 0, 0);
  return new Promise((resolve, reject) => {
    copy.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture could not be made.'))), 'image/png');
  });
}
