import { ActionIcon, Menu } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconCopy, IconDotsVertical } from '@tabler/icons-react';
import { newId } from '#models/plan/new-id';
import { edit } from '../../document/document-store';
import { steady } from '../../layout/steady';
import { goTo } from '../../navigation/screen-store';
import { readSettledPlan } from '../../results/SettledResults';
import { useText } from '../../text/use-text';

interface ControlMenuProps {
  id: string;
  /** Its place among the plan's controls. */
  index: number;
  name: string;
  existing: boolean;
}

/** Duplicates a control, or moves it within its group of the table. */
export const ControlMenu = steady(function ControlMenu({ id: own, index, name: given, existing }: ControlMenuProps) {
  const { controls: words, rows, words: common } = useText();
  const { controls } = readSettledPlan();
  const name = given || common.unnamed;
  const neighbour = (by: 1 | -1) => {
    let to = index + by;
    while (controls[to] && controls[to].existing !== existing) to += by;
    return controls[to] ? to : null;
  };
  const move = (to: number) =>
    edit(words.steps.move, (draft) => {
      const [moved] = draft.controls.splice(index, 1);
      draft.controls.splice(to, 0, moved);
    });
  const duplicate = () => {
    const id = newId(own, controls);
    edit(words.steps.duplicate, (draft) => {
      draft.controls.splice(index + 1, 0, { ...draft.controls[index], id, name: rows.copyOf(name) });
    });
    goTo('controls', id);
  };
  const item = (label: string, Icon: typeof IconArrowUp, to: number | null) => (
    <Menu.Item leftSection={<Icon size={14} />} disabled={to === null} onClick={() => to !== null && move(to)}>
      {label}
    </Menu.Item>
  );
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon aria-label={rows.actions(name)} title={rows.actions(name)}>
          <IconDotsVertical size={15} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconCopy size={14} />} onClick={duplicate}>
          {rows.duplicate}
        </Menu.Item>
        {item(rows.moveUp, IconArrowUp, neighbour(-1))}
        {item(rows.moveDown, IconArrowDown, neighbour(1))}
      </Menu.Dropdown>
    </Menu>
  );
});
