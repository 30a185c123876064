import type { BoardPack } from '#models/report/board-pack';
import { reportText } from '#models/report/text/language';

/** A title page: whose plan it is, for whom, by whom, when. */
export function PackCover({ pack }: { pack: BoardPack }) {
  const words = reportText(pack.locale).cover;
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
        <h1>{pack.planName}</h1>
        <p className="pack-subtitle">{pack.title}</p>
      </div>
      <dl>
        {lines
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
