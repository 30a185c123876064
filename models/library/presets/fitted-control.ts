import type { ControlInput } from '#models/library/controls/effects';

/** A control of the library as it fits among these: with effects on these scenarios or all, and ties to these controls. */
export function fittedControl(control: ControlInput, scenarios: ReadonlySet<string>, controls: ReadonlySet<string>) {
  const { effects = [], requires = [], excludes = [] } = control;
  return {
    ...control,
    effects: effects.filter(({ scenario }) => scenario === '*' || scenarios.has(scenario)),
    requires: requires.filter((id) => controls.has(id)),
    excludes: excludes.filter((id) => controls.has(id)),
  };
}
