import { expect, it } from 'vitest';
import type { WoodForm } from '@/shared/api/model';
import { volumeQuery } from './LiveVolume';

const board = { thicknessMm: 105, widthMm: 105, lengthMm: 3000 };
const boards = { board: 'NEEDED', log: 'FORBIDDEN' } as WoodForm;
const logs = { board: 'FORBIDDEN', log: 'NEEDED' } as WoodForm;
const none = { board: 'FORBIDDEN', log: 'FORBIDDEN' } as WoodForm;

const wood = { kind: 'SAWN', species: 'SUGI', grade: 'ITTO', board } as const;

it('asks for a volume once everything is there', () => {
  expect(volumeQuery({ wood, pieces: 10 }, boards)).toEqual({ kind: 'SAWN', pieces: 10, ...board });
  expect(volumeQuery({ wood: { ...wood, kind: 'LOG', log: { diameterCm: 30, lengthM: 4 } }, pieces: 2 }, logs))
    .toEqual({ kind: 'LOG', pieces: 2, diameterCm: 30, lengthM: 4 });
  expect(volumeQuery({ wood: { ...wood, kind: 'PRECUT', product: 'SILL' }, pieces: 1 }, boards)).toMatchObject({ product: 'SILL' });
});

it('asks nothing while something is missing or makes no sense', () => {
  expect(volumeQuery({ wood }, boards)).toBeNull();
  expect(volumeQuery({ wood: { ...wood, board: { ...board, widthMm: 0 } }, pieces: 10 }, boards)).toBeNull();
  expect(volumeQuery({ wood, pieces: NaN }, boards)).toBeNull();
  expect(volumeQuery({ wood, pieces: 10 }, logs)).toBeNull();
  expect(volumeQuery({ wood, pieces: 10 }, none)).toBeNull();
  expect(volumeQuery({ wood, pieces: 10 }, undefined)).toBeNull();
});
