/**
 * Texts live beside what shows them: `defineTexts(ja, en)` per feature. Japanese is written first and gives the
 * shape; an English text that lacks a key, or has one too many, does not compile.
 */
export type Language = 'ja' | 'en';

type Words = { readonly [key: string]: string | ((...values: never[]) => string) | Words };

type SameShape<T> = {
  readonly [K in keyof T]: T[K] extends (...values: infer V) => string
    ? (...values: V) => string
    : T[K] extends string
      ? string
      : SameShape<T[K]>;
};

export type Texts<T> = Readonly<Record<Language, SameShape<T>>>;

export function defineTexts<const T extends Words>(ja: T, en: SameShape<T>): Texts<T> {
  // `ja` has its own shape by definition; the compiler cannot see that through the mapped type.
  return { ja: ja as unknown as SameShape<T>, en };
}
