import { defineTexts } from '@/shared/i18n/texts';

export const texts = defineTexts(
  {
    byUs: '取消を申し入れています。相手の返事を待っています。',
    byThem: (name: string) => `${name} から取消の申し入れがあります`,
    because: (reason: string) => `理由: ${reason}`,
  },
  {
    byUs: 'You asked to cancel. Waiting for the answer.',
    byThem: (name: string) => `${name} asks to cancel this order`,
    because: (reason: string) => `Reason: ${reason}`,
  },
);
