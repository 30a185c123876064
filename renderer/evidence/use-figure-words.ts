import { useEffect, useState } from 'react';
import type { Language } from '#models/language/languages';
import { englishFigures, type FigureWords, figureWords } from '#models/reference/text/figure-words';
import { useLanguage } from '../text/use-text';

/** How the words of reference figures read in the language spoken now; English until the others have arrived. */
export function useFigureWords(): FigureWords {
  const language = useLanguage();
  const [fetched, setFetched] = useState<{ language: Language; words: FigureWords } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void figureWords(language).then((words) => isWanted && setFetched({ language, words }));
    return () => {
      isWanted = false;
    };
  }, [language]);
  return fetched?.language === language ? fetched.words : englishFigures;
}
