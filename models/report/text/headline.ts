import type { Language } from '../../plan/language';
import { headlineDe as de } from './de/headline';
import { headlineText as en } from './en/headline';

/** The words of the headline figures alone: the start screen shows those without the rest of the report. */
export const headlineTexts: Record<Language, typeof en> = { en, de };
