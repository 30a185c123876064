import { useEffect, useState } from 'react';
import { languageOf } from '#models/language/languages';
import type { LibraryWords } from '#models/library/text/text';
import { libraryWords } from '#models/library/text/words';
import { usePlan } from '../document/use-plan';

/** The libraries' words in the language of the open plan, whatever the app speaks; null until they are there. */
export function usePlanWords(): LibraryWords | null {
  const language = usePlan(({ locale }) => languageOf(locale));
  const [words, setWords] = useState<LibraryWords | null>(null);
  const [failure, setFailure] = useState<{ error: unknown } | null>(null);
  useEffect(() => {
    let isWanted = true;
    libraryWords(language).then(
      (fetched) => isWanted && setWords(fetched),
      (error: unknown) => isWanted && setFailure({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (failure) throw failure.error;
  return words;
}
