import { Switch, UnstyledButton } from '@mantine/core';
import { useMemo } from 'react';
import { driverCosts } from '#models/finance/driver-costs';
import { newId } from '#models/plan/new-id';
import { isCited, provenanceOf } from '#models/plan/provenance';
import { useFormatter, usePlan } from '../../document/use-plan';
import { SourceLabel } from '../../evidence/SourceLabel';
import { QuantityField } from '../../fields/QuantityField';
import { TextField } from '../../fields/TextField';
import { type EditableColumn, EditableTable } from '../../layout/EditableTable';
import { useResolvedPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';
import type { Driver } from './driver';
import styles from './ThreatDetail.module.css';

interface DriversTableProps {
  drivers: readonly Driver[];
  /** Id of the one whose effects are open below the table. */
  picked: string | null;
  onPick: (id: string | null) => void;
  change: (step: string, recipe: (drivers: Driver[]) => void) => void;
}

/** The exposures to edit, each with what it costs a year by itself. */
export function DriversTable({ drivers, picked, onPick, change }: DriversTableProps) {
  const { threats: words, rows, words: common } = useText();
  const scenarios = usePlan((plan) => plan.scenarios);
  const format = useFormatter();
  const resolved = useResolvedPlan();
  const costs = useMemo(
    () => new Map(resolved ? driverCosts(resolved).map((cost) => [cost.id, cost]) : []),
    [resolved],
  );
  const nameOf = ({ name }: Driver) => name || common.unnamed;
  const changeOne = (index: number, recipe: (driver: Driver) => void) =>
    change(words.steps.driver, (all) => recipe(all[index]));
  const actsOn = (driver: Driver) =>
    driver.effects.length === 0
      ? words.driverActsNowhere
      : words.driverActs(
          format.list(
            driver.effects.map(({ scenario }) => scenarios.find(({ id }) => id === scenario)?.name || scenario),
          ),
        );

  const amount = (field: 'exposure' | 'neutral', label: string): EditableColumn<Driver> => ({
    id: field,
    label,
    number: true,
    className: styles.small,
    cell: (driver, index) => {
      const kind = driver.response === 'relativeRisk' ? 'share' : 'count';
      return (
        <QuantityField
          label={`${nameOf(driver)}: ${label}`}
          hideLabel
          at={`drivers.${index}.${field}`}
          kind={kind}
          min={0}
          max={kind === 'share' ? 1 : undefined}
          value={driver[field]}
          within={driver}
          onCommit={(value) =>
            changeOne(index, (draft) => {
              draft[field] = value;
            })
          }
        />
      );
    },
  });

  return (
    <EditableTable<Driver>
      className={styles.driverTable}
      label={words.drivers}
      at="drivers"
      rows={drivers}
      keyOf={({ id }) => id}
      nameOf={nameOf}
      empty={words.noDrivers}
      steps={words.steps.drivers}
      change={change}
      fresh={(all) => ({
        id: newId('exposure', all),
        name: '',
        kind: 'other',
        enabled: false,
        exposure: 0,
        neutral: 0,
        response: 'relativeRisk',
        effects: [],
      })}
      addLabel={words.addDriver}
      copy={(driver, all) => ({ ...driver, id: newId(driver.id, all), name: rows.copyOf(nameOf(driver)) })}
      columns={[
        {
          id: 'name',
          label: words.driver,
          className: styles.driverName,
          cell: (driver, index) => (
            <>
              <TextField
                label={words.driver}
                hideLabel
                value={driver.name}
                placeholder={common.unnamed}
                maxLength={300}
                onCommit={(name) =>
                  changeOne(index, (draft) => {
                    draft.name = name;
                  })
                }
              />
              <UnstyledButton
                className={`${styles.small2} ${styles.link}`}
                aria-expanded={driver.id === picked}
                onClick={() => onPick(driver.id === picked ? null : driver.id)}
              >
                {actsOn(driver)}
              </UnstyledButton>
            </>
          ),
        },
        {
          id: 'on',
          label: words.driverOn,
          cell: (driver, index) => (
            <Switch
              aria-label={`${nameOf(driver)}: ${words.driverOn}`}
              checked={driver.enabled}
              onChange={(event) => {
                const { checked } = event.currentTarget;
                changeOne(index, (draft) => {
                  draft.enabled = checked;
                });
              }}
            />
          ),
        },
        amount('exposure', words.driverExposure),
        amount('neutral', words.driverNeutral),
        {
          id: 'cost',
          label: words.driverCost,
          number: true,
          cell: ({ id, enabled }) => {
            const cost = costs.get(id);
            return (
              <>
                {format.money(cost?.mean)}
                <div className={styles.small2}>
                  {/* What is less than a cent is left from rounding, not a range. */}
                  {cost &&
                    cost.high - cost.low >= 0.01 &&
                    words.driverRange(format.money(cost.low), format.money(cost.high))}
                  {!enabled && ` ${words.driverOff}`}
                </div>
              </>
            );
          },
        },
        {
          id: 'total',
          label: words.driverTotal,
          number: true,
          cell: ({ id }) => format.money(costs.get(id)?.total.mean),
        },
        {
          id: 'source',
          label: common.source,
          className: styles.cell,
          cell: ({ effects, neutral, exposure, ...driver }) => {
            const strengths = effects.map(({ strength }) => provenanceOf(strength));
            const figures = [...strengths, provenanceOf(neutral), provenanceOf(exposure)];
            const { source, note } = [driver, ...effects, ...figures].find(isCited) ?? {};
            return <SourceLabel source={source} note={note} />;
          },
        },
      ]}
    />
  );
}
