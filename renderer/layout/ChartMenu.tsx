import { ActionIcon, Menu } from '@mantine/core';
import { IconDotsVertical } from '@tabler/icons-react';
import { tabSeparated } from '#models/report/cell-text';
import { createFormatter } from '#models/report/format';
import type { ChartToolsProps } from '../charts/chart-tools';
import { saveFile } from '../charts/save-file';
import { saveTable } from '../charts/save-table';
import { tell } from '../document/message-store';
import { useText } from '../text/use-text';

/** Drawing a picture is fetched when the first one is asked for. */
const pictures = () => import('../charts/picture/chart-picture');

/** A menu that copies a chart or its data, or saves them as files. */
export function ChartMenu({ spec, locale, currency, language }: ChartToolsProps) {
  const words = useText().exports.chart;
  const format = () => createFormatter(locale, currency, language);
  const png = () => pictures().then(({ chartPng }) => chartPng(spec, format()));
  const svg = () => pictures().then(({ chartSvg }) => chartSvg(spec, format(), language));

  const attempt = async (work: () => Promise<unknown>, done: string | null, failed: string) => {
    try {
      await work();
      if (done) tell({ tone: 'neutral', title: done });
    } catch (error) {
      tell({ tone: 'bad', title: failed, details: [error instanceof Error ? error.message : String(error)] });
    }
  };
  const copy = (work: () => Promise<unknown>) => attempt(work, words.copied(spec.subject), words.copyFailed);
  const save = (work: () => Promise<unknown>) => attempt(work, null, words.saveFailed);

  const copyPicture = () => navigator.clipboard.write([new ClipboardItem({ 'image/png': png() })]);
  const copyData = () => navigator.clipboard.writeText(tabSeparated(spec.table, locale));
  const savePng = async () => saveFile(await png(), spec.subject, 'png');
  const saveSvg = async () => saveFile(new Blob([await svg()], { type: 'image/svg+xml' }), spec.subject, 'svg');
  return (
    <Menu position="bottom-end" withinPortal>
      <Menu.Target>
        <ActionIcon
          aria-label={words.actions(spec.subject)}
          title={words.actions(spec.subject)}
          size={26}
          variant="subtle"
        >
          <IconDotsVertical size={15} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void copy(copyPicture)}>{words.copyPicture}</Menu.Item>
        <Menu.Item onClick={() => void save(savePng)}>{words.savePng}</Menu.Item>
        <Menu.Item onClick={() => void save(saveSvg)}>{words.saveSvg}</Menu.Item>
        <Menu.Divider />
        <Menu.Item onClick={() => void copy(copyData)}>{words.copyData}</Menu.Item>
        <Menu.Item onClick={() => saveTable(spec.table, spec.subject, locale)}>{words.saveData}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
