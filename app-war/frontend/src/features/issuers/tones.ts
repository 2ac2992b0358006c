import type { CustomerIssuer } from '@/shared/api/model';
import type { Tone } from '@/shared/ui/StatusChip';

export const issuerTone: Record<CustomerIssuer['state'], Tone> = { DRAFT: 'wait', ACTIVE: 'good', DISABLED: 'bad' };
