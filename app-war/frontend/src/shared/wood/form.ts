import type { z } from 'zod';
import type { zWood } from '@/generated/zod.gen';
import type { PriceUnit, Wood, WoodForm } from '@/shared/api/model';

/** Wood while it is typed. */
export type WoodInput = z.input<typeof zWood>;

/** Fields of another kind may still hold what was typed before the kind was changed; they are not sent. */
export function onlyOfForm(wood: WoodInput, form: WoodForm | undefined): WoodInput {
  if (form === undefined) return wood;
  const { kind, species, grade, product, article, board, log, drying, moisturePercent, surface, treatment, marks, piecesPerBundle } = wood;
  return {
    kind,
    species,
    grade,
    article,
    ...(product != null && form.products.includes(product) ? { product } : {}),
    // An empty object where dimensions are a must lets the schema ask for each of them.
    ...(form.board === 'NEEDED' || (form.board === 'POSSIBLE' && hasFigure(board)) ? { board: { ...board } as WoodInput['board'] } : {}),
    ...(form.log === 'NEEDED' ? { log: { ...log } as WoodInput['log'] } : {}),
    ...(drying != null && form.dryings.includes(drying) ? { drying, moisturePercent } : {}),
    ...(surface != null && form.surfaces.includes(surface) ? { surface } : {}),
    ...(treatment != null && form.treatments.includes(treatment) ? { treatment } : {}),
    marks: (marks ?? []).filter((mark) => form.marks.includes(mark)),
    ...(form.bundles ? { piecesPerBundle } : {}),
  };
}

function hasFigure(dimensions: object | null | undefined): boolean {
  return Object.values(dimensions ?? {}).some((value) => value != null);
}

const ALL_UNITS: readonly PriceUnit[] = ['M3', 'PIECE', 'BUNDLE', 'TSUBO'];

/** What a price of this wood can be for: it must have a volume, a bundle, a face; also while the catalogue is not there yet. */
export function priceUnits({ board, log, piecesPerBundle }: Wood, form: WoodForm | undefined): PriceUnit[] {
  const has = { M3: board != null || log != null, PIECE: true, BUNDLE: piecesPerBundle != null, TSUBO: board != null };
  return ALL_UNITS.filter((unit) => has[unit] && (form === undefined || form.priceUnits.includes(unit)));
}
