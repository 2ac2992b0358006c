import { beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { zPostLotsBody, zPostMembersBody } from '@/generated/zod.gen';
import './messages';
import { withoutBlanks } from './values';

function complaints(schema: z.ZodType, value: unknown): Record<string, string> {
  const result = schema.safeParse(withoutBlanks(value));
  return Object.fromEntries((result.error?.issues ?? []).map((issue) => [issue.path.join('.'), issue.message]));
}

beforeEach(() => localStorage.setItem('kiba.language', 'ja'));

describe('the server’s limits in people’s words', () => {
  it('asks for what is missing', () => {
    expect(complaints(zPostMembersBody, { name: '  ', email: '', roles: [], language: 'ja' })).toMatchObject({
      name: expect.stringMatching(/入力してください|Please fill this in/) as string,
      email: expect.stringMatching(/入力してください|Please fill this in/) as string,
    });
  });

  it('names the form of an e-mail address', () => {
    expect(complaints(zPostMembersBody, { name: '佐藤', email: 'sato', roles: ['SALES'], language: 'ja' }).email).toMatch(/taro@example\.jp/);
  });

  it('tells nonsense from a figure', () => {
    expect(complaints(z.object({ pieces: z.int().min(1) }), { pieces: NaN }).pieces).toMatch(/数字|number/);
    expect(complaints(z.object({ pieces: z.int().min(1) }), { pieces: 1.5 }).pieces).toMatch(/小数点のない|whole/);
    expect(complaints(z.object({ pieces: z.int().min(1) }), { pieces: 0 }).pieces).toMatch(/1 以上|1 or more/);
  });

  it('says how long is too long', () => {
    expect(complaints(z.object({ reason: z.string().max(1000) }), { reason: 'あ'.repeat(1001) }).reason).toMatch(/1,000/);
  });

  it('accepts a whole lot', () => {
    const wood = { kind: 'SAWN', species: 'sugi', grade: '特一等', board: { thicknessMm: 105, widthMm: 105, lengthMm: 3000 } };
    const lot = { lotNumber: 'A-1', wood, pieces: 10, place: '土場', harvestArea: '' };
    expect(complaints(zPostLotsBody, lot)).toEqual({});
  });
});

it('leaves blanks out and trims the rest', () => {
  expect(withoutBlanks({ a: ' x ', b: '', c: null, d: { e: '  ', f: 0, g: false }, h: [{ i: '' }] })).toEqual({ a: 'x', d: { f: 0, g: false }, h: [{}] });
});
