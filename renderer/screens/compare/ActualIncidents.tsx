import { ActionIcon, Button, NativeSelect } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Plan } from '#models/plan/schema';
import { usePlan } from '../../document/use-plan';
import { QuantityField } from '../../fields/QuantityField';
import fieldStyles from '../../fields/QuantityField.module.css';
import { TextField } from '../../fields/TextField';
import { useText } from '../../text/use-text';
import styles from './Since.module.css';

type Incident = Plan['actuals'][number]['incidents'][number];

interface ActualIncidentsProps {
  incidents: readonly Incident[];
  change: (recipe: (draft: Incident[]) => void) => void;
}

/** What happened in a past year, incident by incident. */
export function ActualIncidents({ incidents, change }: ActualIncidentsProps) {
  const { since: words, words: common } = useText();
  const scenarios = usePlan((plan) => plan.scenarios);
  return (
    <div className={styles.incidents}>
      {Object.entries(incidents).map(([place, incident]) => {
        // Incidents have no id of their own: their place is what they are.
        const at = Number(place);
        return (
          <div key={place} className={styles.incident}>
            <NativeSelect
              label={words.threat}
              classNames={{ label: fieldStyles.label }}
              title={scenarios.find(({ id }) => id === incident.scenario)?.name}
              value={incident.scenario ?? ''}
              data={[
                { value: '', label: words.otherThreat },
                ...scenarios.map(({ id, name }) => ({ value: id, label: name || common.unnamed })),
              ]}
              onChange={(event) => {
                const id = event.currentTarget.value;
                change((draft) => {
                  if (id) draft[at].scenario = id;
                  else delete draft[at].scenario;
                });
              }}
            />
            <TextField
              label={words.description}
              value={incident.description}
              onCommit={(description) =>
                change((draft) => {
                  draft[at].description = description;
                })
              }
            />
            <QuantityField
              label={words.loss}
              kind="amount"
              min={0}
              value={incident.loss}
              onCommit={(loss) =>
                change((draft) => {
                  draft[at].loss = loss;
                })
              }
            />
            <ActionIcon aria-label={words.removeIncident} onClick={() => change((draft) => void draft.splice(at, 1))}>
              <IconTrash size={15} stroke={1.6} />
            </ActionIcon>
          </div>
        );
      })}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={14} />}
        style={{ alignSelf: 'flex-start' }}
        onClick={() => change((draft) => void draft.push({ description: '', loss: 0 }))}
      >
        {words.addIncident}
      </Button>
    </div>
  );
}
