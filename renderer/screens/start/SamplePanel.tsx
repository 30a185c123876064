import { Button, Loader } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';
import { openSample } from './open-sample';
import styles from './StartScreen.module.css';
import { runSample, type SampleRun } from './sample-run';

// Asked for at once: it arrives while the worker simulates.
const sampleFigures = import('./SampleFigures');
sampleFigures.catch(() => {});
const SampleFigures = lazy(() => sampleFigures);

/** The example hospital with its results, simulated when the screen opens; one click opens it. */
export function SamplePanel() {
  const { start } = useText();
  const [run, setRun] = useState<SampleRun | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => runSample(setRun, setFailure), []);
  return (
    <Panel
      title={start.sample}
      hint={start.sampleHint}
      actions={
        <Button disabled={!run} onClick={() => void openSample()}>
          {start.sampleOpen}
        </Button>
      }
    >
      {run ? (
        <Suspense fallback={<div className={styles.waiting} />}>
          <SampleFigures run={run} />
        </Suspense>
      ) : (
        <div className={styles.waiting} role="status">
          {failure ? (
            <p>
              {start.sampleFailed}: {failure}
            </p>
          ) : (
            <>
              <Loader size={16} /> {start.sampleWorking}
            </>
          )}
        </div>
      )}
    </Panel>
  );
}
