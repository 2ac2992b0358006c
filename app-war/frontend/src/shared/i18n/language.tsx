import { createContext, use, useCallback, useLayoutEffect, useMemo, useState, type ReactNode } from 'react';
import type { Language, Texts } from './texts';

const STORED = 'kiba.language';

let current: Language = stored();

/** For what runs outside React: request headers and validation messages. */
export function currentLanguage(): Language {
  return current;
}

function stored(): Language {
  const chosen = localStorage.getItem(STORED);
  if (chosen === 'ja' || chosen === 'en') return chosen;
  // Japanese first: only a browser that asks for English and not for Japanese starts in English.
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2));
  return wanted.includes('ja') || !wanted.includes('en') ? 'ja' : 'en';
}

interface LanguageChoice {
  language: Language;
  choose: (language: Language) => void;
}

const LanguageContext = createContext<LanguageChoice>({ language: current, choose: () => undefined });

export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useState(current);
  useLayoutEffect(() => {
    // Before paint: fonts and line breaking of Japanese and English differ by it.
    document.documentElement.lang = language;
  }, [language]);
  const choose = useCallback((next: Language) => {
    current = next;
    localStorage.setItem(STORED, next);
    setLanguage(next);
  }, []);
  const value = useMemo(() => ({ language, choose }), [language, choose]);
  return <LanguageContext value={value}>{children}</LanguageContext>;
}

export function useLanguage(): LanguageChoice {
  return use(LanguageContext);
}

export function useTexts<T>(texts: Texts<T>): Texts<T>[Language] {
  return texts[useLanguage().language];
}
