import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { takeTurn } from '../../../renderer/print/take-turn';

const frames: (() => void)[] = [];
const nextFrame = () => frames.shift()?.();
const placeAt = (top: number) => ({ getBoundingClientRect: () => ({ top, bottom: top + 1000 }) }) as HTMLElement;

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run));
  vi.stubGlobal('window', { innerHeight: 800 });
});
afterEach(() => vi.unstubAllGlobals());

it('draws one part per frame: what is in view, then what is nearest above or below', () => {
  const drawn: string[] = [];
  for (const [name, top] of Object.entries({ first: -5000, above: -1200, seen: 100, below: 1500 }))
    takeTurn(placeAt(top), () => drawn.push(name));
  const byFrame = [1, 2, 3, 4].map(() => {
    nextFrame();
    return [...drawn];
  });
  expect(byFrame.map((list) => list.length)).toEqual([1, 2, 3, 4]);
  expect(drawn).toEqual(['seen', 'above', 'below', 'first']);
  expect(frames).toHaveLength(0);
});

it('leaves out what has given up its turn, and begins again with what comes later', () => {
  const drawn: string[] = [];
  takeTurn(placeAt(0), () => drawn.push('old'))();
  takeTurn(placeAt(0), () => drawn.push('new'));
  nextFrame();
  expect(drawn).toEqual(['new']);
  takeTurn(placeAt(0), () => drawn.push('later'));
  nextFrame();
  expect(drawn).toEqual(['new', 'later']);
});
