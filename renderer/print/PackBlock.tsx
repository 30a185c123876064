import type { Block, BoardPack } from '#models/report/board-pack';
import type { ChartSpec } from '#models/report/chart';
import type { Formatter } from '#models/report/format';
import { ChartView } from '../charts/ChartView';
import { OutsideLink } from './OutsideLink';
import { PackFacts } from './PackFacts';
import { PackFigures } from './PackFigures';
import { PackTable } from './PackTable';
import { mayShorten } from './shorten-lists';
import { withMarks } from './with-marks';
import './text.css';
import './figures.css';
import './chart.css';

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
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <div className="pack-list">
          {block.title && <h3>{block.title}</h3>}
          <List {...mayShorten(block.shorten)}>
            {block.items.map((item) => (
              <li key={item}>{item}</li>
            ))}
            {block.shorten && <li data-remainder hidden />}
          </List>
        </div>
      );
    }
    case 'figures':
      return <PackFigures figures={block.figures} />;
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
      return (
        <PackTable title={block.title} table={block.table} note={block.note} shorten={block.shorten} format={format} />
      );
    case 'facts':
      return <PackFacts title={block.title} items={block.items} />;
    case 'sources':
      return (
        <div className="pack-sources">
          <h3>{block.title}</h3>
          <ol {...mayShorten(block.shorten)}>
            {block.items.map(({ text, url }, at) => (
              <li key={text} id={`source-${at + 1}`}>
                {url ? <OutsideLink url={url}>{text}</OutsideLink> : text}
              </li>
            ))}
            {block.shorten && <li data-remainder hidden />}
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
