import type { proposals as english } from '../../en/presets/proposals';
import type { Translated } from '../../text';

export const proposals: Translated<typeof english> = {
  Essential: 'Grundschutz',
  'Of the recommended controls, the best for half of the money.':
    'Von den empfohlenen Maßnahmen die besten für die Hälfte des Geldes.',
  'Loss and cost together are lower than with all of them, but it stays further from the risk appetite.':
    'Schaden und Kosten sind zusammen geringer als mit allen, doch die Risikotoleranz wird weiter verfehlt.',
  'Loss and cost together are higher than with all of them.': 'Schaden und Kosten sind zusammen höher als mit allen.',
  Recommended: 'Empfohlen',
  'When this plan was made:': 'Stand bei Anlage dieses Plans:',
  'no other set of the controls has less expected loss and cost together over three years, and it keeps the risk appetite.':
    'Keine andere Kombination der Maßnahmen hat über drei Jahre eine geringere Summe aus erwartetem Schaden und Kosten, und die Risikotoleranz wird eingehalten.',
  'for the money that the IT budget leaves, no other set of the controls has less expected loss and cost together over three years, and it keeps the risk appetite.':
    'Für das Geld, das das IT-Budget übrig lässt, hat keine andere Kombination der Maßnahmen über drei Jahre eine geringere Summe aus erwartetem Schaden und Kosten, und die Risikotoleranz wird eingehalten.',
  'the IT budget leaves no money for a control that avoids what it costs; the risk appetite is kept without one.':
    'Das IT-Budget lässt kein Geld für eine Maßnahme übrig, die vermeidet, was sie kostet; die Risikotoleranz wird auch ohne Maßnahme eingehalten.',
  'no control avoids as much loss as it costs, and the risk appetite is kept without one.':
    'Keine Maßnahme vermeidet so viel Schaden, wie sie kostet, und die Risikotoleranz wird auch ohne Maßnahme eingehalten.',
  'of the sets of controls found that keep the risk appetite, the one with the least expected loss and cost together over three years.':
    'Von den gefundenen Kombinationen, die die Risikotoleranz einhalten, die mit der geringsten Summe aus erwartetem Schaden und Kosten über drei Jahre.',
  'It costs more than the loss it avoids: that is the price of the appetite.':
    'Sie kostet mehr, als sie an Schaden vermeidet: Das ist der Preis der Risikotoleranz.',
  'None of its controls pays for itself.': 'Keine ihrer Maßnahmen trägt sich selbst.',
  'no set of controls was found that keeps the risk appetite within the money that the IT budget leaves.':
    'Mit dem Geld, das das IT-Budget übrig lässt, wurde keine Kombination von Maßnahmen gefunden, die die Risikotoleranz einhält.',
  'all the controls together do not keep the risk appetite.':
    'Auch alle Maßnahmen zusammen halten die Risikotoleranz nicht ein.',
  'No control avoids as much loss as it costs, so none is proposed.':
    'Keine Maßnahme vermeidet so viel Schaden, wie sie kostet; daher wird keine vorgeschlagen.',
  'Of the sets that avoid at least what they cost, this is the one found that comes nearest.':
    'Von den Kombinationen, die mindestens so viel vermeiden, wie sie kosten, kommt diese der Risikotoleranz am nächsten, soweit gefunden.',
  'For the risk appetite: beside the other controls it avoids less loss than it costs.':
    'Für die Risikotoleranz: Neben den anderen Maßnahmen vermeidet sie weniger Schaden, als sie kostet.',
  'Another of these controls needs it.': 'Eine andere dieser Maßnahmen setzt sie voraus.',
  'Insurers and regulators often ask for it.': 'Versicherer und Aufsicht verlangen sie oft.',
  Full: 'Umfassend',
  'The recommended controls and what insurers and regulators often ask for beyond them, cover included: milder bad years, at a higher price.':
    'Die empfohlenen Maßnahmen und was Versicherer und Aufsicht darüber hinaus oft verlangen, einschließlich Versicherungsschutz: mildere schlechte Jahre zu einem höheren Preis.',
};
