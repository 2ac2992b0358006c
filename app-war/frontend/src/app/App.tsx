import { CacheProvider } from '@emotion/react';
import CssBaseline from '@mui/material/CssBaseline';
import { ThemeProvider } from '@mui/material/styles';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from 'react-router/dom';
import { Problem } from '@/shared/api/problem';
import { SessionProvider } from '@/shared/auth/session';
import { LanguageProvider } from '@/shared/i18n/language';
import { emotionCache } from '@/shared/theme/emotion';
import { theme } from '@/shared/theme/theme';
import { router } from './routes';

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // A refusal is an answer; only silence and faults are worth asking again.
      retry: (failures, error) => failures < 2 && error instanceof Problem && error.unanswered,
    },
    mutations: { retry: false },
  },
});

export function App() {
  return (
    <CacheProvider value={emotionCache}>
      <ThemeProvider theme={theme}>
        <CssBaseline />
        <LanguageProvider>
          <QueryClientProvider client={queries}>
            <SessionProvider>
              <RouterProvider router={router} />
            </SessionProvider>
          </QueryClientProvider>
        </LanguageProvider>
      </ThemeProvider>
    </CacheProvider>
  );
}
