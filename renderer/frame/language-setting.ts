import { create } from 'zustand';
import type { LanguageSetting } from '#models/language/languages';
import { tell } from '../document/message-store';
import { hostBridge } from '../host/bridge';
import { languageFor, settingOfPage } from '../text/page-language';
import { currentText, speak } from '../text/use-text';

/** The app's language as chosen, by which `system` is a choice as well. */
export const useLanguageSetting = create<{ setting: LanguageSetting }>(() => ({ setting: 'system' }));

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
