import type { ReferenceFigure } from '#models/reference/figure';
import { foreignOrigin } from '#models/reference/foreign-figure';
import type { UsedSource } from '#models/report/source-register';
import { usePlan } from '../../document/use-plan';
import { useFigureWords } from '../../evidence/use-figure-words';
import table from '../../layout/table.module.css';
import { useText } from '../../text/use-text';
import { figureText } from './figure-text';
import styles from './Sources.module.css';
import { UsedFor } from './UsedFor';

/** Published figures with their citations and every place that rests on them; `picked` is marked. */
export function SourcesTable({ entries, picked }: { entries: readonly UsedSource[]; picked: string | null }) {
  const text = useText();
  const said = useFigureWords();
  const locale = usePlan((plan) => plan.locale);
  const { columns, year, yearAssumed, scope } = text.sources;
  return (
    <div className={table.scroll}>
      <table className={`${table.table} ${styles.table}`}>
        <thead>
          <tr>
            <th scope="col">{columns.says}</th>
            <th scope="col">{columns.from}</th>
            <th scope="col">{columns.standing}</th>
            <th scope="col">{columns.used}</th>
          </tr>
        </thead>
        <tbody>
          {entries.map(({ source, figure, uses }) => {
            if (!figure) return null;
            const { value, unit } = figureText(figure, locale, text, said);
            return (
              <tr key={source} id={`source-${source}`} data-picked={source === picked} tabIndex={-1}>
                <td className={styles.says}>
                  <div className={styles.metric}>{said('metric', figure.metric)}</div>
                  <div>
                    <span className={styles.value}>{value}</span> <span className="faint">{unit}</span>
                  </div>
                  <div className={styles.small}>
                    {(figure.yearAssumed ? yearAssumed : year)(String(figure.year))} ·{' '}
                    {scope(said('geography', figure.geography), said('industry', figure.industry))} · {figure.id}
                  </div>
                </td>
                <td className={styles.from}>
                  <Citation figure={figure} />
                </td>
                <td className={styles.standing}>
                  <Standing figure={figure} />
                </td>
                <td>
                  <UsedFor uses={uses} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Publisher, title and address of each place where it was read. The link leaves the app by the host's own way, which asks first on the desktop. */
function Citation({ figure: { source, secondSource } }: { figure: ReferenceFigure }) {
  return (
    <>
      <Publication source={source} />
      {secondSource && <Publication source={secondSource} />}
    </>
  );
}

function Publication({ source }: { source: ReferenceFigure['source'] }) {
  const { sources: words } = useText();
  return (
    <>
      <div>{source.publisher}</div>
      <div className={styles.title}>{source.title}</div>
      <a
        className={styles.link}
        href={source.url}
        target="_blank"
        rel="noreferrer noopener"
        title={words.openLink(source.title)}
      >
        {source.url}
      </a>
    </>
  );
}

function Standing({ figure }: { figure: ReferenceFigure }) {
  const { sources: words } = useText();
  const country = usePlan((plan) => plan.organization.country);
  const origin = foreignOrigin(figure, country);
  const said = useFigureWords();
  return (
    <>
      <div>{figure.standing === 'firstHand' ? words.primary : words.secondary}</div>
      {origin && <div>{words.foreign[origin]}</div>}
      {figure.vendorClaim && <div className={styles.vendor}>{words.vendor}</div>}
      {figure.caveat && <div className={styles.small}>{said('caveat', figure.caveat)}</div>}
    </>
  );
}
