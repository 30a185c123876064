import type { ProblemWords } from '../words';

const number = (value: number | null) =>
  value === null ? 'kein Wert' : value.toLocaleString('de-DE', { maximumSignificantDigits: 6 });

export const formulas: ProblemWords['formulas'] = {
  tooLong: (characters) => `ist länger als ${characters} Zeichen; teilen Sie sie in benannte Größen auf`,
  empty: 'ist leer; schreiben Sie eine Rechnung wie employees * 45',
  cannotRead: (reason, character) => `ist nicht lesbar: ${reason} (Zeichen ${character})`,
  reasons: {
    end: 'Der Ausdruck endet unerwartet',
    value: 'Hier fehlt ein Wert',
    parenthesis: (mark) => `Hier fehlt die Klammer ${mark}`,
    operator: (operator) => `Das Rechenzeichen ${operator} kommt unerwartet`,
    part: (part) => `„${part}“ kommt unerwartet`,
    syntax: (part) => `„${part}“ ist nicht lesbar`,
    other: () => 'Das ist keine Rechnung',
  },
  condition: 'Eine Bedingung muss zwei Zahlen vergleichen, wie in employees > 1000 ? 5 : 3',
  implicitProduct: 'braucht ein *, wo zwei Dinge multipliziert werden',
  comparison: 'vergleicht, wo eine Zahl gebraucht wird; schreiben Sie Bedingung ? a : b',
  operator: (quoted) => `verwendet ${quoted}; das ist nicht erlaubt, möglich sind + - * / ^ %`,
  call: (allowed) => `verwendet einen nicht erlaubten Aufruf; möglich sind ${allowed}`,
  unknownFunction: (quoted, allowed) => `verwendet die nicht erlaubte Funktion ${quoted}; möglich sind ${allowed}`,
  argumentCount: (name, given, least, most) =>
    `gibt ${name} ${given} ${given === 1 ? 'Wert' : 'Werte'}; nötig ${most === 1 ? 'ist' : 'sind'} ${least === most ? least : `${least} bis ${most}`}`,
  tooDeep: (levels) => `ist tiefer als ${levels} Ebenen verschachtelt`,
  remainder:
    'hat ein % vor einem Wert; % ist immer ein Hundertstel. Schreiben Sie mod(a, b) für den Rest einer Division oder ein * nach dem %',
  grouped: (text) =>
    `kann bei ${text} eine oder mehrere Zahlen meinen; schreiben Sie ${text.replaceAll(',', '')} für eine, ein Leerzeichen nach dem Komma für mehrere`,
  groupedNotice: (text) =>
    `liest ${text} als ${text.split(',').join(' und ')}; schreiben Sie ${text.replaceAll(',', '')}, wenn eine Zahl gemeint ist, sonst ein Leerzeichen nach dem Komma`,
  otherMeaning: (now, before) =>
    `bedeutet jetzt ${number(now)}: % ist immer ein Hundertstel des Werts davor. Frühere Versionen lasen ${number(before)}. War das gemeint, schreiben Sie mod(a, b) für den Rest einer Division oder x * (1 + 5%) für einen Aufschlag; "checked": true beendet diesen Hinweis`,
  onlyArithmetic: 'darf nur Zahlen, Namen und Rechenzeichen enthalten',
  infiniteNumber: 'enthält eine Zahl, die nicht endlich ist',
  needsParentheses: (name) => `braucht Klammern nach ${name}`,
  unknownQuantity: (quoted) =>
    `verwendet ${quoted}, das keine Größe des Plans ist; möglich sind Zahlen und Größen wie employees, itBudget oder recordsHeld`,
  didYouMean: (quoted, guess) => `verwendet ${quoted}, das keine Größe des Plans ist; meinten Sie ${guess}?`,
  circle: (way) => `bezieht sich auf sich selbst: ${way.join(' → ')}`,
  noValue: 'hat keinen Wert (0 / 0 oder die Wurzel einer negativen Zahl?)',
  noFiniteValue: 'hat keinen endlichen Wert (eine Division durch null?)',
};
