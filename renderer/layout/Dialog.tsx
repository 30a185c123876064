import { Modal, type ModalProps } from '@mantine/core';
import { useText } from '../text/use-text';
import styles from './Dialog.module.css';

/** A question over the page, open as long as it is rendered; its cross has a name for those who do not see it. */
export function Dialog(props: Omit<ModalProps, 'opened'>) {
  const { frame } = useText();
  return (
    <Modal
      opened
      classNames={{ title: styles.title }}
      closeButtonProps={{ 'aria-label': frame.closeDialog }}
      {...props}
    />
  );
}
