import { CloseButton } from '@mantine/core';
import { dismiss, useMessages } from '../document/message-store';
import { useText } from '../text/use-text';
import styles from './Messages.module.css';

/** Short notes at the foot of the window, read aloud as they come. */
export function Messages() {
  const { messages } = useMessages();
  const { frame } = useText();
  return (
    <div className={styles.messages} role="status" aria-live="polite">
      {messages.map(({ id, tone, title, details, link }) => (
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
          <CloseButton size="sm" aria-label={frame.closeDialog} onClick={() => dismiss(id)} />
        </div>
      ))}
    </div>
  );
}
