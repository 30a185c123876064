import { hostBridge } from '../host/bridge';
import { currentText } from '../text/use-text';
import { useDocument } from './document-store';
import { tell } from './message-store';
import { pageId } from './page-id';

const every = 10_000;

/** Tells the host that the page is alive and which plan it holds; a plan that another window holds becomes read-only. */
async function hold(): Promise<void> {
  const { file } = useDocument.getState();
  const reply = await hostBridge().call('documents.hold', { page: pageId, handle: file?.handle ?? null });
  const now = useDocument.getState().file;
  if (!file || !reply.ok || reply.value.held || now?.handle !== file.handle || now.readOnly) return;
  useDocument.setState({ file: { ...now, readOnly: true } });
  const words = currentText().document;
  tell({ tone: 'bad', title: words.openElsewhere(file.name), details: [words.openElsewhereDetail] });
}

/** Keeps the host informed until the returned function is called. */
export function holdOpenFile(): () => void {
  void hold();
  const timer = setInterval(() => void hold(), every);
  const stop = useDocument.subscribe(({ file }, before) => {
    if (file?.handle !== before.file?.handle) void hold();
  });
  const leave = () => void hostBridge().call('page.left', { page: pageId });
  window.addEventListener('pagehide', leave);
  return () => {
    clearInterval(timer);
    stop();
    window.removeEventListener('pagehide', leave);
  };
}
