import { SegmentedControl, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useMemo, useState } from 'react';
import { sourceRegister } from '#models/report/source-register';
import { useFormatter, usePlan } from '../../document/use-plan';
import { useFigureWords } from '../../evidence/use-figure-words';
import { Panel } from '../../layout/Panel';
import { Screen } from '../../layout/Screen';
import table from '../../layout/table.module.css';
import { useScreen } from '../../navigation/screen-store';
import { useText } from '../../text/use-text';
import { DisagreementsPanel } from './DisagreementsPanel';
import { findSources, type SourceFilter } from './find-sources';
import styles from './Sources.module.css';
import { SourcesTable } from './SourcesTable';
import { UsedFor } from './UsedFor';

const filters: SourceFilter[] = ['all', 'vendor', 'secondary', 'own', 'assumptions'];

/** Every source and assumption of the open plan, and what rests on each. */
export default function SourcesScreen() {
  const { sources: words, fields } = useText();
  const said = useFigureWords();
  const plan = usePlan();
  const format = useFormatter();
  const { item } = useScreen();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<SourceFilter>('all');
  const register = useMemo(() => sourceRegister(plan), [plan]);
  const used = useMemo(() => new Set(register.sources.map(({ source }) => source)), [register]);
  const { published, own, assumptions, changed } = findSources(register, query, filter, said);
  const shown = published.length + own.length + assumptions.length + changed.length;
  const all = register.sources.length + register.assumptions.length + register.changed.length;
  const isWhole = query.trim() === '' && filter === 'all';

  // A figure elsewhere leads here, to its own entry.
  useEffect(() => {
    const entry = item && document.getElementById(`source-${item}`);
    if (!entry) return;
    entry.scrollIntoView({ block: 'center' });
    entry.focus({ preventScroll: true });
  }, [item]);

  return (
    <Screen title={words.title} lead={words.lead}>
      <div className={styles.bar}>
        <TextInput
          className={styles.search}
          aria-label={words.search}
          placeholder={words.search}
          leftSection={<IconSearch size={15} stroke={1.7} />}
          value={query}
          onChange={(event) => setQuery(event.currentTarget.value)}
        />
        <SegmentedControl
          aria-label={words.show}
          value={filter}
          data={filters.map((value) => ({ value, label: words.filters[value] }))}
          onChange={(value) => setFilter(value as SourceFilter)}
        />
        <p className="faint" role="status">
          {words.count(format.number(shown), format.number(all))}
        </p>
      </div>
      {isWhole && <DisagreementsPanel used={used} />}
      {published.length > 0 && (
        <Panel title={words.list} hint={words.listHint} flush>
          <SourcesTable entries={published} picked={item} />
        </Panel>
      )}
      {own.length > 0 && (
        <Panel title={words.own} flush>
          <table className={table.table}>
            <tbody>
              {own.map(({ source, uses }) => (
                <tr key={source} id={`source-${source}`} data-picked={source === item} tabIndex={-1}>
                  <th scope="row">{source}</th>
                  <td>
                    <UsedFor uses={uses} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
      {changed.length > 0 && (
        <Panel title={words.changed} hint={words.changedHint} flush>
          <table className={table.table}>
            <tbody>
              {changed.map(({ former, figure, source, uses }) => (
                <tr key={JSON.stringify([former, source])}>
                  <th scope="row">
                    {words.replaces(
                      figure ? `${figure.source.publisher}, ${figure.year}` : (former ?? fields.provenance.assumption),
                    )}
                    <div className={styles.small}>{source ?? fields.provenance.unsourced}</div>
                  </th>
                  <td>
                    <UsedFor uses={uses} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Panel>
      )}
      {(assumptions.length > 0 || isWhole) && (
        <Panel title={words.assumptions} hint={words.assumptionsHint} flush>
          {assumptions.length === 0 ? (
            <p className={`faint ${styles.none}`}>{words.noAssumptions}</p>
          ) : (
            <table className={`${table.table} ${styles.assumptions}`}>
              <tbody>
                {assumptions.map(({ note, uses }) => (
                  <tr key={note}>
                    <th scope="row">{note}</th>
                    <td>
                      <UsedFor uses={uses} />
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Panel>
      )}
      {shown === 0 && <p className="faint">{words.nothing}</p>}
    </Screen>
  );
}
