import type {
  AdjustmentCode,
  CompanyState,
  CompanyType,
  InvitationKind,
  InvitationState,
  Kind,
  LetterState,
  ListingStatus,
  MemberRole,
  MemberState,
  MovementReason,
  OrderSort,
  OrderStatus,
  PartnerStatus,
  Payment,
  PlaceKind,
  PriceUnit,
  Rounding,
  Side,
  StockTakeStatus,
  TermsStatus,
  Turn,
  TypeRequestState,
  Visibility,
  VolumeUnit,
  Weekday,
} from '@/shared/api/model';
import { defineTexts } from './texts';

/** Every word of an enum must be here: `satisfies` makes a word the server adds a compile error. */
interface Terms {
  companyType: Record<CompanyType, string>;
  companyState: Record<CompanyState, string>;
  memberState: Record<MemberState, string>;
  memberRole: Record<MemberRole, string>;
  kind: Record<Kind, string>;
  priceUnit: Record<PriceUnit, string>;
  placeKind: Record<PlaceKind, string>;
  movementReason: Record<MovementReason, string>;
  adjustmentCode: Record<AdjustmentCode, string>;
  stockTakeStatus: Record<StockTakeStatus, string>;
  partnerStatus: Record<PartnerStatus, string>;
  listingStatus: Record<ListingStatus, string>;
  visibility: Record<Visibility, string>;
  orderStatus: Record<OrderStatus, string>;
  shipmentStatus: Record<'DISPATCHED' | 'RECEIVED', string>;
  side: Record<Side, string>;
  turn: Record<Turn, string>;
  orderSort: Record<OrderSort, string>;
  invitationKind: Record<InvitationKind, string>;
  weekday: Record<Weekday, string>;
  payment: Record<Payment, string>;
  rounding: Record<Rounding, string>;
  volumeUnit: Record<VolumeUnit, string>;
  termsStatus: Record<TermsStatus, string>;
  typeRequestState: Record<TypeRequestState, string>;
  invitationState: Record<InvitationState, string>;
  letterState: Record<LetterState, string>;
}

const ja = {
  companyType: {
    FORESTRY: '林業',
    LOG_MARKET: '市場',
    SAWMILL: '製材所',
    PRECUT: 'プレカット',
    BUILDER: '建設会社',
    MANUFACTURER: 'メーカー',
    WHOLESALER: '問屋',
    OTHER: 'その他',
  },
  companyState: { INVITED: '招待中', ACTIVE: '利用中', SUSPENDED: '停止中', LEAVING: '退会手続き中', CLOSED: '解約済み' },
  memberState: { INVITED: '招待中', ACTIVE: '利用中', DISABLED: '無効' },
  memberRole: {
    ADMINISTRATOR: '管理者',
    SALES: '販売',
    PURCHASING: '仕入',
    APPROVER: '承認者',
    WAREHOUSE: '倉庫',
    ACCOUNTING: '経理',
    VIEWER: '閲覧のみ',
  },
  kind: {
    LOG: '原木',
    SAWN: '製材',
    ENGINEERED: '集成材・LVL・CLT',
    PANEL: '合板',
    PRECUT: 'プレカット材',
    OTHER: 'その他',
  },
  priceUnit: { M3: 'm³あたり', PIECE: '1本・1枚あたり', BUNDLE: '1束あたり', TSUBO: '1坪あたり' },
  placeKind: { YARD: '土場・ヤード', WAREHOUSE: '倉庫', OTHER: 'その他' },
  movementReason: {
    RECEIPT: '入庫',
    ISSUE: '出荷',
    ADJUSTMENT: '調整',
    MOVE: '移動',
    SPLIT: '分割',
    MERGE: '統合',
    TRANSFORM: '加工',
    COUNT: '棚卸',
    IMPORT: '取込',
  },
  adjustmentCode: {
    DAMAGED: '破損・割れ',
    LOST: '紛失',
    FOUND: '見つかった',
    OWN_USE: '自家使用',
    DISPOSED: '廃棄',
    INSPECTED: '再検品',
    RETURNED: '返品',
    ENTRY_ERROR: '入力誤り',
    OTHER: 'その他',
  },
  stockTakeStatus: { OPEN: '棚卸中', CLOSED: '確定', CANCELLED: '中止' },
  partnerStatus: { REQUESTED: '申請中', ACTIVE: '取引中', DECLINED: '見送り', ENDED: '終了' },
  listingStatus: { SCHEDULED: '公開予定', PUBLISHED: '公開中', ENDED: '公開終了', WITHDRAWN: '取り下げ' },
  visibility: { EVERYONE: 'すべての会社', PARTNERS: '取引先のみ', NAMED: '指名した取引先のみ' },
  orderStatus: {
    DRAFT: '下書き',
    REQUESTED: '見積依頼',
    QUOTED: '見積提示',
    ORDERED: '発注',
    CONFIRMED: '受注確定',
    SHIPPING: '出荷',
    RECEIVED: '検収',
    COMPLETED: '完了',
    CANCELLED: '取消',
  },
  shipmentStatus: { DISPATCHED: '出荷済み', RECEIVED: '検収済み' },
  side: { PURCHASE: '仕入', SALE: '販売' },
  turn: { US: '自社の番', THEM: '相手の番' },
  orderSort: { UPDATED: '更新の新しい順', DUE: '納期の近い順', LARGEST: '金額の大きい順', SMALLEST: '金額の小さい順', COUNTERPARTY: '会社名順' },
  invitationKind: { COMPANY: '会社の登録', MEMBER: '担当者の登録' },
  weekday: { MONDAY: '月', TUESDAY: '火', WEDNESDAY: '水', THURSDAY: '木', FRIDAY: '金', SATURDAY: '土', SUNDAY: '日' },
  payment: { MONTHLY: '締め払い（毎月まとめて）', PER_SHIPMENT: '都度払い（出荷ごと）', PREPAID: '前払い' },
  rounding: { FLOOR: '切り捨て', HALF_UP: '四捨五入', CEILING: '切り上げ' },
  volumeUnit: { M3: 'm³ だけ', KOKU: 'm³ と石', TSUBO: 'm³ と坪' },
  termsStatus: { PROPOSED: '返事待ち', AGREED: '合意', REFUSED: '見送り', WITHDRAWN: '取り下げ' },
  typeRequestState: { OPEN: '返事待ち', APPROVED: '承認', REFUSED: '見送り', WITHDRAWN: '取り下げ' },
  invitationState: { OPEN: '返事待ち', USED: '使用済み', EXPIRED: '期限切れ', REVOKED: '取消済み' },
  letterState: { QUEUED: '送信待ち', SENT: '送信済み', GIVEN_UP: '送信できませんでした' },
} as const satisfies Terms;

export const terms = defineTexts(ja, {
  companyType: {
    FORESTRY: 'Forestry',
    LOG_MARKET: 'Log market',
    SAWMILL: 'Sawmill',
    PRECUT: 'Precut',
    BUILDER: 'Builder',
    MANUFACTURER: 'Manufacturer',
    WHOLESALER: 'Wholesaler',
    OTHER: 'Other',
  },
  companyState: { INVITED: 'Invited', ACTIVE: 'Active', SUSPENDED: 'Suspended', LEAVING: 'Leaving', CLOSED: 'Closed' },
  memberState: { INVITED: 'Invited', ACTIVE: 'Active', DISABLED: 'Disabled' },
  memberRole: {
    ADMINISTRATOR: 'Administrator',
    SALES: 'Sales',
    PURCHASING: 'Purchasing',
    APPROVER: 'Approver',
    WAREHOUSE: 'Warehouse',
    ACCOUNTING: 'Accounting',
    VIEWER: 'Viewer',
  },
  kind: {
    LOG: 'Logs',
    SAWN: 'Sawn timber',
    ENGINEERED: 'Glulam, LVL, CLT',
    PANEL: 'Plywood and panels',
    PRECUT: 'Precut timber',
    OTHER: 'Other',
  },
  priceUnit: { M3: 'per m³', PIECE: 'per piece', BUNDLE: 'per bundle', TSUBO: 'per tsubo' },
  placeKind: { YARD: 'Yard', WAREHOUSE: 'Warehouse', OTHER: 'Other' },
  movementReason: {
    RECEIPT: 'Receipt',
    ISSUE: 'Shipment',
    ADJUSTMENT: 'Adjustment',
    MOVE: 'Move',
    SPLIT: 'Split',
    MERGE: 'Merge',
    TRANSFORM: 'Transformation',
    COUNT: 'Count',
    IMPORT: 'Import',
  },
  adjustmentCode: {
    DAMAGED: 'Damaged',
    LOST: 'Lost',
    FOUND: 'Found',
    OWN_USE: 'Own use',
    DISPOSED: 'Disposed of',
    INSPECTED: 'Inspected again',
    RETURNED: 'Returned',
    ENTRY_ERROR: 'Entered wrongly',
    OTHER: 'Other',
  },
  stockTakeStatus: { OPEN: 'Counting', CLOSED: 'Closed', CANCELLED: 'Cancelled' },
  partnerStatus: { REQUESTED: 'Requested', ACTIVE: 'Active', DECLINED: 'Declined', ENDED: 'Ended' },
  listingStatus: { SCHEDULED: 'Scheduled', PUBLISHED: 'Published', ENDED: 'Ended', WITHDRAWN: 'Withdrawn' },
  visibility: { EVERYONE: 'Every company', PARTNERS: 'Partners only', NAMED: 'Named partners only' },
  orderStatus: {
    DRAFT: 'Draft',
    REQUESTED: 'Quote requested',
    QUOTED: 'Quoted',
    ORDERED: 'Ordered',
    CONFIRMED: 'Confirmed',
    SHIPPING: 'Shipping',
    RECEIVED: 'Received',
    COMPLETED: 'Completed',
    CANCELLED: 'Cancelled',
  },
  shipmentStatus: { DISPATCHED: 'Dispatched', RECEIVED: 'Received' },
  side: { PURCHASE: 'Purchases', SALE: 'Sales' },
  turn: { US: 'Our turn', THEM: 'Their turn' },
  orderSort: { UPDATED: 'Changed last', DUE: 'Due first', LARGEST: 'Largest sum', SMALLEST: 'Smallest sum', COUNTERPARTY: 'By company' },
  invitationKind: { COMPANY: 'Registering a company', MEMBER: 'Joining a company' },
  weekday: { MONDAY: 'Mon', TUESDAY: 'Tue', WEDNESDAY: 'Wed', THURSDAY: 'Thu', FRIDAY: 'Fri', SATURDAY: 'Sat', SUNDAY: 'Sun' },
  payment: { MONTHLY: 'Monthly account', PER_SHIPMENT: 'For each shipment', PREPAID: 'In advance' },
  rounding: { FLOOR: 'Round down', HALF_UP: 'Round half up', CEILING: 'Round up' },
  volumeUnit: { M3: 'm³ only', KOKU: 'm³ and koku', TSUBO: 'm³ and tsubo' },
  termsStatus: { PROPOSED: 'Waiting for an answer', AGREED: 'Agreed', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn' },
  typeRequestState: { OPEN: 'Open', APPROVED: 'Approved', REFUSED: 'Refused', WITHDRAWN: 'Withdrawn' },
  invitationState: { OPEN: 'Waiting', USED: 'Used', EXPIRED: 'Expired', REVOKED: 'Revoked' },
  letterState: { QUEUED: 'waiting to be sent', SENT: 'sent', GIVEN_UP: 'could not be sent' },
});

/** The words of one enum, in the order people expect them, typed: for choices in forms and filters. */
export function wordsOf<K extends keyof Terms>(name: K): (keyof Terms[K] & string)[] {
  return Object.keys(ja[name]) as (keyof Terms[K] & string)[];
}
