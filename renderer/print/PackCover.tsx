import type { BoardPack } from '#models/report/board-pack';
import { reportText } from '#models/report/text/language';
import './cover.css';

/** From here on a name is set smaller. */
const longName = 60;

/** A title page: whose plan it is, for whom, by whom, when. */
export function PackCover({ pack }: { pack: BoardPack }) {
  const words = reportText(pack.language).cover;
  const lines: [string, string][] = [
    [words.preparedFor, pack.preparedFor],
    [words.preparedBy, pack.preparedBy],
    [words.date, pack.date],
  ];
  return (
    <section className="pack-page pack-cover">
      {pack.logo && <img className="pack-logo" src={pack.logo} alt={pack.organization} />}
      <div className="pack-cover-title">
        {pack.organization && <p className="pack-organization">{pack.organization}</p>}
        <h1 data-long={pack.planName.length > longName || undefined}>{pack.planName}</h1>
        <p className="pack-subtitle">{pack.title}</p>
      </div>
      <ul>
        {lines
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <li key={label}>
              <span>{label}</span> {value}
            </li>
          ))}
      </ul>
    </section>
  );
}
