import { getPartners } from '@/generated';
import { useCatalogue } from '@/shared/api/catalogue';
import { usePages } from '@/shared/api/pages';
import { useFormat } from '@/shared/format/useFormat';
import { useTexts } from '@/shared/i18n/language';
import { useCompanyTypes } from '@/shared/ui/CompanyCards';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Section } from '@/shared/ui/Section';
import { Waiting } from './Waiting';
import { texts } from './texts';

export function PartnerRequests({ mayAnswer }: { mayAnswer: boolean }) {
  const t = useTexts(texts);
  const format = useFormat();
  const catalogue = useCatalogue();
  const types = useCompanyTypes();
  const pages = usePages(['partners', 'REQUESTED'], (cursor, signal) =>
    getPartners({ query: { status: 'REQUESTED', cursor, limit: 20 }, signal }),
  );
  const received = pages.items.filter((partner) => !partner.requestedByUs);
  if (received.length === 0) return null;
  return (
    <Section title={t.requests} intro={t.requestsHint} flush>
      <Waiting
        items={received.map((partner) => ({
          key: partner.id,
          title: partner.tradeName,
          detail: [catalogue.prefectureName(partner.prefecture), types(partner.types), format.day(partner.requestedAt)],
          action: (
            <LinkButton to={`/partners/${partner.id}`} variant={mayAnswer ? 'contained' : 'outlined'} size="small">
              {mayAnswer ? t.answer : t.look}
            </LinkButton>
          ),
        }))}
      />
    </Section>
  );
}
