import type { ProblemWords } from '../words';

export const json: ProblemWords['json'] = {
  cutOff: 'Der Text endet zu früh; er ist offenbar abgeschnitten',
  badEscape:
    'Auf einen umgekehrten Schrägstrich muss eines von " \\ / b f n r t oder u mit vier Hexadezimalziffern folgen',
  openString: 'Ein Text muss in der Zeile, in der er beginnt, mit " enden',
  singleQuotes: 'Ein Text steht in doppelten Anführungszeichen, nicht in einfachen',
  comment: 'Kommentare sind in JSON nicht erlaubt',
  valueMissing: (mark) => `Vor ${mark} fehlt ein Wert`,
  notFinite: 'Eine Zahl muss endlich sein',
  badNumber: 'Eine Zahl wird wie 12, -0.5 oder 3e6 geschrieben',
  notAValue: (found) => `${found} ist kein Wert; Texte stehen in doppelten Anführungszeichen`,
  afterEnd: (found) => `Nach dem Ende des Plans darf nichts folgen (gefunden: ${found})`,
  colonMissing: 'Nach dem Namen fehlt ein Doppelpunkt',
  commaMissing: (close, found) => `Vor ${found} fehlt ein Komma oder ${close}`,
  commaTooMany: (close) => `Das Komma vor ${close} muss weg`,
  nameExpected: (found) => `Hier wird ein Name in doppelten Anführungszeichen erwartet (gefunden: ${found})`,
};
