import type { Drying, PriceUnit, VolumeUnit, Wood } from '@/shared/api/model';
import type { Language } from '@/shared/i18n/texts';

/** 10 立方尺 with 1 尺 = 10/33 m exactly: 10000/35937 m³ are one koku. */
const KOKU_PER_M3 = 3.5937;
/** The square of 6 尺: 400/121 m² are one tsubo. */
const TSUBO_PER_M2 = 0.3025;

type Maybe<T> = T | null | undefined;
/** What pieces of wood are counted by. */
type Counted = Maybe<Pick<Wood, 'kind' | 'product'> & Partial<Pick<Wood, 'board' | 'piecesPerBundle'>>>;

/** Everything that turns a figure into what people read, in one language. Nothing here rounds what the server sent. */
export function formatter(language: Language, volumeUnit: VolumeUnit = 'M3') {
  const tag = language === 'ja' ? 'ja-JP' : 'en-GB';
  const yenFormat = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
  const whole = new Intl.NumberFormat(tag, { maximumFractionDigits: 0 });
  const plain = new Intl.NumberFormat(tag, { maximumFractionDigits: 3 });
  const cubic = new Intl.NumberFormat(tag, { minimumFractionDigits: 3, maximumFractionDigits: 4 });
  // The trade happens in Japan: an instant is shown as the clock there says, wherever the reader sits.
  const zone = { timeZone: 'Asia/Tokyo' } as const;
  const dateOptions = { year: 'numeric', month: language === 'ja' ? 'numeric' : 'short', day: 'numeric' } as const;
  const date = new Intl.DateTimeFormat(tag, { ...dateOptions, timeZone: 'UTC' });
  const day = new Intl.DateTimeFormat(tag, { ...dateOptions, ...zone });
  const dateTime = new Intl.DateTimeFormat(tag, { ...dateOptions, ...zone, hour: '2-digit', minute: '2-digit' });

  /** Sheets are counted 枚, sticks and logs 本, sets 式 and whatever else 個; English has one word for all. */
  const counter = (wood: Counted) =>
    wood?.product === 'SET' ? '式' : wood?.kind === 'PANEL' || wood?.product === 'SHEATHING' ? '枚' : wood?.kind === 'OTHER' ? '個' : '本';
  const perUnit = (unit: PriceUnit, wood: Counted) =>
    language === 'ja'
      ? { M3: 'm³', PIECE: counter(wood), BUNDLE: '束', TSUBO: '坪' }[unit]
      : { M3: 'm³', PIECE: 'pc', BUNDLE: 'bundle', TSUBO: 'tsubo' }[unit];
  const millimetres = (value: number) => plain.format(value);

  const m3 = (volume: number) => `${cubic.format(volume)} m³`;
  const oneDecimal = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const inBrackets = (text: string) => (language === 'ja' ? `（${text}）` : ` (${text})`);
  const bundles = (count: number, each: number) => {
    const loose = count % each;
    const full = whole.format((count - loose) / each);
    const said = language === 'ja' ? `${full} 束` : `${full} ${count - loose === each ? 'bundle' : 'bundles'}`;
    return loose === 0 ? said : `${said} + ${whole.format(loose)}`;
  };
  const pieces = (count: number, wood?: Counted) =>
    language === 'ja' ? `${whole.format(count)} ${counter(wood)}` : `${whole.format(count)} ${count === 1 ? 'pc' : 'pcs'}`;
  const tsubo = (figure: number) => `${oneDecimal.format(figure)} ${language === 'ja' ? '坪' : 'tsubo'}`;
  /** The other ways to say so many pieces: bundles where it comes in bundles, the face for companies that want it; empty for none. */
  const otherwise = (count: number, wood: Counted) => {
    const said: string[] = [];
    if (wood?.piecesPerBundle != null && count >= wood.piecesPerBundle) said.push(bundles(count, wood.piecesPerBundle));
    if (volumeUnit === 'TSUBO' && wood?.board != null) said.push(tsubo(((wood.board.widthMm * wood.board.lengthMm * count) / 1e6) * TSUBO_PER_M2));
    return said.join(language === 'ja' ? '・' : ', ');
  };
  const koku = (volume: number) => `${plain.format(volume)} ${language === 'ja' ? '石' : 'koku'}`;

  return {
    yen: (amount: number) => `¥${yenFormat.format(amount)}`,
    /** After a field for yen. */
    yenUnit: language === 'ja' ? '円' : 'yen',
    /** Several short words as one value: roles, types of business. */
    words: (items: readonly string[]) => items.join(language === 'ja' ? '・' : ', '),
    /** A list of things. */
    list: (items: readonly string[]) => items.join(language === 'ja' ? '、' : ', '),
    inBrackets,
    number: (value: number) => plain.format(value),
    m3,
    koku,
    tsubo,
    bundles,
    /** A volume, which is kept in m³, and in 石 too for companies that want it. */
    volume: (volume: number) => (volumeUnit === 'KOKU' ? `${m3(volume)}${inBrackets(koku(Math.round(volume * KOKU_PER_M3 * 1000) / 1000))}` : m3(volume)),
    percent: (value: number) => `${plain.format(value)}\u00a0%`,
    pieces,
    /** So many pieces, and what that is in bundles or by the face: where there is room for it. */
    quantity: (count: number, wood?: Counted) => {
      const said = otherwise(count, wood);
      return pieces(count, wood) + (said === '' ? '' : inBrackets(said));
    },
    otherwise,
    /** A calendar day (`2026-11-20`), which has no time zone. */
    date: (value: string) => date.format(new Date(`${value}T00:00:00Z`)),
    /** The day of an instant, in Japan. */
    day: (instant: string) => day.format(new Date(instant)),
    dateTime: (instant: string) => dateTime.format(new Date(instant)),
    unitPrice: (amount: number, unit: PriceUnit, wood?: Counted) => `¥${yenFormat.format(amount)} / ${perUnit(unit, wood)}`,
    /** After a field for pieces. */
    pieceUnit: (wood?: Counted) => (language === 'ja' ? counter(wood) : wood?.kind === 'PANEL' ? 'sheets' : 'pcs'),
    board: (board: { thicknessMm: number; widthMm: number; lengthMm: number }) =>
      `${millimetres(board.thicknessMm)} × ${millimetres(board.widthMm)} × ${millimetres(board.lengthMm)}\u00a0mm`,
    log: (log: { diameterCm: number; lengthM: number }) =>
      language === 'ja'
        ? `末口 ${plain.format(log.diameterCm)} cm × ${plain.format(log.lengthM)} m`
        : `⌀ ${plain.format(log.diameterCm)} cm × ${plain.format(log.lengthM)} m`,
    /** KD and AD are what the trade says; green wood it calls by a word. */
    drying: (drying: Drying, moisture: Maybe<number>) =>
      drying === 'GREEN' ? (language === 'ja' ? '未乾燥' : 'Green') : moisture == null ? drying : `${drying} ${plain.format(moisture)}\u00a0%`,
  };
}

export type Formatter = ReturnType<typeof formatter>;

/** Today in Japan as a calendar day, for date fields. */
export function today(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
}

export function daysFromNow(days: number): string {
  return today(new Date(Date.now() + days * 24 * 3600 * 1000));
}

/**
 * A figure as people type it: full-width digits from a Japanese keyboard, thousands separators, spaces.
 * Blank is `undefined`, anything else that is no number is NaN, so that the form can say so.
 */
export function parseNumber(text: string): number | undefined {
  const plain = text.normalize('NFKC').replaceAll(/[,\s]/g, '').replaceAll('−', '-');
  return plain === '' ? undefined : /^-?\d*\.?\d*$/.test(plain) && /\d/.test(plain) ? Number(plain) : NaN;
}
