import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Problem } from '@/shared/api/problem';
import { defineTexts } from '@/shared/i18n/texts';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from './EmptyState';
import { LinkButton } from './LinkButton';
import { Loading } from './Loading';
import { PageHeading } from './PageHeading';
import { ProblemAlert } from './ProblemAlert';

const texts = defineTexts(
  { missing: '見つかりませんでした', missingHint: '取り下げられたか、アドレスが違うようです。', home: 'ホームへ' },
  { missing: 'Not found', missingHint: 'It may have been withdrawn, or the address is wrong.', home: 'Go to home' },
);

/** A single thing on its way: loading, refused, absent, or there. */
export function Loaded<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  const t = useTexts(texts);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isPending) return <Loading />;
  if (query.error instanceof Problem && query.error.status === 404) {
    return (
      <>
        <PageHeading title={t.missing} />
        <EmptyState title={t.missingHint} action={<LinkButton to="/" variant="contained">{t.home}</LinkButton>} />
      </>
    );
  }
  return <ProblemAlert error={query.error} retry={() => void query.refetch()} />;
}
