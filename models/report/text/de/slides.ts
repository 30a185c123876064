import type { slides as english } from '../en/slides';

/** Slides and their notes. */
export const slides: typeof english = {
  layouts: { cover: 'Titelfolie', page: 'Seite' },
  lowest: 'Niedrigster Wert',
  highest: 'Höchster Wert',
  sources: 'Quellen',
  say: 'Was zu sagen ist',
  shown: 'Was die Folie zeigt',
  backup: (section) => `Ergänzung zu ${section}`,
  part: (title, number, count) => `${title} (${number} von ${count})`,
};
