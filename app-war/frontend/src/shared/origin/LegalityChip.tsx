import { useTexts } from '@/shared/i18n/language';
import { StatusChip, type Tone } from '@/shared/ui/StatusChip';
import type { Legality } from '@/shared/api/model';
import { originTexts } from './texts';

const tones: Record<Legality, Tone> = { VERIFIED: 'good', PENDING: 'wait', UNVERIFIED: 'bad' };

/** @param legality null where nobody said where the wood comes from */
export function LegalityChip({ legality }: { legality: Legality | null | undefined }) {
  const t = useTexts(originTexts);
  return legality == null ? <StatusChip label={t.noRecord} tone="calm" /> : <StatusChip label={t.legality[legality]} tone={tones[legality]} />;
}
