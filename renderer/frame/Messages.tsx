import { Button, CloseButton } from '@mantine/core';
import { dismiss, useMessages } from '../document/message-store';
import { useExport } from '../exports/export-store';
import { deferred } from '../layout/deferred';
import { useText } from '../text/use-text';
import styles from './Messages.module.css';

const ExportPanel = deferred(() => import('../exports/ExportPanel'));

/** Short notes at the foot of the window, read aloud as they come. */
export function Messages() {
  const { messages } = useMessages();
  const { frame } = useText();
  const exporting = useExport(({ current }) => current !== null);
  return (
    <div className={styles.messages} role="status" aria-live="polite">
      {messages.map(({ id, tone, title, details, link, action }) => (
        <div key={id} className={styles.message} data-tone={tone}>
          <div>
            <p className={styles.title}>{title}</p>
            {details?.map((detail) => (
              <p key={detail} className={styles.detail}>
                {detail}
              </p>
            ))}
            {link && (
              <a href={link.address} download={link.fileName}>
                {link.label}
              </a>
            )}
          </div>
          {action && (
            <Button
              variant="subtle"
              size="compact-xs"
              onClick={() => {
                action.run();
                dismiss(id);
              }}
            >
              {action.label}
            </Button>
          )}
          <CloseButton size="sm" aria-label={frame.closeDialog} onClick={() => dismiss(id)} />
        </div>
      ))}
      {exporting && <ExportPanel />}
    </div>
  );
}
