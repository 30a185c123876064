import { SegmentedControl } from '@mantine/core';
import { useMemo, useState } from 'react';
import { bindingFrameworks, complianceView, type SafeguardRow } from '#models/controls/compliance';
import type { ReportContext } from '#models/report/context';
import { useLanguage, useText } from '../../text/use-text';
import styles from './Compliance.module.css';
import { FrameworkPanel } from './FrameworkPanel';

type Filter = 'all' | 'open' | 'changed';
const filters: Filter[] = ['all', 'open', 'changed'];

/** Safeguards covered, partly and open, now and with each proposal, for the frameworks that bind the organisation. */
export default function ComplianceView({ context: { plan, chosen } }: { context: ReportContext }) {
  const { compliance: words } = useText();
  const language = useLanguage();
  const [filter, setFilter] = useState<Filter>('all');
  const rows = useMemo(() => complianceView(plan, language), [plan, language]);
  const planned = (row: SafeguardRow) => row.proposals.find(({ id }) => id === chosen?.proposal.id)?.state ?? row.now;
  const keeps = (row: SafeguardRow) =>
    filter === 'all' ||
    (filter === 'open' ? planned(row) !== 'covered' : row.proposals.some(({ state }) => state !== row.now));
  const isNamed = plan.controls.some(({ frameworks }) => frameworks.csf.length + frameworks.hipaa.length > 0);
  return (
    <>
      <div className={styles.bar}>
        <p className="faint">{isNamed ? words.hint : words.noReferences}</p>
        <SegmentedControl
          aria-label={words.show}
          value={filter}
          data={filters.map((value) => ({ value, label: words.filters[value] }))}
          onChange={(value) => setFilter(value as Filter)}
        />
      </div>
      {bindingFrameworks(plan).map((framework) => (
        <FrameworkPanel
          key={framework}
          framework={framework}
          all={rows}
          shown={rows.filter((row) => row.framework === framework && keeps(row))}
          plan={plan}
          chosen={chosen?.proposal.id ?? null}
        />
      ))}
    </>
  );
}
