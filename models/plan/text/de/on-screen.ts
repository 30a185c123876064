import type { ProblemWords } from '../words';

export const onScreen: ProblemWords['onScreen'] = {
  kinds: {
    string: 'ein Text',
    number: 'eine Zahl',
    int: 'eine ganze Zahl',
    boolean: 'Ja oder Nein',
    array: 'eine Liste',
    object: 'eine Gruppe von Feldern',
    record: 'eine Gruppe von Feldern',
  },
  amount: 'muss eine Zahl oder eine Formel sein',
  estimate: 'muss eine Zahl, eine Formel oder eine Schätzung sein',
  frequency: 'muss eine Anzahl pro Jahr, eine Formel, eine Schätzung oder eine Wahrscheinlichkeit pro Jahr sein',
  probability:
    'muss eine Wahrscheinlichkeit von 0 bis 1, eine Formel, eine Schätzung oder eine sein, die mit den Datensätzen steigt',
  noRecordsToRiseWith:
    'steigt mit den Datensätzen, die ein Vorfall offenlegt, und diese Bedrohung legt keine offen; nötig ist eine Angabe zu den Datensätzen oder eine feste Wahrscheinlichkeit',
  magnitude: 'muss ein Anteil, eine Formel, eine Schätzung oder ein Anteil je Schadensart sein',
  unknownKind: (_) => 'ist eine Schätzung von einer Art, die hier nicht bekannt ist',
  noRule: 'nennt keine Bußgeldregel',
  noSeverity: 'fehlt; ein Bußgeld sagt, wo es zwischen kleinstem und größtem Betrag liegt, von 0 bis 1',
  taken: (id, _) => `hat die ID ${id}, die schon ein Eintrag weiter oben hat`,
  driverShare: (got) => `muss ein Anteil von 0 bis 1 sein (ist ${got})`,
  driverNeutral: 'muss größer als 0 sein, wo die Belastung eine Anzahl ist (ist 0)',
  onePercentile: (_) => 'braucht einen Median und genau einen oberen Wert, das 90. oder das 95. Perzentil',
  noInsurance: 'enthält eine Versicherung, doch der Plan beschreibt keine',
};
