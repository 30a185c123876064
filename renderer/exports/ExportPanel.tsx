import { Button } from '@mantine/core';
import type { ExportStage, HostArgs, ReportFormat } from '#main/contract';
import { tell } from '../document/message-store';
import { hostBridge } from '../host/bridge';
import { useText } from '../text/use-text';
import styles from './ExportPanel.module.css';
import { type Export, leaveExport, useExport } from './export-store';

const printed: ReportFormat[] = ['pdf', 'summary'];

/** The stages that an export of this format goes through, after the user said where the file shall be. */
const stagesOf = (format: ReportFormat): ExportStage[] =>
  printed.includes(format) ? ['building', 'printing', 'writing'] : ['building', 'writing'];

/** How far the export is, with a way to stop it; and then where its file is. */
export default function ExportPanel() {
  const current = useExport((state) => state.current);
  const { exports: words } = useText();
  if (!current) return null;
  const isDone = current.phase === 'done';
  return (
    <section className={styles.panel} aria-label={words.panel} data-phase={current.phase}>
      <div className={styles.words}>
        <p className={styles.title}>
          {isDone ? words.ready(current.name) : words.making(words.formats[current.format])}
        </p>
        {isDone ? <WhereItIs file={current} /> : <Progress current={current} />}
      </div>
      {isDone && current.handle && <Openers handle={current.handle} />}
      <Button variant="default" size="compact-sm" onClick={leaveExport}>
        {isDone ? words.close : words.cancel}
      </Button>
    </section>
  );
}

function Progress({ current }: { current: Exclude<Export, { phase: 'done' }> }) {
  const { exports: words } = useText();
  const stages = stagesOf(current.format);
  const stage = current.phase === 'running' ? current.stage : null;
  const now = current.phase === 'waiting' ? words.simulating : words.stages[stage ?? 'building'];
  return (
    <>
      <p className={styles.detail}>{now}</p>
      <progress aria-label={now} max={stages.length} value={stage ? Math.max(0, stages.indexOf(stage)) + 0.5 : 0.1} />
    </>
  );
}

function WhereItIs({ file }: { file: Extract<Export, { phase: 'done' }> }) {
  const { exports: words } = useText();
  if (!file.address) return null;
  return (
    <p className={styles.detail}>
      {words.inDownloads}{' '}
      <a href={file.address} download={file.name}>
        {words.saveAgain}
      </a>
    </p>
  );
}

/** Buttons that open the stored file, and the folder it is in. */
function Openers({ handle }: { handle: string }) {
  const { exports: words } = useText();
  const show = async (what: HostArgs<'exports.show'>['what']) => {
    const reply = await hostBridge().call('exports.show', { handle, what });
    if (!reply.ok) tell({ tone: 'bad', title: words.notShown, details: [reply.message] });
  };
  return (
    <>
      <Button size="compact-sm" onClick={() => void show('file')}>
        {words.open}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => void show('folder')}>
        {words.showInFolder}
      </Button>
    </>
  );
}
