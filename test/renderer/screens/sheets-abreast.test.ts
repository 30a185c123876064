import { expect, test } from 'vitest';
import { sheetsAbreast } from '../../../renderer/screens/board/sheets-abreast';

const letter = 816;

test('a narrow room shows one sheet as large as it goes', () => {
  expect(sheetsAbreast(48 + letter / 2, letter)).toEqual({ abreast: 1, zoom: 0.5 });
});

test('a wider one shows it no larger than reads well', () => {
  expect(sheetsAbreast(1_300, letter)).toEqual({ abreast: 1, zoom: 1.15 });
});

test('a wide one shows two, as soon as both are read with ease, and both fit', () => {
  expect(sheetsAbreast(1_400, letter).abreast).toBe(1);
  for (const room of [1_500, 1_600, 2_400]) {
    const { abreast, zoom } = sheetsAbreast(room, letter);
    expect(abreast).toBe(2);
    expect(zoom).toBeGreaterThanOrEqual(0.85);
    expect(zoom * (2 * letter + 20) + 48).toBeLessThanOrEqual(room);
  }
});
