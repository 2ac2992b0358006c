import type { SvgIconComponent } from '@mui/icons-material';
import BadgeOutlined from '@mui/icons-material/BadgeOutlined';
import BusinessOutlined from '@mui/icons-material/BusinessOutlined';
import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import CategoryOutlined from '@mui/icons-material/CategoryOutlined';
import ChecklistOutlined from '@mui/icons-material/ChecklistOutlined';
import CompareArrowsOutlined from '@mui/icons-material/CompareArrowsOutlined';
import ContentCutOutlined from '@mui/icons-material/ContentCutOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FunctionsOutlined from '@mui/icons-material/FunctionsOutlined';
import KeyOutlined from '@mui/icons-material/KeyOutlined';
import SyncOutlined from '@mui/icons-material/SyncOutlined';
import ForestOutlined from '@mui/icons-material/ForestOutlined';
import GroupOutlined from '@mui/icons-material/GroupOutlined';
import ForwardToInboxOutlined from '@mui/icons-material/ForwardToInboxOutlined';
import HandshakeOutlined from '@mui/icons-material/HandshakeOutlined';
import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
import HistoryOutlined from '@mui/icons-material/HistoryOutlined';
import HomeOutlined from '@mui/icons-material/HomeOutlined';
import InsightsOutlined from '@mui/icons-material/InsightsOutlined';
import Inventory2Outlined from '@mui/icons-material/Inventory2Outlined';
import LogoutOutlined from '@mui/icons-material/LogoutOutlined';
import ParkOutlined from '@mui/icons-material/ParkOutlined';
import PlaylistAddCheckOutlined from '@mui/icons-material/PlaylistAddCheckOutlined';
import ReceiptLongOutlined from '@mui/icons-material/ReceiptLongOutlined';
import RequestQuoteOutlined from '@mui/icons-material/RequestQuoteOutlined';
import SellOutlined from '@mui/icons-material/SellOutlined';
import ShieldOutlined from '@mui/icons-material/ShieldOutlined';
import StorageOutlined from '@mui/icons-material/StorageOutlined';
import StorefrontOutlined from '@mui/icons-material/StorefrontOutlined';
import SupportAgentOutlined from '@mui/icons-material/SupportAgentOutlined';
import SwapVertOutlined from '@mui/icons-material/SwapVertOutlined';
import TuneOutlined from '@mui/icons-material/TuneOutlined';
import RvHookupOutlined from '@mui/icons-material/RvHookupOutlined';
import LocalShippingOutlined from '@mui/icons-material/LocalShippingOutlined';
import WarehouseOutlined from '@mui/icons-material/WarehouseOutlined';
import WebhookOutlined from '@mui/icons-material/WebhookOutlined';
import type { Permission } from '@/shared/api/me';
import { defineTexts } from '@/shared/i18n/texts';

export const navigationTexts = defineTexts(
  {
    home: 'ホーム',
    market: 'マーケット',
    shopping: '必要材リスト',
    orders: '取引',
    documents: '帳票',
    invoices: '締め請求',
    enquiries: '見積合わせ',
    approvals: '社内承認',
    reports: '集計',
    lots: '在庫',
    overview: '在庫の集計',
    ledger: '入出庫台帳',
    transformations: '加工',
    stockTakes: '棚卸',
    places: '置き場所',
    vehicles: '車両',
    loadPlans: '積み込み計画',
    origins: '産地と合法性',
    listings: '出品',
    prices: '価格表',
    partners: '取引先',
    directory: '会社を探す',
    company: '会社情報',
    members: '担当者',
    provisioning: '名簿の連携',
    audit: '監査記録',
    webhooks: '外部通知',
    support: 'サポート閲覧',
    openSupport: 'サポート閲覧',
    walls: '分離と審査',
    isolation: '分離の検査',
    twins: '写しの照合',
    reviewers: '審査員',
    reviews: '審査への同意',
    operator: '会社の管理',
    typeRequests: '業種の申請',
    fleet: 'データベース',
    settings: '設定',
    issuers: 'シングルサインオン',
    leavers: '退会と証明書',
    trade: '取引',
    stock: '在庫と出品',
    others: '取引先',
    own: '自社',
    menu: 'メニュー',
    main: '主なページ',
    skip: '本文へ移動',
    signOut: 'サインアウト',
    account: 'アカウント',
    notices: 'お知らせの設定',
    language: '言語',
  },
  {
    home: 'Home',
    market: 'Market',
    shopping: 'Shopping lists',
    orders: 'Orders',
    documents: 'Documents',
    invoices: 'Monthly invoices',
    enquiries: 'Enquiries',
    approvals: 'Approvals',
    reports: 'Reports',
    lots: 'Stock',
    overview: 'Stock totals',
    ledger: 'Stock ledger',
    transformations: 'Transformations',
    stockTakes: 'Stock-taking',
    places: 'Places',
    vehicles: 'Vehicles',
    loadPlans: 'Load plans',
    origins: 'Origins',
    listings: 'Listings',
    prices: 'Price lists',
    partners: 'Partners',
    directory: 'Find companies',
    company: 'Company',
    members: 'Members',
    provisioning: 'Directory (SCIM)',
    audit: 'Audit trail',
    webhooks: 'Webhooks',
    support: 'Support access',
    openSupport: 'Support access',
    walls: 'Walls and reviews',
    isolation: 'Isolation audit',
    twins: 'Twin check',
    reviewers: 'Reviewers',
    reviews: 'Consent to reviews',
    operator: 'Companies',
    typeRequests: 'Requests for types',
    fleet: 'Database',
    settings: 'Settings',
    issuers: 'Single sign-on',
    leavers: 'Leaving companies',
    trade: 'Trade',
    stock: 'Stock and listings',
    others: 'Partners',
    own: 'Our company',
    menu: 'Menu',
    main: 'Main pages',
    skip: 'Skip to content',
    signOut: 'Sign out',
    account: 'Account',
    notices: 'Notices by e-mail',
    language: 'Language',
  },
);

type Word = keyof (typeof navigationTexts)['ja'];

export interface Destination {
  to: string;
  word: Word;
  icon: SvgIconComponent;
  /** None: for every member of a company. */
  permission: Permission | null;
  /** Has a place in the bar at the bottom of a phone. */
  bar?: true;
}

export const navigation: readonly { word: Word | null; items: readonly Destination[] }[] = [
  { word: null, items: [{ to: '/', word: 'home', icon: HomeOutlined, permission: null, bar: true }] },
  {
    word: null,
    items: [
      { to: '/operator/companies', word: 'operator', icon: FactCheckOutlined, permission: 'platform:manage', bar: true },
      { to: '/operator/type-requests', word: 'typeRequests', icon: CategoryOutlined, permission: 'platform:manage', bar: true },
      { to: '/operator/issuers', word: 'issuers', icon: KeyOutlined, permission: 'platform:manage' },
      { to: '/operator/support', word: 'openSupport', icon: SupportAgentOutlined, permission: 'platform:manage' },
      { to: '/operator/leavings', word: 'leavers', icon: LogoutOutlined, permission: 'platform:manage' },
      { to: '/operator/fleet', word: 'fleet', icon: StorageOutlined, permission: 'platform:manage' },
    ],
  },
  {
    word: 'walls',
    items: [
      { to: '/operator/isolation', word: 'isolation', icon: ShieldOutlined, permission: 'platform:manage' },
      { to: '/operator/twins', word: 'twins', icon: CompareArrowsOutlined, permission: 'platform:manage' },
      { to: '/operator/reviews', word: 'reviewers', icon: BadgeOutlined, permission: 'platform:manage' },
    ],
  },
  {
    word: 'trade',
    items: [
      { to: '/market', word: 'market', icon: StorefrontOutlined, permission: 'market:view', bar: true },
      { to: '/shopping', word: 'shopping', icon: PlaylistAddCheckOutlined, permission: 'market:view' },
      { to: '/orders', word: 'orders', icon: ReceiptLongOutlined, permission: 'order:view', bar: true },
      { to: '/documents', word: 'documents', icon: DescriptionOutlined, permission: 'document:view' },
      { to: '/invoices', word: 'invoices', icon: CalendarMonthOutlined, permission: 'invoice:manage' },
      { to: '/enquiries', word: 'enquiries', icon: ForwardToInboxOutlined, permission: 'order:draft' },
      { to: '/approvals', word: 'approvals', icon: HowToRegOutlined, permission: 'order:approve' },
      { to: '/reports', word: 'reports', icon: InsightsOutlined, permission: 'report:view' },
    ],
  },
  {
    word: 'stock',
    items: [
      { to: '/lots', word: 'lots', icon: Inventory2Outlined, permission: 'lot:view', bar: true },
      { to: '/stock', word: 'overview', icon: FunctionsOutlined, permission: 'lot:view' },
      { to: '/movements', word: 'ledger', icon: SwapVertOutlined, permission: 'lot:view' },
      { to: '/transformations', word: 'transformations', icon: ContentCutOutlined, permission: 'transform:manage' },
      { to: '/stock-takes', word: 'stockTakes', icon: ChecklistOutlined, permission: 'lot:view' },
      { to: '/places', word: 'places', icon: WarehouseOutlined, permission: 'lot:view' },
      { to: '/load-plans', word: 'loadPlans', icon: RvHookupOutlined, permission: 'shipment:manage' },
      { to: '/vehicles', word: 'vehicles', icon: LocalShippingOutlined, permission: 'shipment:manage' },
      { to: '/origins', word: 'origins', icon: ParkOutlined, permission: 'origin:view' },
      { to: '/listings', word: 'listings', icon: SellOutlined, permission: 'listing:view' },
      { to: '/price-lists', word: 'prices', icon: RequestQuoteOutlined, permission: 'price:view' },
    ],
  },
  {
    word: 'others',
    items: [
      { to: '/partners', word: 'partners', icon: HandshakeOutlined, permission: 'partner:view' },
      { to: '/directory', word: 'directory', icon: ForestOutlined, permission: 'partner:view' },
    ],
  },
  {
    word: 'own',
    items: [
      { to: '/company', word: 'company', icon: BusinessOutlined, permission: 'company:view' },
      { to: '/settings', word: 'settings', icon: TuneOutlined, permission: 'company:view' },
      { to: '/members', word: 'members', icon: GroupOutlined, permission: 'member:view' },
      { to: '/company/reviews', word: 'reviews', icon: BadgeOutlined, permission: 'company:manage' },
      { to: '/provisioning', word: 'provisioning', icon: SyncOutlined, permission: 'member:manage' },
      { to: '/audit', word: 'audit', icon: HistoryOutlined, permission: 'audit:view' },
      { to: '/webhooks', word: 'webhooks', icon: WebhookOutlined, permission: 'webhook:view' },
      { to: '/support', word: 'support', icon: SupportAgentOutlined, permission: 'company:view' },
    ],
  },
];
