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

/** What a price of this wood can be for: a bundle must be known, and dimensions where they may be absent. */
export function priceUnits(wood: Wood, form: WoodForm | undefined): PriceUnit[] {
  return (form?.priceUnits ?? []).filter((unit) =>
    unit === 'BUNDLE' ? wood.piecesPerBundle != null : unit === 'PIECE' || wood.board != null || wood.log != null,
  );
}
