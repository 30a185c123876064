import { Button, Group } from '@mantine/core';
import { Fragment, useEffect, useState } from 'react';
import type { HostResult } from '#main/contract';
import { tell } from '../document/message-store';
import { hostBridge } from '../host/bridge';
import { Dialog } from '../layout/Dialog';
import { useText } from '../text/use-text';
import styles from './AboutDialog.module.css';
import { closeAbout } from './about-store';
import { BrandMark } from './BrandMark';

type Facts = HostResult<'app.about'> & { version: string; isDesktop: boolean };

/** Versions of the program and of what it runs on, and everything in it with its licence. */
export default function AboutDialog() {
  const { about: words } = useText();
  const [facts, setFacts] = useState<Facts | null>(null);
  useEffect(() => {
    void readFacts().then((read) => {
      if ('message' in read) {
        closeAbout();
        tell({ tone: 'bad', title: words.cannotRead, details: [read.message] });
      } else setFacts(read);
    });
  }, [words]);
  if (!facts) return null;
  const { version, isDesktop, runsOn, packages, hasHostLicences } = facts;
  const ask = async (call: 'app.checkForUpdates' | 'app.showHostLicences') => {
    const reply = await hostBridge().call(call, {});
    if (!reply.ok) tell({ tone: 'bad', title: words.cannotCheck, details: [reply.message] });
  };
  return (
    <Dialog onClose={closeAbout} title={words.title} size="lg">
      <div className={styles.head}>
        <BrandMark />
        <div>
          <p className={styles.name}>Boardcase</p>
          <p>{words.version(version)}</p>
        </div>
      </div>
      <div className={styles.words}>
        <p>{words.licence}</p>
        <p>{isDesktop ? words.offline : words.offlineWeb}</p>
      </div>
      <dl className={styles.runsOn} aria-label={words.runsOn}>
        {runsOn.map((part) => (
          <Fragment key={part.name}>
            <dt>{part.name}</dt>
            <dd>{part.version}</dd>
          </Fragment>
        ))}
      </dl>
      {isDesktop && (
        <Group gap="xs">
          <Button variant="default" onClick={() => void ask('app.checkForUpdates')}>
            {words.checkForUpdates}
          </Button>
          {hasHostLicences && (
            <Button variant="default" onClick={() => void ask('app.showHostLicences')}>
              {words.hostLicences}
            </Button>
          )}
        </Group>
      )}
      <h3 className={styles.heading}>{words.madeOf(String(packages.length))}</h3>
      <section className={styles.packages} aria-label={words.madeOf(String(packages.length))}>
        {packages.map(({ name, version, license, text }) => (
          <details key={`${name} ${version}`}>
            <summary>
              <span>{name}</span>
              <span className={styles.version}>{version || words.inside}</span>
              <span className={styles.license}>{license}</span>
            </summary>
            <pre>{text}</pre>
          </details>
        ))}
      </section>
    </Dialog>
  );
}

async function readFacts(): Promise<Facts | { message: string }> {
  const [info, about] = await Promise.all([hostBridge().call('app.info', {}), hostBridge().call('app.about', {})]);
  if (!info.ok) return info;
  if (!about.ok) return about;
  return { ...about.value, version: info.value.version, isDesktop: info.value.host === 'electron' };
}
