import { Button, Chip, Group } from '@mantine/core';
import { useState } from 'react';
import { usePlan } from '../../document/use-plan';
import { goTo } from '../../frame/screen-store';
import { EmptyNote } from '../../layout/EmptyNote';
import { Screen } from '../../layout/Screen';
import { useReportContext } from '../../results/use-report-context';
import { useText } from '../../text/use-text';
import { CompareCharts } from './CompareCharts';
import { CompareTable } from './CompareTable';

const most = 3;

/** Doing nothing and up to three proposals side by side. */
export default function CompareScreen() {
  const { compare: words, words: common, frame } = useText();
  const plan = usePlan();
  const context = useReportContext();
  const [picked, setPicked] = useState<string[] | null>(null);
  const known = plan.proposals.map(({ id }) => id);
  const shown = (picked ?? known).filter((id) => known.includes(id)).slice(0, most);
  if (plan.proposals.length === 0) {
    return (
      <Screen title={words.title} lead={words.lead}>
        <EmptyNote title={words.none} action={<Button onClick={() => goTo('controls')}>{words.toControls}</Button>}>
          {words.noneHelp}
        </EmptyNote>
      </Screen>
    );
  }
  const choice = plan.proposals.length > most && (
    <Chip.Group multiple value={shown} onChange={(ids) => setPicked(ids.slice(-most))}>
      <Group gap={6} role="group" aria-label={words.shown}>
        {plan.proposals.map(({ id, name }) => (
          <Chip key={id} value={id} size="xs">
            {name || common.unnamed}
          </Chip>
        ))}
      </Group>
    </Chip.Group>
  );
  return (
    <Screen title={words.title} lead={words.lead} actions={choice}>
      {context ? (
        <>
          <CompareTable context={context} shown={shown} />
          <CompareCharts />
        </>
      ) : (
        <p className="faint">{frame.working}</p>
      )}
    </Screen>
  );
}
