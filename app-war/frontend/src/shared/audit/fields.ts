import { defineTexts } from '@/shared/i18n/texts';

/** Fields that change, in words, by their last name. One without a line here is shown by its own name rather than hidden. */
export const fieldTexts = defineTexts(
  {
    tradeName: '屋号・商号', prefecture: '都道府県', types: '業種', dealsIn: '取扱い品目', certifications: '認証', introduction: '紹介文',
    legalName: '正式名称', representative: '代表者', postalCode: '郵便番号', address: '住所', phone: '電話番号', email: 'メールアドレス',
    corporateNumber: '法人番号', invoiceRegistrationNumber: '登録番号', roles: '権限', url: '通知先のアドレス', events: '知らせるできごと',
    state: '状態', name: '名前', hours: '時間', reason: '理由', expiresAt: '期限', permissions: '許可', pieces: '数量', kind: '種類', secret: '秘密の鍵',
  },
  {
    tradeName: 'Trade name', prefecture: 'Prefecture', types: 'Company types', dealsIn: 'Deals in', certifications: 'Certifications', introduction: 'Introduction',
    legalName: 'Legal name', representative: 'Representative', postalCode: 'Postal code', address: 'Address', phone: 'Telephone', email: 'E-mail',
    corporateNumber: 'Corporate number', invoiceRegistrationNumber: 'Registration number', roles: 'Roles', url: 'Address', events: 'Events',
    state: 'State', name: 'Name', hours: 'Hours', reason: 'Reason', expiresAt: 'Until', permissions: 'Permissions', pieces: 'Pieces', kind: 'Kind', secret: 'Secret',
  },
);
