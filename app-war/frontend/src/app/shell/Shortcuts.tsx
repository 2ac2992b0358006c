import Box from '@mui/material/Box';
import { useEffect, useState } from 'react';
import { common } from '@/shared/i18n/common';
import { useTexts } from '@/shared/i18n/language';
import { defineTexts } from '@/shared/i18n/texts';
import { CommandDialog } from '@/shared/ui/CommandDialog';

const texts = defineTexts(
  {
    title: 'キーボードでの操作',
    deeds: { next: '一覧の次の行へ', previous: '一覧の前の行へ', open: '選んだ行を開く', tick: '選んだ行にチェックを付ける・外す', search: '検索欄へ', help: 'この説明を開く', close: '閉じる・入力欄から出る' },
    hint: '文字を入力しているあいだは、働きません。',
  },
  {
    title: 'Keyboard',
    deeds: { next: 'Next row of the list', previous: 'Previous row', open: 'Open the row', tick: 'Tick or untick the row', search: 'Go to the search field', help: 'Show this help', close: 'Close, or leave a field' },
    hint: 'Not while you are typing.',
  },
);

const keys = [['next', 'j ↓'], ['previous', 'k ↑'], ['open', 'Enter'], ['tick', 'x'], ['search', '/'], ['help', '?'], ['close', 'Esc']] as const;

/** Keys for who works through lists all day. Each has its place on the screen, too: nobody needs them. */
export function Shortcuts() {
  const t = useTexts(texts);
  const c = useTexts(common);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || busy(event.target)) return;
      if (event.key === '?') setOpen(true);
      else if (event.key === '/') focusSearch();
      else if (event.key === 'j' || (event.key === 'ArrowDown' && inList())) move(1);
      else if (event.key === 'k' || (event.key === 'ArrowUp' && inList())) move(-1);
      else if (event.key === 'x' && inList()) tick();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  if (!open) return null;
  return (
    <CommandDialog title={t.title} onClose={() => setOpen(false)} closeLabel={c.close}>
      <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'max-content 1fr', gap: '10px 24px' }}>
        {keys.map(([deed, key]) => (
          <Box key={key} sx={{ display: 'contents' }}>
            <Box component="dt"><Box component="kbd" sx={{ fontFamily: 'inherit', fontWeight: 700, border: '1px solid', borderColor: 'divider', borderRadius: 1, px: 1, py: 0.25, bgcolor: '#f1efe8' }}>{key}</Box></Box>
            <Box component="dd" sx={{ m: 0 }}>{t.deeds[deed]}</Box>
          </Box>
        ))}
      </Box>
      <Box sx={{ mt: 2, color: 'text.secondary' }}>{t.hint}</Box>
    </CommandDialog>
  );
}

/** Typing, or in a dialog or menu: those keys mean something else there. */
function busy(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=checkbox]), textarea, select') || target.closest('[role=dialog], [role=menu]') !== null);
}

const rows = () => [...document.querySelectorAll<HTMLElement>('main [data-row] a[data-row-link]')];

const inList = () => document.activeElement?.closest('main [data-row]') != null;

function move(by: 1 | -1): void {
  const all = rows();
  const here = all.findIndex((link) => link.closest('[data-row]') === document.activeElement?.closest('[data-row]'));
  const next = here < 0 ? all[by === 1 ? 0 : all.length - 1] : all[here + by];
  next?.focus();
  next?.scrollIntoView({ block: 'nearest' });
}

function tick(): void {
  document.activeElement?.closest('[data-row]')?.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
}

function focusSearch(): void {
  document.querySelector<HTMLInputElement>('main search input, main input[type=search], main [role=search] input')?.focus();
}
