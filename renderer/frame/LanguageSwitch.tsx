import { IconLanguage } from '@tabler/icons-react';
import { factsOf, languageSettings, languages } from '#models/language/languages';
import { systemLanguage } from '../text/page-language';
import { useLanguage, useText } from '../text/use-text';
import { chooseLanguage, useLanguageSetting } from './language-setting';
import styles from './Navigation.module.css';

/** The app's language: as the system's, or one of its own. A native list, which the first paint gets for nothing. */
export function LanguageSwitch() {
  const { frame } = useText();
  const { setting } = useLanguageSetting();
  const language = useLanguage();
  const choose = (value: string) => {
    const chosen = languageSettings.find((one) => one === value);
    if (chosen) void chooseLanguage(chosen);
  };
  return (
    <label className={styles.link} title={frame.language}>
      <IconLanguage size={17} stroke={1.6} aria-hidden="true" />
      <span className={styles.label} aria-hidden="true">
        {factsOf(language).name}
      </span>
      <select
        className={styles.select}
        aria-label={frame.language}
        value={setting}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value="system">{frame.systemLanguage(factsOf(systemLanguage()).name)}</option>
        {languages.map((one) => (
          <option key={one} value={one} lang={one}>
            {factsOf(one).name}
          </option>
        ))}
      </select>
    </label>
  );
}
