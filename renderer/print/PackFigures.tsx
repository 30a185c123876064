import type { KeyFigure } from '#models/report/board-pack';
import { ToPage } from './anchors';

/** The page that a figure comes from. */
const pageOf: Record<string, string> = {
  lossNow: 'stake',
  lossWithPlan: 'stake',
  ask: 'plan',
  return: 'return',
  payback: 'return',
  badYear: 'badYear',
};

/** Key figures as a list: browsers tag a list in the PDF, and a description list as nothing. */
export function PackFigures({ figures }: { figures: KeyFigure[] }) {
  return (
    <ul className="pack-figures" data-count={figures.length}>
      {figures.map(({ id, tone, text, label, term, detail }) => (
        <li key={id} className="pack-figure" data-tone={tone}>
          <p className="pack-value">{text}</p>
          <p className="pack-label">
            <ToPage page={pageOf[id] ?? ''}>{label}</ToPage>
          </p>
          {term && <p className="pack-term">{term}</p>}
          {detail && <p className="pack-detail">{detail}</p>}
        </li>
      ))}
    </ul>
  );
}
