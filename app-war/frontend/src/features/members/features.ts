import type { Permission } from '@/shared/api/me';
import { defineTexts } from '@/shared/i18n/texts';

/** The part before the colon: what a permission is about. */
export type Feature = Permission extends infer P ? (P extends `${infer F}:${string}` ? F : never) : never;

export const featureTexts = defineTexts(
  {
    company: '会社情報',
    member: '担当者と権限',
    audit: '監査記録',
    webhook: '外部通知',
    partner: '取引先',
    market: 'マーケット',
    lot: '在庫',
    origin: '産地と合法性',
    transform: '加工',
    cost: '原価',
    listing: '出品',
    price: '価格表',
    order: '取引',
    shipment: '出荷',
    receipt: '検収',
    report: '集計',
    document: '帳票',
    invoice: '請求',
    platform: 'Kiba 運営',
  } satisfies Record<Feature, string>,
  {
    company: 'Company',
    member: 'Members and roles',
    audit: 'Audit trail',
    webhook: 'Webhooks',
    partner: 'Partners',
    market: 'Market',
    lot: 'Stock',
    origin: 'Origin and legality',
    transform: 'Transformations',
    cost: 'Costs',
    listing: 'Listings',
    price: 'Price lists',
    order: 'Orders',
    shipment: 'Shipments',
    receipt: 'Receipts',
    report: 'Reports',
    document: 'Documents',
    invoice: 'Invoices',
    platform: 'Kiba operator',
  } satisfies Record<Feature, string>,
);

export interface FeaturePermissions {
  feature: string;
  permissions: string[];
}

/** By what they are about, in the order given, looking before doing. */
export function byFeature(permissions: readonly string[]): FeaturePermissions[] {
  const groups = new Map<string, string[]>();
  for (const permission of permissions) {
    const feature = permission.slice(0, permission.indexOf(':'));
    groups.set(feature, [...(groups.get(feature) ?? []), permission]);
  }
  return [...groups].map(([feature, its]) => ({ feature, permissions: its }));
}

/** Who may do something about a thing may see it; who may not see it may do nothing about it. */
export function toggled(chosen: readonly string[], permission: string, on: boolean, offered: readonly string[]): string[] {
  const view = `${permission.slice(0, permission.indexOf(':'))}:view`;
  const next = new Set(chosen);
  if (on) {
    next.add(permission);
    if (offered.includes(view)) next.add(view);
  } else {
    next.delete(permission);
    if (permission === view) byFeature(offered).find((group) => group.permissions.includes(view))?.permissions.forEach((one) => next.delete(one));
  }
  return offered.filter((one) => next.has(one));
}
