import { NativeSelect } from '@mantine/core';
import { applicablePenaltyRules } from '#models/threats/applicable-penalties';
import { penaltyBounds, penaltyRules } from '#models/threats/penalties';
import { useFormatter } from '../../document/use-plan';
import { useResolvedPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import styles from './ThreatDetail.module.css';

interface PenaltyRuleProps {
  /** Name of the loss part. */
  part: string;
  rule: string | undefined;
  onChange: (rule: string) => void;
}

/** Which law a penalty follows, those that bind this organisation first, and between what bounds it lies. */
export function PenaltyRule({ part, rule, onChange }: PenaltyRuleProps) {
  const { threats: words } = useText();
  const format = useFormatter();
  const plan = useResolvedPlan();
  const binding = plan ? applicablePenaltyRules(plan) : [];
  const others = penaltyRules.map(({ id }) => id).filter((id) => !binding.includes(id));
  const option = (id: string) => ({ value: id, label: words.rules[id] });
  const known = penaltyRules.find(({ id }) => id === rule);
  const bounds = plan && known && penaltyBounds(known.id, plan);
  const nothing = known?.shareOfRevenue ? words.ruleNeedsRevenue : words.ruleOtherCurrency(known?.currency ?? '');
  return (
    <div className={styles.rule}>
      <NativeSelect
        aria-label={`${part}: ${words.rule}`}
        title={known && words.rules[known.id]}
        value={rule ?? ''}
        data={[
          ...(rule === undefined ? [{ value: '', label: words.ruleNone }] : []),
          ...(binding.length > 0 ? [{ group: words.rulesBinding, items: binding.map(option) }] : []),
          { group: words.rulesOther, items: others.map(option) },
        ]}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      {plan && known && (
        <p className="faint">
          {bounds
            ? words.ruleBounds(format.money(bounds.low), format.money(bounds.high), String(bounds.year))
            : nothing}
        </p>
      )}
    </div>
  );
}
