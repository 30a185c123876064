import { create } from 'zustand';
import { type Language, type LanguageSetting, languageSettings, preferredLanguage } from '#models/plan/language';
import { tell } from '../document/message-store';
import { hostBridge } from '../host/bridge';
import { currentText, speak } from './use-text';

/** Each language by its own name: whoever looks for it may not read the others. */
export const languageNames: Record<Language, string> = { en: 'English', de: 'Deutsch' };

/** What the host wrote into the page as the user's choice; a page without a host follows the system. */
function settingOfPage(): LanguageSetting {
  const written = document.documentElement.dataset.language;
  return languageSettings.find((setting) => setting === written) ?? 'system';
}

/** The app's language as chosen, by which `system` is a choice as well. */
export const useLanguageSetting = create<{ setting: LanguageSetting }>(() => ({ setting: 'system' }));

/** The language that the computer, or its browser, is set to. */
export const systemLanguage = (): Language => preferredLanguage(navigator.languages);

const languageFor = (setting: LanguageSetting): Language => (setting === 'system' ? systemLanguage() : setting);

/** Speaks the chosen language; to be awaited before anything is painted. */
export async function speakAtStart(): Promise<void> {
  const setting = settingOfPage();
  useLanguageSetting.setState({ setting });
  await speak(languageFor(setting));
}

/** Speaks another language at once and at each later start. The open plan and its history stay as they are. */
export async function chooseLanguage(setting: LanguageSetting): Promise<void> {
  try {
    await speak(languageFor(setting));
    useLanguageSetting.setState({ setting });
    // Later starts and reloads find the choice in the page, where the host writes it.
    const reply = await hostBridge().call('app.setLanguage', { setting });
    if (!reply.ok) throw new Error(reply.message);
  } catch (error) {
    const details = [error instanceof Error ? error.message : String(error)];
    tell({ tone: 'bad', title: currentText().frame.languageFailed, details });
  }
}
