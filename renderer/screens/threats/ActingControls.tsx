import { UnstyledButton } from '@mantine/core';
import { effectOn, meanEffect } from '#models/controls/effects';
import { lossForms } from '#models/plan/loss-form';
import { useFormatter } from '../../document/use-plan';
import { Panel } from '../../layout/Panel';
import { steady } from '../../layout/steady';
import { goTo } from '../../navigation/screen-store';
import { useResolvedPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import styles from './ThreatDetail.module.css';

/** The controls that make a scenario rarer or smaller. */
export const ActingControls = steady(function ActingControls({ scenario }: { scenario: string }) {
  const { threats: words, words: common } = useText();
  const format = useFormatter();
  const resolved = useResolvedPlan();
  const acting = (resolved?.controls ?? []).filter((control) => effectOn(control, scenario));
  return (
    <Panel title={words.controlsHere}>
      {acting.length === 0 && <p className="faint">{words.noControlsHere}</p>}
      <ul className={styles.effects}>
        {acting.map((control) => {
          const { frequency, magnitude } = meanEffect(control, scenario);
          const smaller = Math.max(...lossForms.map((form) => magnitude[form]));
          const effects = [
            frequency > 0 && words.lessOften(format.percent(frequency, 0)),
            smaller > 0 && words.smaller(format.percent(smaller, 0)),
          ].filter(Boolean);
          return (
            <li key={control.id}>
              <UnstyledButton className={styles.link} onClick={() => goTo('controls', control.id)}>
                {control.name || common.unnamed}
              </UnstyledButton>
              <span className="faint">
                {effects.join(', ')}
                {control.existing && ` · ${words.existing}`}
              </span>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
});
