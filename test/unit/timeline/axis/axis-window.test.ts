import { expect, it } from 'vitest';
import {
  atPosition,
  longestWindow,
  padded,
  panned,
  positionIn,
  shortestWindow,
  zoomed,
} from '../../../../src-shared/timeline/axis/axis-window.ts';

const window = { from: 1000, to: 101_000 };

it('turns moments into pixels and back', () => {
  expect(positionIn(window, 500, 51_000)).toBe(250);
  expect(atPosition(window, 500, 250)).toBe(51_000);
});

it('zooms about a moment, which stays where it is', () => {
  const nearer = zoomed(window, 2, 26_000);
  expect(nearer).toEqual({ from: 13_500, to: 63_500 });
  expect(positionIn(nearer, 400, 26_000)).toBe(positionIn(window, 400, 26_000));
});

it('zooms no nearer than seconds and no further than years', () => {
  const near = zoomed(window, 1e9, 26_000);
  expect(near.to - near.from).toBe(shortestWindow);
  const far = zoomed(window, 1e-9, 26_000);
  expect(far.to - far.from).toBe(longestWindow);
});

it('pans', () => {
  expect(panned(window, -500)).toEqual({ from: 500, to: 100_500 });
});

it('leaves room around a stretch, and shows ten minutes around a single moment', () => {
  expect(padded(0, 100_000)).toEqual({ from: -6000, to: 106_000 });
  expect(padded(5000, 5000)).toEqual({ from: -295_000, to: 305_000 });
});
