import { AuditList } from '@/shared/audit/AuditList';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { PageHeading } from '@/shared/ui/PageHeading';
import { Section } from '@/shared/ui/Section';

const texts = defineTexts(
  { title: '監査記録', intro: '自社の帳簿で起きたことを、新しい順に残しています。消すことも書き換えることもできません。' },
  { title: 'Audit trail', intro: 'Everything that happened in our book, newest first. It cannot be deleted or rewritten.' },
);

export function AuditPage() {
  const t = useTexts(texts);
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} />
      <Section flush><AuditList /></Section>
    </>
  );
}
