import type { Kind } from '@/shared/api/model';

interface KindFields {
  board: boolean;
  log: boolean;
  /** Drying and surface: logs and panels are not traded by them. */
  finish: boolean;
  /** A precut set or something unusual may have no dimensions of its own. */
  dimensionsRequired: boolean;
}

/** Which fields a kind of wood is described by. */
export function kindFields(kind: Kind): KindFields {
  return {
    board: kind !== 'LOG' && kind !== 'OTHER',
    log: kind === 'LOG',
    finish: kind === 'SAWN' || kind === 'ENGINEERED' || kind === 'PRECUT',
    dimensionsRequired: kind !== 'PRECUT',
  };
}
