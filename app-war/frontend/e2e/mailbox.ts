import { expect } from 'vitest';
import type { Page } from 'playwright-core';
import { baseUrl } from './browser.ts';

/** The development mailbox: on the identity provider's port, which is the next one when a person started the server. */
const mailbox = process.env.KIBA_MAILBOX ?? `http://localhost:${Number(new URL(baseUrl).port) + 1}/mailbox`;

/** Opens the letter that came to this address, as its reader would, and gives back the link of the invitation in it. */
export async function mailedLink(page: Page, address: string): Promise<string> {
  const letter = page.getByRole('link').filter({ hasText: address });
  await expect
    .poll(async () => {
      await page.goto(mailbox);
      return letter.count();
    }, { timeout: 20_000 })
    .toBe(1);
  await letter.click();
  return (await page.getByRole('link', { name: /\/invitation#/ }).getAttribute('href')) ?? '';
}
