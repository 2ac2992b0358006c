import type { StockTotal } from '@/shared/api/model';

export const groupings = ['SPECIES', 'GRADE', 'KIND', 'PLACE'] as const;
export type Grouping = (typeof groupings)[number];

export interface Group {
  key: string;
  /** Any of its rows: they are alike in what the group goes by. */
  of: StockTotal;
  lots: number;
  pieces: number;
  volumeM3: number;
  /** Null when nothing is known of any. */
  valueYen: number | null;
}

function keyOf(row: StockTotal, by: Grouping): string {
  switch (by) {
    case 'SPECIES':
      return `${row.kind} ${row.species}`;
    case 'GRADE':
      return `${row.kind} ${row.species} ${row.grade}`;
    case 'KIND':
      return row.kind;
    case 'PLACE':
      return row.placeId;
  }
}

/** The server's totals, added up further; volumes have at most four decimals, and so have their sums. */
export function grouped(rows: readonly StockTotal[], by: Grouping): Group[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = keyOf(row, by);
    const group = groups.get(key) ?? { key, of: row, lots: 0, pieces: 0, volumeM3: 0, valueYen: null };
    group.lots += row.lots;
    group.pieces += row.pieces;
    group.volumeM3 = Math.round((group.volumeM3 + row.volumeM3) * 10_000) / 10_000;
    if (row.valueYen != null) group.valueYen = (group.valueYen ?? 0) + row.valueYen;
    groups.set(key, group);
  }
  return [...groups.values()].sort((a, b) => b.volumeM3 - a.volumeM3 || b.pieces - a.pieces);
}
