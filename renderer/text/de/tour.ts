import type { tour as english } from '../en/tour';

/** Die Führung durch die Bildschirme. */
export const tour: typeof english = {
  offer: 'Neu hier? Sieben Bildschirme in zwei Minuten, an einem Beispielkrankenhaus.',
  start: 'An einem Beispiel ansehen',
  repeat: 'Führung durch die Bildschirme',
  label: 'Führung',
  progress: (step, of) => `${step} von ${of}`,
  next: 'Weiter',
  back: 'Zurück',
  leave: 'Führung verlassen',
  finish: 'Fertig',
  keys: 'Esc beendet die Führung. Sie können den Bildschirm währenddessen benutzen.',
  steps: {
    budget: [
      'Beginnen Sie beim Geld',
      'Geben Sie das IT-Budget ein, was es bezahlen muss und welchen Anteil die Sicherheit daran hat. Rechts steht, wo Sie damit unter Ihresgleichen liegen und wie schlimm ein Jahr für den Vorstand sein darf.',
    ],
    records: [
      'Dann, was Sie vorhalten',
      'Wie viele Datensätze welcher Art, und was einer auf kriminellen Märkten einbringt. Das ist der Gewinn der Angreifer und wird nie zu Ihrem Schaden gezählt.',
    ],
    threats: [
      'Was geschehen könnte',
      'Jede Bedrohung sagt, wie oft und wie schlimm, als Spanne statt als einzelne Zahl. Jede Zahl hat eine Quelle, und die kleine Kurve zeigt, was die Spanne bedeutet.',
    ],
    controls: [
      'Was sich tun ließe',
      'Haken Sie Maßnahmen in Vorschläge und sehen Sie zu, wie sich die Ergebnisse oben sofort ändern. „Bester Plan fürs Budget“ findet die beste Kombination und beweist, dass keine besser ist.',
    ],
    compare: [
      'Lohnt es sich?',
      'Nichts ändern neben bis zu drei Vorschlägen, an denselben simulierten Vorfällen: Kosten, Schaden, schlechte Jahre, Rendite. „Was es ändern würde“ zeigt, auf welche Schätzungen es ankommt.',
    ],
    board: [
      'Was der Vorstand bekommt',
      'Die Seiten, wie sie gedruckt werden, mit Ihren Zahlen in jedem Satz. Ändern Sie den Wortlaut, schalten Sie Seiten ab, exportieren Sie als PDF, PowerPoint oder Excel.',
    ],
    sources: [
      'Woher die Zahlen kommen',
      'Jede veröffentlichte Zahl mit Quelle, Jahr und Vorbehalten. Klicken Sie oben auf ein Ergebnis, um zu sehen, wie es zustande kommt.',
    ],
  },
};
