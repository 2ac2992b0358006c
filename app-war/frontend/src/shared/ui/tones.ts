import type { CompanyState, InvitationState, ListingStatus, MemberState, OrderStatus, PartnerStatus, StockTakeStatus, TermsStatus, TypeRequestState } from '@/shared/api/model';
import type { Tone } from './StatusChip';

export const companyTone: Record<CompanyState, Tone> = { INVITED: 'wait', ACTIVE: 'good', SUSPENDED: 'bad', LEAVING: 'act', CLOSED: 'calm' };
export const invitationTone: Record<InvitationState, Tone> = { OPEN: 'wait', USED: 'good', EXPIRED: 'bad', REVOKED: 'calm' };
export const memberTone: Record<MemberState, Tone> = { INVITED: 'wait', ACTIVE: 'good', DISABLED: 'bad' };
export const partnerTone: Record<PartnerStatus, Tone> = { REQUESTED: 'wait', ACTIVE: 'good', DECLINED: 'bad', ENDED: 'calm' };
export const termsTone: Record<TermsStatus, Tone> = { PROPOSED: 'wait', AGREED: 'good', REFUSED: 'bad', WITHDRAWN: 'calm' };
export const typeRequestTone: Record<TypeRequestState, Tone> = { OPEN: 'wait', APPROVED: 'good', REFUSED: 'bad', WITHDRAWN: 'calm' };
export const listingTone: Record<ListingStatus, Tone> = { SCHEDULED: 'wait', PUBLISHED: 'good', ENDED: 'calm', WITHDRAWN: 'calm' };
export const stockTakeTone: Record<StockTakeStatus, Tone> = { OPEN: 'act', CLOSED: 'good', CANCELLED: 'calm' };
export const shipmentTone: Record<'DISPATCHED' | 'RECEIVED', Tone> = { DISPATCHED: 'act', RECEIVED: 'good' };
export const orderTone: Record<OrderStatus, Tone> = {
  DRAFT: 'calm',
  REQUESTED: 'wait',
  QUOTED: 'wait',
  ORDERED: 'wait',
  CONFIRMED: 'act',
  SHIPPING: 'act',
  RECEIVED: 'good',
  COMPLETED: 'good',
  CANCELLED: 'bad',
};
