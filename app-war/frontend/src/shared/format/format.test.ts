import { describe, expect, it } from 'vitest';
import { formatter, parseNumber, today } from './format';

const ja = formatter('ja');
const en = formatter('en');

describe('figures', () => {
  it('writes yen whole and grouped in both languages', () => {
    expect(ja.yen(1234567)).toBe('¥1,234,567');
    expect(en.yen(1234567)).toBe('¥1,234,567');
    expect(ja.yen(0)).toBe('¥0');
  });

  it('shows volume with three decimals, and a fourth only where the rule gives one', () => {
    expect(ja.m3(12.345)).toBe('12.345 m³');
    expect(ja.m3(0.36)).toBe('0.360 m³');
    expect(ja.m3(3.3075)).toBe('3.3075 m³');
  });

  it('says a volume in koku too for a company that wants it', () => {
    expect(ja.volume(0.36)).toBe('0.360 m³');
    // 10 × (10/33)³ m³ are one koku: 1 m³ is 3.5937 of them.
    expect(formatter('ja', 'KOKU').volume(10)).toBe('10.000 m³（35.937 石）');
    expect(formatter('en', 'KOKU').volume(0.36)).toBe('0.360 m³ (1.294 koku)');
  });

  it('says bundles where it comes in bundles, and tsubo for a company that wants them', () => {
    const wood = { kind: 'PANEL', board: { thicknessMm: 12, widthMm: 910, lengthMm: 1820 }, piecesPerBundle: 50 } as const;
    expect(ja.quantity(100, wood)).toBe('100 枚（2 束）');
    expect(ja.quantity(120, wood)).toBe('120 枚（2 束 + 20）');
    expect(ja.quantity(49, wood)).toBe('49 枚');
    expect(en.quantity(50, wood)).toBe('50 pcs (1 bundle)');
    // Two sheets of three by six feet are about one tsubo.
    expect(formatter('ja', 'TSUBO').quantity(2, wood)).toBe('2 枚（1 坪）');
    expect(formatter('ja', 'TSUBO').quantity(100, wood)).toBe('100 枚（2 束・50.1 坪）');
  });

  it('counts sheets as 枚, sets as 式 and sticks as 本', () => {
    expect(ja.pieces(1, { kind: 'PRECUT', product: 'SET' })).toBe('1 式');
    expect(ja.pieces(1200, { kind: 'PANEL' })).toBe('1,200 枚');
    expect(ja.pieces(100, { kind: 'SAWN' })).toBe('100 本');
    expect(ja.pieces(3, { kind: 'LOG' })).toBe('3 本');
  });

  it('knows one piece from several in English', () => {
    expect(en.pieces(1)).toBe('1 pc');
    expect(en.pieces(2)).toBe('2 pcs');
  });

  it('groups the thousands of dimensions', () => {
    expect(ja.board({ thicknessMm: 105, widthMm: 105, lengthMm: 3000 })).toBe('105 × 105 × 3,000\u00a0mm');
    expect(ja.board({ thicknessMm: 12.5, widthMm: 910, lengthMm: 1820 })).toBe('12.5 × 910 × 1,820\u00a0mm');
    expect(ja.log({ diameterCm: 22, lengthM: 8.2 })).toBe('末口 22 cm × 8.2 m');
  });

  it('says what a price is per', () => {
    expect(ja.unitPrice(68000, 'M3', { kind: 'SAWN' })).toBe('¥68,000 / m³');
    expect(ja.unitPrice(2450, 'PIECE', { kind: 'PANEL' })).toBe('¥2,450 / 枚');
    expect(ja.unitPrice(3400, 'BUNDLE')).toBe('¥3,400 / 束');
    expect(en.unitPrice(14800, 'TSUBO')).toBe('¥14,800 / tsubo');
    expect(en.unitPrice(2450, 'PIECE', { kind: 'PANEL' })).toBe('¥2,450 / pc');
  });
});

describe('days', () => {
  it('keeps a calendar day as it is', () => {
    expect(ja.date('2026-12-05')).toBe('2026/12/5');
    expect(en.date('2026-12-05')).toBe('5 Dec 2026');
  });

  it('shows instants by the clock in Japan', () => {
    expect(ja.dateTime('2026-11-20T15:30:00Z')).toBe('2026/11/21 00:30');
    expect(ja.day('2026-11-20T15:30:00Z')).toBe('2026/11/21');
  });

  it('takes the day in Japan as today', () => {
    expect(today(new Date('2026-11-20T15:30:00Z'))).toBe('2026-11-21');
    expect(today(new Date('2026-11-20T14:30:00Z'))).toBe('2026-11-20');
  });
});

describe('typed figures', () => {
  it('takes full-width digits, commas and spaces', () => {
    expect(parseNumber('１０５')).toBe(105);
    expect(parseNumber('1,234,567')).toBe(1234567);
    expect(parseNumber(' １２．５ ')).toBe(12.5);
  });

  it('tells blank from nonsense', () => {
    expect(parseNumber('  ')).toBeUndefined();
    expect(parseNumber('たくさん')).toBeNaN();
    expect(parseNumber('1.2.3')).toBeNaN();
    expect(parseNumber('.')).toBeNaN();
  });
});
