import { defineTexts } from '@/shared/i18n/texts';

export const texts = defineTexts(
  {
    add: '写真を撮る・選ぶ',
    sending: (percent: number) => `送信中 ${percent}%`,
    sent: (count: number) => `写真 ${count} 枚`,
    photo: (number: number) => `写真 ${number}`,
  },
  {
    add: 'Take or choose a photo',
    sending: (percent: number) => `Sending ${percent}%`,
    sent: (count: number) => (count === 1 ? '1 photo' : `${count} photos`),
    photo: (number: number) => `Photo ${number}`,
  },
);
