import { Button, Loader } from '@mantine/core';
import { useEffect, useState } from 'react';
import { deferred } from '../../layout/deferred';
import { Panel } from '../../layout/Panel';
import { openSample } from '../../sample/open-sample';
import { runSample, type SampleRun } from '../../sample/sample-run';
import { useText } from '../../text/use-text';
import { startTour, wasTourSeen } from '../../tour/tour-store';
import styles from './StartScreen.module.css';

// Asked for at once: it arrives while the worker simulates.
const SampleFigures = deferred(() => import('./SampleFigures'));
SampleFigures.load().catch(() => {});

/** The example hospital with its results, simulated when the screen opens; one click opens it. */
export function SamplePanel() {
  const { start, tour } = useText();
  const [run, setRun] = useState<SampleRun | null>(null);
  const [failure, setFailure] = useState('');
  const [offered] = useState(() => !wasTourSeen());
  useEffect(() => runSample(setRun, setFailure), []);
  return (
    <Panel
      title={start.sample}
      hint={start.sampleHint}
      actions={
        <Button disabled={!run} variant={offered ? 'default' : 'filled'} onClick={() => void openSample()}>
          {start.sampleOpen}
        </Button>
      }
    >
      {offered && (
        <div className={styles.tour}>
          <p>{tour.offer}</p>
          <Button disabled={!run} onClick={() => void startTour()}>
            {tour.start}
          </Button>
        </div>
      )}
      {run ? (
        <SampleFigures run={run} waiting={<div className={styles.waiting} />} />
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
