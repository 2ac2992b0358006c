import { expect, it } from 'vitest';
import { volumeQuery } from './LiveVolume';

const board = { thicknessMm: 105, widthMm: 105, lengthMm: 3000 };

it('asks for a volume once everything is there', () => {
  expect(volumeQuery({ kind: 'SAWN', board, pieces: 10 })).toEqual({ kind: 'SAWN', pieces: 10, ...board });
  expect(volumeQuery({ kind: 'LOG', log: { diameterCm: 30, lengthM: 4 }, pieces: 2 })).toEqual({ kind: 'LOG', pieces: 2, diameterCm: 30, lengthM: 4 });
});

it('asks nothing while something is missing or makes no sense', () => {
  expect(volumeQuery({ kind: 'SAWN', board })).toBeNull();
  expect(volumeQuery({ kind: 'SAWN', board: { ...board, widthMm: 0 }, pieces: 10 })).toBeNull();
  expect(volumeQuery({ kind: 'SAWN', board, pieces: NaN })).toBeNull();
  expect(volumeQuery({ kind: 'LOG', board, pieces: 10 })).toBeNull();
  expect(volumeQuery({ kind: 'OTHER', board, pieces: 10 })).toBeNull();
});
