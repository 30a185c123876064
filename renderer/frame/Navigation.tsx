import { Tooltip, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBook2,
  IconBuildingBank,
  IconColumns3,
  IconDatabase,
  IconHome,
  IconMoon,
  IconPresentation,
  IconShieldCheck,
  IconSun,
} from '@tabler/icons-react';
import { useDocument } from '../document/document-store';
import { useText } from '../text/use-text';
import { BrandMark } from './BrandMark';
import { LanguageSwitch } from './LanguageSwitch';
import styles from './Navigation.module.css';
import { goTo, planScreens, type ScreenName } from './screen-store';

const icons: Record<ScreenName, typeof IconHome> = {
  start: IconHome,
  budget: IconBuildingBank,
  records: IconDatabase,
  threats: IconAlertTriangle,
  controls: IconShieldCheck,
  compare: IconColumns3,
  board: IconPresentation,
  sources: IconBook2,
};

/** The way through the plan, and the switch between light and dark. */
export function Navigation({ shown }: { shown: ScreenName }) {
  const { frame } = useText();
  const hasPlan = useDocument((state) => state.history !== null);
  const names: ScreenName[] = hasPlan ? ['start', ...planScreens] : ['start'];
  return (
    <nav className={styles.nav} aria-label={frame.navigation}>
      <div className={styles.brand}>
        <BrandMark />
        <span className={styles.label}>{frame.product}</span>
      </div>
      <ul className={styles.list}>
        {names.map((name) => {
          const Icon = icons[name];
          return (
            <li key={name} data-quiet={name === 'sources' || undefined}>
              <button
                type="button"
                className={styles.link}
                aria-current={shown === name ? 'page' : undefined}
                title={frame.screens[name]}
                onClick={() => goTo(name)}
              >
                <Icon size={17} stroke={1.6} aria-hidden="true" />
                <span className={styles.label}>{frame.screens[name]}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        <SchemeSwitch />
        <LanguageSwitch />
        <Tooltip label={frame.offline} multiline w={220}>
          <p className={styles.offline}>
            <span className={styles.label}>{frame.offlineShort}</span>
          </p>
        </Tooltip>
      </div>
    </nav>
  );
}

function SchemeSwitch() {
  const { frame } = useText();
  const { setColorScheme } = useMantineColorScheme();
  const scheme = useComputedColorScheme('light');
  const next = scheme === 'dark' ? 'light' : 'dark';
  const Icon = next === 'dark' ? IconMoon : IconSun;
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={next === 'dark' ? frame.toDark : frame.toLight}
      title={next === 'dark' ? frame.toDark : frame.toLight}
      onClick={() => setColorScheme(next)}
    >
      <Icon size={17} stroke={1.6} aria-hidden="true" />
      <span className={styles.label}>{next === 'dark' ? frame.dark : frame.light}</span>
    </button>
  );
}
