import { ColorInput, NativeSelect, Switch, TextInput } from '@mantine/core';
import type { Plan } from '#models/plan/schema';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import fieldStyles from '../../fields/QuantityField.module.css';
import { TextField } from '../../fields/TextField';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';
import styles from './Board.module.css';

/** Paper, cover, accent colour, and who presents it to whom and when. */
export function PackDetails() {
  const { board: words } = useText();
  const report = usePlan((plan) => plan.report);
  const change = (part: Partial<Plan['report']>) =>
    edit(
      words.step,
      (plan) => {
        Object.assign(plan.report, part);
      },
      `report ${Object.keys(part).join(' ')}`,
    );
  return (
    <Panel title={words.details}>
      <div className={styles.details}>
        <TextField
          label={words.preparedFor}
          value={report.preparedFor}
          onCommit={(preparedFor) => change({ preparedFor })}
        />
        <TextField
          label={words.preparedBy}
          value={report.preparedBy}
          onCommit={(preparedBy) => change({ preparedBy })}
        />
        <TextInput
          type="date"
          label={words.meetingDate}
          classNames={{ label: fieldStyles.label }}
          value={report.meetingDate}
          onChange={(event) => change({ meetingDate: event.currentTarget.value })}
        />
        <NativeSelect
          label={words.paper}
          classNames={{ label: fieldStyles.label }}
          value={report.paper}
          data={(['auto', 'letter', 'a4'] as const).map((value) => ({ value, label: words.papers[value] }))}
          onChange={(event) => change({ paper: event.currentTarget.value as Plan['report']['paper'] })}
        />
        <ColorInput
          size="xs"
          label={words.accent}
          classNames={{ label: fieldStyles.label }}
          format="hex"
          withEyeDropper={false}
          value={report.accent}
          onChangeEnd={(accent) => /^#[0-9a-f]{6}$/i.test(accent) && change({ accent })}
        />
        <Switch
          label={words.cover}
          checked={report.cover}
          onChange={(event) => change({ cover: event.currentTarget.checked })}
          className={styles.coverSwitch}
        />
        <div className={styles.wide}>
          <TextField
            label={words.decision}
            multiline
            value={report.decision}
            placeholder={words.decisionHint}
            onCommit={(decision) => change({ decision })}
          />
        </div>
      </div>
    </Panel>
  );
}
