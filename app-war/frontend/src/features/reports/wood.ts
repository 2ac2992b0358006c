import { priceUnits, type PricedWood } from './pricedWood';

const sizes = ['thicknessMm', 'widthMm', 'lengthMm', 'diameterCm', 'lengthM'] as const;

/** A specification as one word of the address, and back; anything else that somebody types is none. */
export function written(wood: PricedWood): string {
  return [wood.kind, wood.species, wood.grade, wood.priceUnit, ...sizes.map((size) => wood[size] ?? '')].join('~');
}

export function read(text: string | undefined): PricedWood | undefined {
  const [kind, species, grade, priceUnit, ...figures] = (text ?? '').split('~');
  const unit = priceUnits.find((one) => one === priceUnit);
  if (!kind || !species || !grade || unit === undefined || figures.length !== sizes.length || figures.some((figure) => Number.isNaN(Number(figure)))) return undefined;
  const sized = Object.fromEntries(sizes.map((size, at) => [size, figures[at] === '' ? undefined : Number(figures[at])]));
  return { kind: kind as PricedWood['kind'], species, grade, priceUnit: unit, ...sized };
}
