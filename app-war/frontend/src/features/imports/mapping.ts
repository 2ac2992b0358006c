import type { ImportMapping, StockColumn } from '@/generated';

export const assigned = (mapping: ImportMapping, column: StockColumn): boolean => mapping.columns.some((one) => one.column === column);

/** What goes for every row; empty for nothing. */
export const constant = (mapping: ImportMapping, column: StockColumn): string => mapping.constants.find((one) => one.column === column)?.value ?? '';

/** Gives a column of the table a meaning, or none; a meaning that another column had goes over, and so does what went for every row. */
export function withMeaning(mapping: ImportMapping, index: number, header: string, column: StockColumn | ''): ImportMapping {
  const others = mapping.columns.filter((one) => one.index !== index && one.column !== column);
  const columns = column === '' ? others : [...others, { index, header, column }].sort((a, b) => a.index - b.index);
  return { ...mapping, columns, constants: mapping.constants.filter((one) => one.column !== column) };
}

/** What goes for every row; blank for nothing. */
export function withConstant(mapping: ImportMapping, column: StockColumn, value: string): ImportMapping {
  const others = mapping.constants.filter((one) => one.column !== column);
  return { ...mapping, constants: value.trim() === '' ? others : [...others, { column, value: value.trim() }] };
}

/** A, B, … Z, AA as spreadsheets call their columns. */
export function letter(index: number): string {
  let name = '';
  for (let left = index + 1; left > 0; left = Math.floor((left - 1) / 26)) name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  return name;
}
