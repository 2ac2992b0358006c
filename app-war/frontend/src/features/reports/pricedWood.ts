import type { Kind, PriceUnit } from '@/shared/api/model';

export const priceUnits: readonly PriceUnit[] = ['M3', 'PIECE', 'BUNDLE', 'TSUBO'];

/** Wood of one specification, priced by one unit. */
export interface PricedWood {
  kind: Kind;
  species: string;
  grade: string;
  priceUnit: PriceUnit;
  thicknessMm?: number | null;
  widthMm?: number | null;
  lengthMm?: number | null;
  diameterCm?: number | null;
  lengthM?: number | null;
}
