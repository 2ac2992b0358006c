import Box from '@mui/material/Box';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getMeNotices, putMeNotices } from '@/generated';
import type { NoticeSetting } from '@/shared/api/model';
import { useCommand } from '@/shared/form/useCommand';
import { useTexts } from '@/shared/i18n/language';
import { EmptyState } from '@/shared/ui/EmptyState';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHeading } from '@/shared/ui/PageHeading';
import { ProblemAlert } from '@/shared/ui/ProblemAlert';
import { Section } from '@/shared/ui/Section';
import { VisuallyHidden } from '@/shared/ui/VisuallyHidden';
import { groups } from './groups';
import { texts } from './texts';

type Delivery = NoticeSetting['delivery'];
type Group = keyof typeof groups;

/** When one is told what by e-mail: each kind by itself, or all of a group at once. */
export function NoticesPage() {
  const t = useTexts(texts);
  const settings = useQuery({ queryKey: ['notices'], queryFn: () => getMeNotices() });
  return (
    <>
      <PageHeading title={t.title} intro={t.intro} actions={<LinkButton to="/inbox" variant="outlined">{t.inbox}</LinkButton>} />
      <Loaded query={settings}>{(data) => <Choices settings={data} />}</Loaded>
    </>
  );
}

function Choices({ settings }: { settings: NoticeSetting[] }) {
  const t = useTexts(texts);
  const queries = useQueryClient();
  const choice = useCommand((body: { kinds: string[]; delivery: Delivery }) => putMeNotices({ body }), { done: (now) => queries.setQueryData(['notices'], now) });
  if (settings.length === 0) return <EmptyState title={t.none} />;
  const known = new Set<string>(Object.values(groups).flat());
  const listed = (Object.keys(groups) as Group[]).map((group) => ({
    group,
    settings: settings.filter(({ kind }) => (groups[group] as readonly string[]).includes(kind) || (group === 'people' && !known.has(kind))),
  }));
  const chosen = (kinds: string[], delivery: Delivery) => choice.mutate({ kinds, delivery });
  return (
    <>
      <ProblemAlert error={choice.error} />
      <VisuallyHidden><span role="status">{choice.isSuccess && t.saved}</span></VisuallyHidden>
      {listed.filter((one) => one.settings.length > 0).map((one) => <GroupOf key={one.group} {...one} busy={choice.isPending ? choice.variables : undefined} chosen={chosen} />)}
    </>
  );
}

interface GroupProps {
  group: Group;
  settings: NoticeSetting[];
  /** What is being saved shows already. */
  busy: { kinds: string[]; delivery: Delivery } | undefined;
  chosen: (kinds: string[], delivery: Delivery) => void;
}

function GroupOf({ group, settings, busy, chosen }: GroupProps) {
  const t = useTexts(texts);
  const words: Record<string, string> = t.kind;
  const now = settings.map(({ kind, delivery }) => ({ kind, delivery: busy?.kinds.includes(kind) ? busy.delivery : delivery }));
  const same = now.every(({ delivery }) => delivery === now[0]?.delivery) ? now[0]?.delivery : undefined;
  return (
    <Section
      title={t.group[group]}
      action={settings.length > 1 && <Choice label={t.all(t.group[group])} shown={t.together} value={same} onChange={(delivery) => chosen(settings.map(({ kind }) => kind), delivery)} />}
    >
      <Box component="ul" aria-label={t.group[group]} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {now.map(({ kind, delivery }) => (
          <Box component="li" key={kind} sx={{ py: 1, display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center', justifyContent: 'space-between', '& + li': { borderTop: '1px solid', borderColor: 'divider' } }}>
            <Typography sx={{ flex: '1 1 220px' }}>{words[kind] ?? kind}</Typography>
            <Choice label={words[kind] ?? kind} value={delivery} onChange={(next) => chosen([kind], next)} />
          </Box>
        ))}
      </Box>
    </Section>
  );
}

/** The browser's own list. Without a value: each row of the group says something else. */
function Choice({ label, shown, value, onChange }: { label: string; shown?: string; value: Delivery | undefined; onChange: (delivery: Delivery) => void }) {
  const t = useTexts(texts);
  return (
    <TextField
      select
      size="small"
      label={shown}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value as Delivery)}
      slotProps={{ select: { native: true }, inputLabel: { shrink: true }, htmlInput: { 'aria-label': label } }}
      sx={{ width: 180 }}
    >
      {value === undefined && <option value="" disabled>{t.each}</option>}
      {(Object.keys(t.delivery) as Delivery[]).map((one) => <option key={one} value={one}>{t.delivery[one]}</option>)}
    </TextField>
  );
}
