import { Button } from '@mantine/core';
import { Component, type ReactNode } from 'react';
import { currentText } from '../text/use-text';
import styles from './Frame.module.css';

/** Keeps a fault of one screen from taking the document with it. (React has error boundaries as classes only.) */
export class ScreenBoundary extends Component<{ children: ReactNode }, { message: string | null }> {
  override state = { message: null };

  static getDerivedStateFromError(error: unknown) {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  override render() {
    const { message } = this.state;
    if (message === null) return this.props.children;
    const { frame } = currentText();
    return (
      <div className={styles.loading} role="alert">
        <h1>{frame.screenFailed}</h1>
        <p>{message}</p>
        <Button mt="sm" onClick={() => this.setState({ message: null })}>
          {frame.tryAgain}
        </Button>
      </div>
    );
  }
}
