import type { OrderAllocation } from '@/shared/api/model';

export type AllocationLine = OrderAllocation['lines'][number];

export interface LotRow {
  lineId: string;
  lotId: string;
  lotNumber: string;
  place: string;
  receivedAt: string | null;
  /** What the line has of the lot now, and what it could have beside. */
  open: number;
  free: number;
}

/** The lots that a line has pieces of, and those that it could have: one row for each lot, the oldest first as they came. */
export function lotRows(line: AllocationLine): LotRow[] {
  const rows = line.candidates.map((lot): LotRow => ({
    lineId: line.lineId,
    lotId: lot.lotId,
    lotNumber: lot.lotNumber,
    place: lot.place,
    receivedAt: lot.receivedAt,
    open: openOf(line, lot.lotId),
    free: lot.freePieces,
  }));
  for (const lot of line.allocated) {
    if (lot.openPieces > 0 && !rows.some((row) => row.lotId === lot.lotId)) {
      rows.unshift({ lineId: line.lineId, lotId: lot.lotId, lotNumber: lot.lotNumber, place: lot.place, receivedAt: null, open: lot.openPieces, free: 0 });
    }
  }
  return rows;
}

function openOf(line: AllocationLine, lotId: string): number {
  return line.allocated.filter((lot) => lot.lotId === lotId).reduce((sum, lot) => sum + lot.openPieces, 0);
}
