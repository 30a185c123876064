import { useState } from 'react';
import { edit, isEdited, useDocument } from '../document/document-store';
import { useAsPending } from '../document/pending-edit';
import { deferred } from '../layout/deferred';
import { useText } from '../text/use-text';
import { FileButton } from './FileButton';
import styles from './TopBar.module.css';

// Menus and tooltips weigh as much as all else of the first screen, which shows neither.
const FileMenu = deferred(() => import('./FileMenu'));
const DocumentTools = deferred(() => import('./DocumentTools'));

/** The document: its name, whether it is saved, and what can be done with it. */
export function TopBar() {
  const { frame } = useText();
  const { history, file, saved, recovered } = useDocument();
  const edited = isEdited({ history, saved, recovered });
  return (
    <header className={styles.bar}>
      <FilePlace />
      {history && (
        <>
          <PlanName key={history.plan.name} name={history.plan.name} />
          <span className={styles.state} data-edited={edited} role="status" title={file?.name}>
            {edited ? frame.edited : file ? frame.saved : frame.notSavedYet}
            {file && <span className={styles.fileName}> · {file.name}</span>}
            {file?.protected && ` · ${frame.protected}`}
            {file?.readOnly && ` · ${frame.readOnly}`}
          </span>
          <div className={styles.tools}>
            <DocumentTools />
          </div>
        </>
      )}
    </header>
  );
}

/** The file menu's button; the menu itself comes with the first click. */
function FilePlace() {
  const [asked, setAsked] = useState(false);
  const button = <FileButton aria-expanded={false} onClick={() => setAsked(true)} />;
  if (!asked) return button;
  return <FileMenu waiting={button} />;
}

function PlanName({ name }: { name: string }) {
  const { frame } = useText();
  const [typed, setTyped] = useState(name);
  const next = typed.trim() || name;
  const rename = () => {
    if (next === name) return;
    edit(frame.renamePlan, (plan) => {
      plan.name = next;
    });
  };
  useAsPending(next === name ? null : typed, rename);
  const commit = () => {
    setTyped(next);
    rename();
  };
  return (
    <input
      className={styles.name}
      aria-label={frame.renamePlan}
      title={name}
      value={typed}
      maxLength={200}
      size={Math.min(44, Math.max(8, typed.length))}
      spellCheck={false}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTyped(name);
      }}
    />
  );
}
