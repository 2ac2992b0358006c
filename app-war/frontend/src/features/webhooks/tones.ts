import type { Webhook, WebhookDelivery } from '@/generated';
import type { Tone } from '@/shared/ui/StatusChip';

export const stateTone: Record<Webhook['state'], Tone> = { ACTIVE: 'good', DISABLED: 'calm', FAILING: 'bad', REMOVED: 'calm' };
export const deliveryTone: Record<WebhookDelivery['state'], Tone> = { WAITING: 'wait', DELIVERED: 'good', FAILED: 'bad' };
