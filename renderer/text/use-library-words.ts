import { useEffect, useState } from 'react';
import { englishLibrary, type LibraryWords } from '#models/library/text/text';
import { libraryWords } from '#models/library/text/words';
import { useLanguage } from './use-text';

/** The words of presets and libraries in the language spoken now; null until they are there. */
export function useLibraryWords(): LibraryWords | null {
  const language = useLanguage();
  const [fetched, setFetched] = useState<{ language: string; words: LibraryWords } | null>(null);
  useEffect(() => {
    if (language === 'en') return;
    let isWanted = true;
    void libraryWords(language).then((words) => isWanted && setFetched({ language, words }));
    return () => {
      isWanted = false;
    };
  }, [language]);
  if (language === 'en') return englishLibrary;
  return fetched?.language === language ? fetched.words : null;
}
