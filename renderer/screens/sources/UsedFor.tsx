import { UnstyledButton } from '@mantine/core';
import type { RegisterRoom, SourceUse } from '#models/report/source-register';
import { useFormatter } from '../../document/use-plan';
import { goTo, type ScreenName } from '../../navigation/screen-store';
import { useText } from '../../text/use-text';
import { usesByOwner } from './find-sources';
import styles from './Sources.module.css';

const screenOf: Record<RegisterRoom, ScreenName> = {
  organization: 'budget',
  budget: 'budget',
  benchmark: 'budget',
  records: 'records',
  prices: 'records',
  scenarios: 'threats',
  drivers: 'threats',
  controls: 'controls',
  insurance: 'controls',
};

/** Where a source or assumption stands in the plan, each place a way there. */
export function UsedFor({ uses }: { uses: readonly SourceUse[] }) {
  const { sources: words } = useText();
  const format = useFormatter();
  return (
    <ul className={styles.uses}>
      {usesByOwner(uses).map(({ use, parts }) => {
        const name = use.name || words.rooms[use.room];
        const hasOwnPage = use.room === 'scenarios' || use.room === 'controls';
        return (
          <li key={`${use.room} ${use.id}`}>
            <UnstyledButton
              className={styles.use}
              title={words.rooms[use.room]}
              onClick={() => goTo(screenOf[use.room], hasOwnPage ? use.id : null)}
            >
              {parts.length > 0 ? words.within(name, format.list(parts)) : name}
            </UnstyledButton>
          </li>
        );
      })}
    </ul>
  );
}
