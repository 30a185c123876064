import { useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import {
  IconAlertTriangle,
  IconBook2,
  IconBuildingBank,
  IconColumns3,
  IconDatabase,
  IconHome,
  IconListCheck,
  IconMoon,
  IconPresentation,
  IconShieldCheck,
  IconSun,
} from '@tabler/icons-react';
import { useDocument } from '../document/document-store';
import { goTo, type PlanScreen, planScreens, type ScreenName } from '../navigation/screen-store';
import { useText } from '../text/use-text';
import { BrandMark } from './BrandMark';
import { closeGuide, countOpen, openGuide, useGuide } from './guide/guide-store';
import { LanguageSwitch } from './LanguageSwitch';
import styles from './Navigation.module.css';

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
                aria-describedby={name !== 'start' ? `open-${name}` : undefined}
                onClick={() => goTo(name)}
              >
                <Icon size={17} stroke={1.6} aria-hidden="true" />
                <span className={styles.label}>{frame.screens[name]}</span>
                {name !== 'start' && <OpenCount screen={name} />}
              </button>
            </li>
          );
        })}
      </ul>
      <div className={styles.foot}>
        {hasPlan && <GuideButton />}
        <SchemeSwitch />
        <LanguageSwitch />
        <p className={styles.offline} title={frame.offline}>
          <span className={styles.label}>{frame.offlineShort}</span>
        </p>
      </div>
    </nav>
  );
}

/** How many points of a screen are open; described rather than part of the button's name. */
function OpenCount({ screen }: { screen: PlanScreen }) {
  const { guide } = useText();
  const count = useGuide((state) => countOpen(state, screen));
  return (
    <span id={`open-${screen}`} className={styles.count}>
      {count > 0 && (
        <>
          <span aria-hidden="true">{count}</span>
          <span className="visually-hidden">{guide.count(String(count))}</span>
        </>
      )}
    </span>
  );
}

function GuideButton() {
  const { guide } = useText();
  const { opened } = useGuide();
  const count = useGuide((state) => countOpen(state));
  return (
    <button
      type="button"
      className={styles.link}
      aria-expanded={opened}
      title={guide.open}
      onClick={opened ? closeGuide : openGuide}
    >
      <IconListCheck size={17} stroke={1.6} aria-hidden="true" />
      <span className={styles.label}>{guide.title}</span>
      {count > 0 && <span className={styles.count}>{count}</span>}
    </button>
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
