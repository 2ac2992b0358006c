import type { StockImport } from '@/generated';
import type { Tone } from '@/shared/ui/StatusChip';

export const tones: Record<StockImport['state'], Tone> = {
  UPLOADING: 'wait', ANALYSING: 'wait', MAPPING: 'act', CHECKING: 'wait', CHECKED: 'act', APPLYING: 'wait', APPLIED: 'good', FAILED: 'bad',
};

/** Somebody else is at it: the page waits and watches. */
export const atWork = (state: StockImport['state']): boolean => state === 'ANALYSING' || state === 'CHECKING' || state === 'APPLYING';

/** Which of the four steps it is at. */
export function step(state: StockImport['state']): number {
  switch (state) {
    case 'UPLOADING': case 'ANALYSING': case 'FAILED': return 0;
    case 'MAPPING': return 1;
    case 'CHECKING': return 2;
    case 'CHECKED': case 'APPLYING': return 3;
    case 'APPLIED': return 4;
  }
}
