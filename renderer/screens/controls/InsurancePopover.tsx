import { Button, NativeSelect, Popover, Switch } from '@mantine/core';
import { IconUmbrella } from '@tabler/icons-react';
import { useState } from 'react';
import type { Amount } from '#models/plan/estimate';
import type { Plan } from '#models/plan/schema';
import { edit } from '../../document/document-store';
import { usePlan } from '../../document/use-plan';
import { SourceNote } from '../../evidence/SourceNote';
import { closeOnEscape, fieldPopover } from '../../fields/field-popover';
import { QuantityField } from '../../fields/QuantityField';
import fieldStyles from '../../fields/QuantityField.module.css';
import { useText } from '../../text/use-text';
import styles from './Controls.module.css';

type Insurance = NonNullable<Plan['insurance']>;

/** The terms of the one insurance a plan may hold. */
export function InsurancePopover() {
  const { controls: words } = useText();
  const insurance = usePlan((plan) => plan.insurance);
  const [opened, setOpened] = useState(false);
  const set = (next: Insurance | null) =>
    edit(words.steps.insurance, (plan) => {
      plan.insurance = next;
      if (next === null) for (const proposal of plan.proposals) proposal.insurance = false;
    });
  const open = () => {
    if (!insurance) {
      set({
        basis: 'annual',
        retention: 250_000,
        limit: 5_000_000,
        coinsurance: 1,
        premium: 0,
        timing: 'advance',
        excludes: { forms: [] },
        existing: false,
      });
    }
    setOpened(!opened);
  };
  return (
    <Popover opened={opened} onChange={setOpened} width={380} position="bottom-end" {...fieldPopover}>
      <Popover.Target>
        <Button
          variant="default"
          leftSection={<IconUmbrella size={14} stroke={1.7} />}
          data-at="insurance"
          onClick={open}
        >
          {insurance ? words.insuranceEdit : words.insuranceAdd}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={words.insuranceEdit} onKeyDown={closeOnEscape(() => setOpened(false))}>
        {insurance && <InsuranceTerms insurance={insurance} set={set} close={() => setOpened(false)} />}
      </Popover.Dropdown>
    </Popover>
  );
}

interface InsuranceTermsProps {
  insurance: Insurance;
  set: (next: Insurance | null) => void;
  close: () => void;
}

function InsuranceTerms({ insurance, set, close }: InsuranceTermsProps) {
  const { controls: words } = useText();
  const amount = (field: 'retention' | 'limit' | 'premium') => (
    <QuantityField
      label={words[field]}
      help={field === 'premium' ? undefined : words.insuranceNominal}
      kind="amount"
      min={0}
      at={`insurance.${field}`}
      value={insurance[field]}
      within={insurance}
      onCommit={(value: Amount) => set({ ...insurance, [field]: value })}
    />
  );
  return (
    <div className={styles.answer}>
      <div>
        <h2>{words.insurance}</h2>
        <p className={styles.note}>{words.insuranceHint}</p>
      </div>
      <div className={styles.fields}>
        {amount('retention')}
        {amount('limit')}
        <QuantityField
          label={words.coinsurance}
          kind="share"
          min={0}
          max={1}
          at="insurance.coinsurance"
          value={insurance.coinsurance}
          within={insurance}
          onCommit={(coinsurance) => set({ ...insurance, coinsurance })}
        />
        {amount('premium')}
        <NativeSelect
          className={styles.wideField}
          label={words.insuranceBasis}
          classNames={{ label: fieldStyles.label }}
          value={insurance.basis}
          data={(['annual', 'event'] as const).map((value) => ({ value, label: words.insuranceBases[value] }))}
          onChange={(event) => set({ ...insurance, basis: event.currentTarget.value as Insurance['basis'] })}
        />
        <NativeSelect
          className={styles.wideField}
          label={words.premiumTiming}
          classNames={{ label: fieldStyles.label }}
          value={insurance.timing}
          data={(['advance', 'through', 'arrears'] as const).map((value) => ({ value, label: words.timings[value] }))}
          onChange={(event) => set({ ...insurance, timing: event.currentTarget.value as Insurance['timing'] })}
        />
      </div>
      <Switch
        label={words.insuranceExisting}
        checked={insurance.existing}
        onChange={(event) => set({ ...insurance, existing: event.currentTarget.checked })}
      />
      <Switch
        label={words.insuranceFines}
        checked={insurance.excludes.forms.includes('fines')}
        onChange={(event) => {
          const others = insurance.excludes.forms.filter((form) => form !== 'fines');
          const forms: Insurance['excludes']['forms'] = event.currentTarget.checked ? [...others, 'fines'] : others;
          set({ ...insurance, excludes: { ...insurance.excludes, forms } });
        }}
      />
      {(insurance.source || insurance.note) && <SourceNote source={insurance.source} note={insurance.note} quiet />}
      <Button
        variant="subtle"
        color="red"
        style={{ alignSelf: 'flex-start' }}
        onClick={() => {
          close();
          set(null);
        }}
      >
        {words.insuranceRemove}
      </Button>
    </div>
  );
}
