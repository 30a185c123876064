import { NativeSelect } from '@mantine/core';
import { type LossForm, lossBases, lossForms } from '#models/plan/loss-form';
import { applicablePenaltyRules } from '#models/threats/applicable-penalties';
import { penaltyRules } from '#models/threats/penalties';
import { TextField } from '../../fields/TextField';
import { steady } from '../../layout/steady';
import { useResolvedPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import { PenaltyRule } from './PenaltyRule';
import type { LossPart } from './scenario';
import styles from './ThreatDetail.module.css';

interface LossPartHeadProps {
  part: LossPart;
  name: string;
  change: (recipe: (part: LossPart) => void) => void;
}

/** What a part of the loss is: its name, its form, and what its amount counts for. */
export const LossPartHead = steady(function LossPartHead({ part, name, change }: LossPartHeadProps) {
  const { threats: words, words: common } = useText();
  const plan = useResolvedPlan();
  const usualRule = (plan && applicablePenaltyRules(plan)[0]) ?? penaltyRules[0].id;
  return (
    <>
      <TextField
        label={`${name}: ${words.partName}`}
        hideLabel
        value={part.name ?? ''}
        placeholder={common.forms[part.form]}
        maxLength={300}
        onCommit={(next) =>
          change((draft) => {
            if (next) draft.name = next;
            else delete draft.name;
          })
        }
      />
      <div className={styles.selects}>
        <NativeSelect
          aria-label={`${name}: ${words.form}`}
          title={common.forms[part.form]}
          value={part.form}
          data={lossForms.map((form) => ({ value: form, label: common.forms[form] }))}
          onChange={(event) => {
            const form = event.currentTarget.value as LossForm;
            change((draft) => {
              draft.form = form;
            });
          }}
        />
        <NativeSelect
          aria-label={`${name}: ${words.basis}`}
          title={common.bases[part.basis]}
          value={part.basis}
          data={lossBases.map((basis) => ({ value: basis, label: common.bases[basis] }))}
          onChange={(event) => {
            const basis = event.currentTarget.value as LossPart['basis'];
            change((draft) => {
              draft.basis = basis;
              // A penalty without law or severity is no plan that could be simulated, or opened again.
              if (basis !== 'penalty') return;
              draft.rule ??= usualRule;
              draft.severity ??= 0.5;
            });
          }}
        />
      </div>
      {part.basis === 'penalty' && (
        <PenaltyRule
          part={name}
          rule={part.rule}
          onChange={(rule) =>
            change((draft) => {
              draft.rule = rule;
            })
          }
        />
      )}
    </>
  );
});
