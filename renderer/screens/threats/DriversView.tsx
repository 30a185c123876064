import { Switch } from '@mantine/core';
import { useDeferredValue, useMemo } from 'react';
import type { Plan } from '#models/plan/schema';
import { driverCosts } from '#models/threats/driver-costs';
import { edit } from '../../document/document-store';
import { useFormatter, usePlan } from '../../document/use-plan';
import { SourceLabel } from '../../evidence/SourceLabel';
import { QuantityField } from '../../fields/QuantityField';
import { Panel } from '../../layout/Panel';
import table from '../../layout/table.module.css';
import { useResults } from '../../results/results-store';
import { useText } from '../../text/use-text';
import { SimulationPanel } from './SimulationPanel';
import styles from './ThreatDetail.module.css';

type Driver = Plan['drivers'][number];

/** The organisation's exposures, each with what it costs a year by itself; and how the simulation is run. */
export function DriversView() {
  const { threats: words, words: common } = useText();
  const { drivers, scenarios } = usePlan();
  const format = useFormatter();
  const resolved = useDeferredValue(useResults((state) => state.resolved));
  const costs = useMemo(
    () => new Map(resolved ? driverCosts(resolved).map((cost) => [cost.id, cost]) : []),
    [resolved],
  );
  const change = (index: number, recipe: (driver: Driver) => void) =>
    edit(words.steps.driver, (plan) => recipe(plan.drivers[index] as Driver));
  const actsOn = (driver: Driver) =>
    format.list(driver.effects.map(({ scenario }) => scenarios.find(({ id }) => id === scenario)?.name || scenario));
  return (
    <div className={styles.drivers}>
      <Panel title={words.drivers} hint={words.driversHint} flush>
        {drivers.length === 0 && <p className={`faint ${styles.none}`}>{words.noDrivers}</p>}
        {drivers.length > 0 && (
          <div className={table.scroll}>
            <table className={`${table.table} ${styles.table}`}>
              <thead>
                <tr>
                  <th scope="col">{words.driver}</th>
                  <th scope="col">{words.driverOn}</th>
                  <th scope="col" className={table.number}>
                    {words.driverExposure}
                  </th>
                  <th scope="col" className={table.number}>
                    {words.driverNeutral}
                  </th>
                  <th scope="col" className={table.number}>
                    {words.driverCost}
                  </th>
                  <th scope="col" className={table.number}>
                    {words.driverTotal}
                  </th>
                  <th scope="col">{common.source}</th>
                </tr>
              </thead>
              <tbody>
                {drivers.map((driver, index) => {
                  const cost = costs.get(driver.id);
                  const name = driver.name || common.unnamed;
                  const kind = driver.response === 'relativeRisk' ? 'share' : 'count';
                  const limits = { kind, min: 0, max: kind === 'share' ? 1 : undefined } as const;
                  return (
                    <tr key={driver.id}>
                      <td>
                        <div className={styles.partTitle}>{name}</div>
                        <div className={styles.small2}>{words.driverActs(actsOn(driver))}</div>
                      </td>
                      <td>
                        <Switch
                          aria-label={`${name}: ${words.driverOn}`}
                          checked={driver.enabled}
                          onChange={(event) => {
                            const { checked } = event.currentTarget;
                            change(index, (draft) => {
                              draft.enabled = checked;
                            });
                          }}
                        />
                      </td>
                      <td className={styles.small}>
                        <QuantityField
                          label={`${name}: ${words.driverExposure}`}
                          hideLabel
                          {...limits}
                          value={driver.exposure}
                          onCommit={(exposure) =>
                            change(index, (draft) => {
                              draft.exposure = exposure;
                            })
                          }
                        />
                      </td>
                      <td className={styles.small}>
                        <QuantityField
                          label={`${name}: ${words.driverNeutral}`}
                          hideLabel
                          {...limits}
                          value={driver.neutral}
                          onCommit={(neutral) =>
                            change(index, (draft) => {
                              draft.neutral = neutral;
                            })
                          }
                        />
                      </td>
                      <td className={table.number}>
                        {format.money(cost?.mean)}
                        <div className={styles.small2}>
                          {cost && words.driverRange(format.money(cost.low), format.money(cost.high))}
                          {!driver.enabled && ` ${words.driverOff}`}
                        </div>
                      </td>
                      <td className={table.number}>{format.money(cost?.total.mean)}</td>
                      <td className={styles.cell}>
                        <SourceLabel
                          source={driver.source ?? driver.effects[0]?.source}
                          note={driver.note ?? driver.effects[0]?.note}
                        />
                      </td>
                    </tr>
                  );
                })}
              </tbody>
            </table>
          </div>
        )}
      </Panel>
      <SimulationPanel />
    </div>
  );
}
