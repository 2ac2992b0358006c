import { config, type z } from 'zod';
import { currentLanguage } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';

type Issue = z.core.$ZodRawIssue;

export const messages = defineTexts(
  {
    required: '入力してください',
    choose: '選んでください',
    chooseOne: '1 つ以上選んでください',
    number: '数字で入力してください',
    whole: '小数点のない数字で入力してください',
    tooShort: (minimum: string) => `${minimum} 文字以上で入力してください`,
    tooLong: (maximum: string) => `${maximum} 文字以内で入力してください`,
    tooMany: (maximum: string) => `${maximum} 件までにしてください`,
    atLeast: (minimum: string) => `${minimum} 以上で入力してください`,
    moreThan: (minimum: string) => `${minimum} より大きい数で入力してください`,
    atMost: (maximum: string) => `${maximum} 以下で入力してください`,
    email: 'メールアドレスの形で入力してください（例: taro@example.jp）',
    date: '日付を入力してください',
    pattern: '決められた形で入力してください',
    wrong: '内容を確かめてください',
  },
  {
    required: 'Please fill this in',
    choose: 'Please choose',
    chooseOne: 'Please choose at least one',
    number: 'Please enter a number',
    whole: 'Please enter a whole number',
    tooShort: (minimum: string) => `At least ${minimum} characters, please`,
    tooLong: (maximum: string) => `At most ${maximum} characters, please`,
    tooMany: (maximum: string) => `At most ${maximum}, please`,
    atLeast: (minimum: string) => `Must be ${minimum} or more`,
    moreThan: (minimum: string) => `Must be more than ${minimum}`,
    atMost: (maximum: string) => `Must be ${maximum} or less`,
    email: 'Please enter an e-mail address (for example taro@example.jp)',
    date: 'Please enter a date',
    pattern: 'This does not have the expected form',
    wrong: 'Please check this',
  },
);

/** The limits are the server's, from the generated schemas; the words are ours. */
export function messageOf(issue: Issue): string {
  const t = messages[currentLanguage()];
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined || issue.input === null) return t.required;
      if (issue.expected === 'int') return t.whole;
      return issue.expected === 'number' ? t.number : t.wrong;
    case 'invalid_value':
      return t.choose;
    case 'too_small': {
      const minimum = issue.minimum.toLocaleString(currentLanguage());
      if (issue.origin === 'array') return t.chooseOne;
      if (issue.origin !== 'string') return issue.inclusive === false ? t.moreThan(minimum) : t.atLeast(minimum);
      return Number(issue.minimum) <= 1 ? t.required : t.tooShort(minimum);
    }
    case 'too_big': {
      const maximum = issue.maximum.toLocaleString(currentLanguage());
      if (issue.origin === 'array') return t.tooMany(maximum);
      return issue.origin === 'string' ? t.tooLong(maximum) : t.atMost(maximum);
    }
    case 'invalid_format':
      if (issue.format === 'email') return t.email;
      return issue.format === 'date' ? t.date : t.pattern;
    default:
      return t.wrong;
  }
}

config({ customError: messageOf });
