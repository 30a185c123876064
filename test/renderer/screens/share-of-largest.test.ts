import { expect, test } from 'vitest';
import { shareOfLargest } from '../../../renderer/screens/threats/share-of-largest';

test('the largest fills its bar, also where it is a few cents', () => {
  expect(shareOfLargest(400_000, [400_000, 10_000])).toBe(1);
  expect(shareOfLargest(0.01, [0.02, 0.01])).toBe(0.5);
  expect(shareOfLargest(0.02, [0.02, 0.01])).toBe(1);
});

test('nothing is no bar', () => {
  expect(shareOfLargest(0, [0, 0])).toBe(0);
  expect(shareOfLargest(0, [])).toBe(0);
});
