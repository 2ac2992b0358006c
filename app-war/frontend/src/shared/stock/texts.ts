import { defineTexts } from '@/shared/i18n/texts';

export const stockTexts = defineTexts(
  {
    at: '日時',
    movement: '内容',
    lot: 'ロット',
    came: '増減',
    volume: '材積',
    balance: '残',
    balanceOf: (pieces: string) => `残 ${pieces}`,
    by: '担当',
    with: (lot: string) => `相手ロット ${lot}`,
    noMovements: 'まだ入出庫がありません',
    signed: (pieces: string, more: boolean) => (more ? `+${pieces}` : `−${pieces}`),
  },
  {
    at: 'When',
    movement: 'What',
    lot: 'Lot',
    came: 'Change',
    volume: 'Volume',
    balance: 'Balance',
    balanceOf: (pieces: string) => `balance ${pieces}`,
    by: 'By',
    with: (lot: string) => `with lot ${lot}`,
    noMovements: 'Nothing has moved yet',
    signed: (pieces: string, more: boolean) => (more ? `+${pieces}` : `−${pieces}`),
  },
);
