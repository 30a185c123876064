import type { board as english } from '../en/board';

/** Die Vorstandsvorlage: Vorschau, Seiten, Wortlaut, Export. */
export const board: typeof english = {
  title: 'Vorstandsvorlage',
  lead: 'Der Bericht, wie er gedruckt wird. Jede Zahl darin ist die auf Ihrem Bildschirm.',
  sections: 'Seiten',
  sectionsHint: 'Schalten Sie Seiten ein und aus; wählen Sie eine, um ihren Wortlaut zu ändern.',
  heading: 'Überschrift',
  text: 'Einleitung',
  ownWords: 'In Ihren Worten. Bleibt das Feld leer, steht dort unser Satz, der den Zahlen folgt.',
  placeholders: 'Mitlaufende Zahlen: {lossNow} {lossWithPlan} {ask} {return} {payback} {badYear}',
  include: (page) => `„${page}“ drucken`,
  empty: 'nicht gedruckt: noch nichts zu sagen',
  details: 'Deckblatt und Angaben',
  cover: 'Mit Deckblatt',
  paper: 'Papier',
  papers: { auto: 'Je nach Land', letter: 'US Letter', a4: 'A4' },
  accent: 'Akzentfarbe',
  preparedBy: 'Erstellt von',
  preparedFor: 'Erstellt für',
  meetingDate: 'Datum der Sitzung',
  decision: 'Erbetener Beschluss',
  decisionHint: 'In einem Satz; leer lassen für unseren',
  exportPdf: 'PDF exportieren',
  preview: 'Vorschau der Vorstandsvorlage',
  waiting: 'Die Seiten entstehen gerade. Sie erscheinen, sobald die Ergebnisse vorliegen.',
  step: 'Vorstandsvorlage ändern',
};
