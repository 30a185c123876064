import { Button, Loader } from '@mantine/core';
import { lazy, Suspense, useEffect, useState } from 'react';
import { begin } from '../../document/commands';
import { Panel } from '../../layout/Panel';
import { useText } from '../../text/use-text';
import styles from './StartScreen.module.css';
import { runSample, type SampleRun } from './sample-run';

const SampleFigures = lazy(() => import('./SampleFigures'));

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
        <Button disabled={!run} onClick={() => run && void begin(run.plan)}>
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
