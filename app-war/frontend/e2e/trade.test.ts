import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { baseUrl, browserPath, launch } from './browser.ts';
import { look, snap } from './look.ts';
import { mailedLink } from './mailbox.ts';
import { Person } from './person.ts';

/** Names of this run: the story can be told again and again to the same server. */
const run = Date.now().toString(36);
const sellerName = `試験製材所 ${run}`;
const buyerName = `試験問屋 ${run}`;

let browser: Browser;
let operator: Person;
let seller: Person;
let buyer: Person;
let colleague: Person;
let listingPath = '';
let orderPath = '';
let partnerPath = '';
let lotPath = '';
let operatorPath = '';

async function inviteCompany(name: string, prefecture: string, type: string): Promise<string> {
  await operator.button('会社を招待').first().click();
  const dialog = operator.dialog();
  await dialog.getByRole('textbox', { name: '会社名' }).fill(name);
  await dialog.getByRole('combobox', { name: '都道府県' }).selectOption(prefecture);
  await dialog.getByRole('checkbox', { name: type }).check();
  await dialog.getByRole('textbox', { name: '管理者のメールアドレス' }).fill(`${prefecture}-${run}@example.jp`);
  await dialog.getByRole('button', { name: '招待を送る' }).click();
  const link = await dialog.getByRole('textbox', { name: '招待リンク' }).inputValue();
  await dialog.getByRole('button', { name: '閉じる' }).click();
  await dialog.waitFor({ state: 'detached' });
  return link;
}

async function dispatch(pieces: string, expected: RegExp): Promise<void> {
  await seller.button('出荷する').first().click();
  const dialog = seller.dialog();
  await dialog.getByRole('textbox', { name: '今回の出荷数' }).fill(pieces);
  await dialog.getByRole('button', { name: '出荷する' }).click();
  await dialog.waitFor({ state: 'detached' });
  await seller.page.getByRole('tab', { name: '出荷' }).click();
  await seller.heading(expected).waitFor();
}

describe.runIf(browserPath() !== undefined)('two companies trade end to end', () => {
  beforeAll(async () => {
    browser = await launch();
    operator = await Person.arrives(browser, 'operator');
    seller = await Person.arrives(browser, `seller-${run}`);
    buyer = await Person.arrives(browser, `buyer-${run}`);
    colleague = await Person.arrives(browser, `colleague-${run}`);
  });

  // What each of them had on the screen when it went wrong.
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    for (const person of [operator, seller, buyer, colleague]) await snap(person.page, `failed-${person.username}`);
  });

  afterAll(() => browser.close());

  it('greets a stranger and says what Kiba is', async () => {
    await buyer.page.goto('/');
    await buyer.heading('木材の取引').waitFor();
    expect(await look(buyer.page, 'welcome')).toEqual([]);
    await buyer.button('English').click();
    await buyer.heading('The timber trade').waitFor();
    expect(await buyer.page.locator('html').getAttribute('lang')).toBe('en');
    await buyer.button('日本語').click();
  });

  it('an operator invites two companies, and each administrator accepts and sees what others see', async () => {
    await operator.signIn();
    await operator.goTo('/operator/companies');
    const sellerLink = await inviteCompany(sellerName, '45', '製材所');
    const buyerLink = await inviteCompany(buyerName, '13', '問屋');
    await operator.link(sellerName).click();
    await operator.heading('管理者への招待').waitFor();
    await operator.text('送信済み').waitFor();
    operatorPath = new URL(operator.page.url()).pathname;

    await seller.page.goto(sellerLink);
    expect(await look(seller.page, 'invitation')).toEqual([]);
    await seller.acceptInvitation(sellerLink, '製材 太郎');
    await seller.heading('ほかの会社からの見え方').waitFor();
    await seller.text(sellerName).waitFor();
    await buyer.acceptInvitation(buyerLink, '問屋 花子');
    await buyer.heading('ほかの会社からの見え方').waitFor();

    await colleague.page.goto(sellerLink);
    await colleague.heading('この招待リンクは使えません').waitFor();
  });

  it('the seller completes the profile, and a wrong number is refused at its field', async () => {
    await seller.button('編集する').click();
    await seller.field('電話番号').fill('0987-00-1234');
    await seller.field('インボイス登録番号').fill('12345');
    await seller.field('電話番号').focus();
    await expect.poll(() => seller.field('インボイス登録番号').getAttribute('aria-invalid')).toBe('true');
    await seller.field('インボイス登録番号').fill('');
    await seller.button('保存する').click();
    await seller.text('0987-00-1234').waitFor();
  });

  it('the seller invites a colleague, who joins', async () => {
    await seller.goTo('/members');
    await seller.button('担当者を招待').click();
    const dialog = seller.dialog();
    await dialog.getByRole('textbox', { name: 'お名前' }).fill('製材 次郎');
    await dialog.getByRole('textbox', { name: 'メールアドレス' }).fill(`colleague-${run}@example.jp`);
    await dialog.getByRole('checkbox', { name: '倉庫' }).check();
    await dialog.getByRole('button', { name: '招待を送る' }).click();
    await dialog.getByRole('textbox', { name: '招待リンク' }).waitFor();
    await colleague.acceptInvitation(await mailedLink(colleague.page, `colleague-${run}@example.jp`), '製材 次郎');
    await colleague.heading('製材 次郎').waitFor();
    await colleague.page.getByRole('banner').getByText(sellerName).waitFor();
  });

  it('the seller adds a log by the JAS rule and a sawn lot', async () => {
    await seller.goTo('/lots/new');
    await seller.choice('種類').selectOption('LOG');
    await seller.field('ロット番号').fill(`LOG-${run}`);
    await seller.choice('樹種').selectOption({ label: 'スギ' });
    await seller.choice('等級').selectOption({ index: 1 });
    await seller.field('末口径').fill('３０');
    await seller.field('長さ').fill('4');
    await seller.field('数量').fill('10');
    await seller.text('3.600 m³').waitFor();
    await seller.field('置き場所').fill('第一土場');
    await seller.button('登録する').click();
    await seller.text(`LOG-${run}`).waitFor();
    await seller.text('3.600 m³').waitFor();

    await seller.goTo('/lots/new');
    await seller.field('ロット番号').fill(`SAWN-${run}`);
    await seller.choice('樹種').selectOption({ label: 'スギ' });
    await seller.choice('等級').selectOption({ index: 1 });
    await seller.field('厚さ').fill('105');
    await seller.field('幅').fill('105');
    await seller.field('長さ').fill('3000');
    await seller.field('数量').fill('100');
    await seller.field('置き場所').fill('第二土場');
    await seller.field('伐採地').fill('宮崎県日南市');
    await seller.field('合法性の証明').fill('森林経営計画 45-0123');
    await seller.button('登録する').click();
    await seller.text(`SAWN-${run}`).waitFor();
    lotPath = new URL(seller.page.url()).pathname;
  });

  it('the seller publishes it', async () => {
    await seller.link('出品する').click();
    await seller.field('単価').fill('68,000');
    await seller.field('備考').fill(`試験の出品 ${run}`);
    await seller.button('公開する').click();
    await seller.page.waitForURL(/\/listings\/[0-9a-f-]{36}$/);
    await seller.text('¥68,000 / m³').waitFor();
  });

  it('the buyer finds it, and sees the seller’s public profile only', async () => {
    await buyer.goTo('/market');
    await buyer.field('何をお探しですか').fill('製材 スギ 厚100〜110 宮崎 7万円以下');
    await buyer.button('検索').click();
    await buyer.page.waitForURL(/maxYenPerM3=70000/);
    const row = buyer.page.getByRole('row').filter({ hasText: sellerName });
    await row.getByRole('link').click();
    await buyer.heading('売り手').waitFor();
    listingPath = new URL(buyer.page.url()).pathname;
    await buyer.link('取引先に申請する').click();
    await buyer.heading(sellerName).waitFor();
    expect(await buyer.page.getByText('0987-00-1234').count()).toBe(0);
  });

  it('the buyer requests a partnership, the seller accepts, and the contact shows', async () => {
    await buyer.button('取引先に申請する').click();
    await buyer.dialog().getByRole('textbox').fill('構造材の仕入先を探しています。');
    await buyer.dialog().getByRole('button', { name: '申請する' }).click();
    await buyer.text('相手の返事を待っています').waitFor();

    await seller.goTo('/');
    await seller.link('確認して返事する').first().click();
    await seller.heading(buyerName).first().waitFor();
    partnerPath = new URL(seller.page.url()).pathname;
    await seller.button('承認する').click();
    await seller.heading('取引中です').waitFor();

    await buyer.page.reload();
    await buyer.text('0987-00-1234').waitFor();
  });

  it('the buyer drafts an order from the listing and places it', async () => {
    await buyer.goTo(listingPath);
    await buyer.link('注文の下書きを作る').click();
    await buyer.field('数量').fill('40');
    await buyer.field('納品場所').fill('東京都江東区新木場 1-2-3');
    await buyer.button('下書きを保存する').click();
    await buyer.page.waitForURL(/\/orders\/[0-9a-f-]{36}$/);
    orderPath = new URL(buyer.page.url()).pathname;
    await buyer.button('発注する').click();
    await buyer.dialog().getByRole('button', { name: '発注する' }).click();
    await buyer.dialog().waitFor({ state: 'detached' });
    await expect.poll(() => buyer.page.locator('[aria-current=step]').textContent()).toContain('発注');
  });

  it('the seller confirms and dispatches in two partial shipments', async () => {
    await seller.goTo('/');
    await seller.page.getByRole('listitem').filter({ hasText: buyerName }).getByRole('link', { name: buyerName }).click();
    await seller.button('受注を確定する').click();
    await seller.dialog().getByRole('button', { name: '受注を確定する' }).click();
    await seller.dialog().waitFor({ state: 'detached' });
    await dispatch('15', /^出荷 1/);
    await dispatch('25', /^出荷 2/);
  });

  it('the buyer receives both, and the order is RECEIVED in both books', async () => {
    await buyer.goTo(`${orderPath}?tab=shipments`);
    for (const shipment of ['出荷 1', '出荷 2']) {
      const section = buyer.page.getByRole('region', { name: new RegExp(`^${shipment}`) });
      await section.getByRole('button', { name: '検収する' }).click();
      await buyer.dialog().getByRole('button', { name: '検収する' }).click();
      await buyer.dialog().waitFor({ state: 'detached' });
    }
    await expect.poll(() => buyer.page.locator('[aria-current=step]').textContent()).toContain('検収');
    await seller.page.reload();
    await expect.poll(() => seller.page.locator('[aria-current=step]').textContent()).toContain('検収');
  });

  it('both sides have the whole history and their own audit trail', async () => {
    for (const person of [buyer, seller]) {
      await person.page.getByRole('tab', { name: '経過' }).click();
      const steps = person.page.getByRole('list', { name: '経過' }).getByRole('listitem');
      await steps.first().waitFor();
      const told = (await steps.allTextContents()).join('\n');
      for (const word of ['発注', '受注確定', '出荷', '検収']) expect(told).toContain(word);
      await person.page.getByRole('tab', { name: '監査記録' }).click();
      await person.page.getByRole('region', { name: '監査記録' }).getByText('発注').first().waitFor();
    }
  });

  it('every screen is free of barriers, on a desk and on a phone', async () => {
    const orderOfSeller = new URL(seller.page.url()).pathname;
    const wrong = [
      ...(await look(seller.page, 'home', '/')),
      ...(await look(seller.page, 'market', '/market')),
      ...(await look(buyer.page, 'market-listing', listingPath)),
      ...(await look(buyer.page, 'directory', '/directory')),
      ...(await look(seller.page, 'partners', '/partners')),
      ...(await look(seller.page, 'partner', partnerPath)),
      ...(await look(seller.page, 'lots', '/lots')),
      ...(await look(seller.page, 'lot', lotPath)),
      ...(await look(seller.page, 'lot-new', '/lots/new')),
      ...(await look(seller.page, 'listings', '/listings')),
      ...(await look(seller.page, 'listing-new', `/listings/new?lot=${lotPath.split('/').at(-1) ?? ''}`)),
      ...(await look(buyer.page, 'orders-purchases', '/orders')),
      ...(await look(seller.page, 'orders-sales', '/orders?side=SALE')),
      ...(await look(buyer.page, 'draft-new', `/orders/new?listing=${listingPath.split('/').at(-1) ?? ''}`)),
      ...(await look(buyer.page, 'order', orderPath)),
      ...(await look(seller.page, 'order-shipments', `${orderOfSeller}?tab=shipments`)),
      ...(await look(seller.page, 'order-history', `${orderOfSeller}?tab=history`)),
      ...(await look(seller.page, 'order-audit', `${orderOfSeller}?tab=audit`)),
      ...(await look(seller.page, 'company', '/company')),
      ...(await look(seller.page, 'members', '/members')),
      ...(await look(seller.page, 'roles', '/roles')),
      ...(await look(seller.page, 'audit', '/audit')),
      ...(await look(operator.page, 'operator-companies', '/operator/companies')),
      ...(await look(operator.page, 'operator-company', operatorPath)),
      ...(await look(seller.page, 'notices', '/notices')),
      ...(await look(seller.page, 'not-found', '/no-such-page')),
    ];
    expect(wrong).toEqual([]);
  }, 300_000);

  it('a warehouse colleague sees no page their role does not allow', async () => {
    await colleague.goTo('/audit');
    await colleague.heading('このページを見る権限がありません').waitFor();
    await colleague.goTo('/');
    expect(await colleague.page.getByRole('navigation', { name: '主なページ' }).getByRole('link', { name: '監査記録' }).count()).toBe(0);
  });

  it('signing out ends it: the page asks for a sign-in again', async () => {
    await colleague.button(/^アカウント/).click();
    await colleague.button('サインアウト').click();
    await colleague.page.waitForURL((url) => url.href.startsWith(baseUrl));
    await colleague.button('サインイン').waitFor();
  });

  it('no browser had to complain', () => {
    expect([operator, seller, buyer, colleague].flatMap((person) => person.complaints)).toEqual([]);
  });
});
