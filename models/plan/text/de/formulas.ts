import type { ProblemWords } from '../words';

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
