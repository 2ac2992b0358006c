import type { Kind, PriceLine, PriceUnit } from '@/shared/api/model';
import { parseNumber } from '@/shared/format/format';

/** Words of a column by what people call them, in whatever language. */
export interface Vocabulary {
  kinds: ReadonlyMap<string, Kind>;
  species: ReadonlyMap<string, string>;
  grades: ReadonlyMap<string, string>;
  units: ReadonlyMap<string, PriceUnit>;
}

export interface Pasted {
  lines: PriceLine[];
  /** Lines that could not be read, by their number from 1, and the cell that is in the way. */
  unread: { line: number; cell: string }[];
}

const COLUMNS = ['kind', 'species', 'grade', 'first', 'second', 'third', 'unit', 'price', 'discount'] as const;

/** Full-width and half-width, capital and small letters are one. */
export function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

/**
 * Rows as a spreadsheet copies them, or CSV: kind, species, grade, three dimensions, unit, price, discount. A first row of headings
 * is passed over.
 */
export function parseLines(text: string, words: Vocabulary): Pasted {
  const found: Pasted = { lines: [], unread: [] };
  text.split(/\r?\n/).forEach((row, at) => {
    if (row.trim() === '') return;
    const cells = (row.includes('\t') ? row.split('\t') : row.split(',')).map((one) => one.replaceAll(/^\s*"|"\s*$/g, '').trim());
    const read = line(cells, words);
    if (typeof read !== 'string') found.lines.push(read);
    else if (at > 0 || cells.some((one) => /\d/.test(one))) found.unread.push({ line: at + 1, cell: read });
  });
  return found;
}

/** The line, or the cell that is in the way. */
function line(cells: string[], words: Vocabulary): PriceLine | string {
  const [kind = '', species = '', grade = '', first = '', second = '', third = '', unit = '', price = '', discount = ''] = cells;
  if (cells.length < 2 || cells.length > COLUMNS.length) return cells.join(' ');
  const kindCode = kind === '' ? null : words.kinds.get(plain(kind));
  const speciesCode = species === '' ? null : words.species.get(plain(species));
  const unitCode = unit === '' ? null : words.units.get(plain(unit));
  if (kindCode === undefined) return kind;
  if (speciesCode === undefined) return species;
  if (unitCode === undefined) return unit;
  const figures = [first, second, third, price, discount.replace(/[%％]$/, '')].map(parseNumber);
  const wrong = figures.findIndex((one) => one !== undefined && Number.isNaN(one));
  if (wrong >= 0) return [first, second, third, price, discount][wrong] ?? '';
  const [a = null, b = null, c = null, yen = null, percent = null] = figures;
  return {
    kind: kindCode,
    species: speciesCode,
    // A grade that the catalogue does not know is free text, as it is in stock.
    grade: grade === '' ? null : (words.grades.get(plain(grade)) ?? grade),
    ...(kindCode === 'LOG' ? { diameterCm: a, lengthM: c ?? b } : { thicknessMm: a, widthMm: b, lengthMm: c }),
    priceUnit: yen === null ? null : unitCode,
    unitPriceYen: yen,
    discountPercent: percent,
  };
}
