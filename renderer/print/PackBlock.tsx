import type { Block, BoardPack, KeyFigure } from '#models/report/board-pack';
import type { ChartSpec } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import { ChartView } from '../charts/ChartView';
import { PackTable } from './PackTable';
import { withMarks } from './with-marks';

interface PackBlockProps {
  block: Block;
  format: Formatter;
  pack: Pick<BoardPack, 'locale' | 'currency'>;
}

/** One block of a page. */
export function PackBlock({ block, format, pack }: PackBlockProps) {
  switch (block.kind) {
    case 'paragraph':
      return <p className="pack-paragraph">{withMarks(block.text)}</p>;
    case 'list': {
      const items = block.items.map((item) => <li key={item}>{item}</li>);
      return (
        <div className="pack-list">
          {block.title && <h3>{block.title}</h3>}
          {block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>}
        </div>
      );
    }
    case 'figures':
      return (
        <dl className="pack-figures" data-count={block.figures.length}>
          {block.figures.map((figure) => (
            <KeyFigureView key={figure.id} figure={figure} />
          ))}
        </dl>
      );
    case 'chart':
      return (
        <div className="pack-chart" data-kind={block.chart.kind}>
          <ChartView
            spec={block.chart}
            locale={pack.locale}
            currency={pack.currency}
            height={leastHeight(block.chart)}
            print
          />
        </div>
      );
    case 'table':
      return <PackTable title={block.title} table={block.table} note={block.note} format={format} />;
    case 'facts':
      return (
        <div className="pack-facts">
          <h3>{block.title}</h3>
          <dl>
            {block.items.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </div>
      );
    case 'sources':
      return (
        <div className="pack-sources">
          <h3>{block.title}</h3>
          <ol>
            {block.items.map(({ text, url }) => (
              <li key={text}>{url ? <a href={url}>{text}</a> : text}</li>
            ))}
          </ol>
        </div>
      );
    case 'callout':
      return (
        <div className="pack-callout" data-tone={block.tone}>
          <h3>{block.title}</h3>
          <p>{block.text}</p>
        </div>
      );
  }
}

/** Pixels below which bars and their labels would touch. */
function leastHeight({ kind, categories = [], series }: ChartSpec): number | undefined {
  const isWrapped = categories.some(({ length }) => length > 26);
  if (kind === 'horizontalBar') return 44 + categories.length * Math.max(isWrapped ? 28 : 17, 6 + series.length * 11);
  if (kind === 'horizontalStackedBar') return 44 + categories.length * (isWrapped ? 29 : 24);
  return undefined;
}

function KeyFigureView({ figure }: { figure: KeyFigure }) {
  return (
    <div className="pack-figure" data-tone={figure.tone}>
      <dt>
        {figure.label}
        {figure.term && <span className="pack-term">{figure.term}</span>}
      </dt>
      <dd className="pack-value">{figure.text}</dd>
      {figure.detail && <dd className="pack-detail">{figure.detail}</dd>}
    </div>
  );
}
