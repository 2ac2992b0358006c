import { expect, it } from 'vitest';

type Leaf = string | ((...values: unknown[]) => unknown);
type Tree = { [key: string]: Leaf | Tree };

const modules = import.meta.glob<Record<string, unknown>>(
  ['/src/**/texts.ts', '/src/**/*Texts.ts', '/src/**/terms.ts', '/src/**/common.ts', '/src/**/events.ts', '/src/**/navigation.ts', '/src/**/messages.ts'],
  { eager: true },
);

function isTexts(value: unknown): value is { ja: Tree; en: Tree } {
  return typeof value === 'object' && value !== null && 'ja' in value && 'en' in value;
}

/** Every text with its path; those made from values are made from 1, which is a good string and a good number. */
function leaves(tree: Tree, path: string): [string, string][] {
  return Object.entries(tree).flatMap(([key, value]): [string, string][] => {
    const here = `${path}.${key}`;
    if (typeof value === 'string') return [[here, value]];
    return typeof value === 'function' ? [[here, String(value(1, 1))]] : leaves(value, here);
  });
}

const dictionaries = Object.entries(modules).flatMap(([file, exports]) =>
  Object.values(exports).filter(isTexts).map((texts) => ({ file, texts })),
);

it('finds the dictionaries it is to check', () => {
  expect(dictionaries.length).toBeGreaterThan(12);
});

it('has no Japanese left in English', () => {
  const japanese = dictionaries.flatMap(({ file, texts }) => leaves(texts.en, file).filter(([, text]) => /[\u3040-\u30ff\u4e00-\u9fff]/.test(text)));
  expect(japanese).toEqual([]);
});

it('leaves no text blank', () => {
  const blank = dictionaries.flatMap(({ file, texts }) =>
    [...leaves(texts.ja, file), ...leaves(texts.en, file)].filter(([, text]) => text.trim() === ''),
  );
  expect(blank).toEqual([]);
});
