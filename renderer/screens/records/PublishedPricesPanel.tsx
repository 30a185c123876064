import { figureBounds } from '#models/reference/figure';
import { type PublishedPrices, publishedPrices, resaleKinds } from '#models/reference/resale-prices';
import { useFormatter } from '../../document/use-plan';
import { SourceLabel } from '../../evidence/SourceLabel';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useText } from '../../text/use-text';
import styles from './PublishedPricesPanel.module.css';

/** What sources say that records of each kind fetch, and how far they disagree; US dollars of each source's year. */
export default function PublishedPricesPanel() {
  const { records: words } = useText();
  const format = useFormatter('USD');
  const spanOf = (low: number, high: number) =>
    low === high ? format.moneyFull(low) : `${format.moneyFull(low)} – ${format.moneyFull(high)}`;
  const priceOf = (figure: PublishedPrices['figures'][number]) => {
    const bounds = figureBounds(figure);
    return bounds && spanOf(bounds.low, bounds.high);
  };
  return (
    <Panel title={words.published} hint={words.publishedHint} flush>
      <div className={table.scroll}>
        <table className={table.table}>
          <thead>
            <tr>
              <th scope="col">{words.publishedKind}</th>
              <th scope="col" className={table.number}>
                {words.publishedRange}
              </th>
              <th scope="col" className={table.number}>
                {words.publishedDisagreement}
              </th>
              <th scope="col">{words.publishedSources}</th>
            </tr>
          </thead>
          <tbody>
            {resaleKinds.map(publishedPrices).map(({ kind, low, high, disagreement, figures }) => (
              <tr key={kind}>
                <th scope="row">{words.publishedKinds[kind]}</th>
                <td className={table.number}>{spanOf(low, high)}</td>
                <td className={table.number}>
                  {figures.length > 1 ? format.multiple(Number(disagreement.toPrecision(2))) : '–'}
                </td>
                <td>
                  <ul className={styles.sources}>
                    {figures.map((figure) => (
                      <li key={figure.id}>
                        {priceOf(figure)} <SourceLabel source={figure.id} />
                      </li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}
