import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { baseUrl } from './browser.ts';

/** Somebody at a browser of their own. */
export class Person {
  /** What a browser should never have to say: scripts that failed, policies that were broken. */
  readonly complaints: string[] = [];

  private constructor(
    readonly username: string,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) this.complaints.push(message.text());
    });
  }

  static async arrives(browser: Browser, username: string): Promise<Person> {
    const context = await browser.newContext({ baseURL: baseUrl, locale: 'ja-JP', viewport: { width: 1280, height: 900 } });
    context.setDefaultTimeout(20_000);
    return new Person(username, context, await context.newPage());
  }

  /** On the page of the development identity provider. */
  async chooseIdentity(): Promise<void> {
    await this.page.locator('input[name=username]').fill(this.username);
    await this.page.locator('form:has(input[name=username]) button').click();
  }

  async signIn(): Promise<void> {
    await this.page.goto('/');
    await this.button('サインイン').click();
    await this.field('メールアドレス').fill(`${this.username.split('@')[0]}@example.jp`);
    await this.button('次へ').click();
    await this.chooseIdentity();
    await this.page.getByRole('navigation').first().waitFor();
  }

  /** From the link to the first page of a member. */
  async acceptInvitation(link: string, name: string): Promise<void> {
    await this.page.goto(link);
    await this.button('サインインへ進む').click();
    await this.chooseIdentity();
    await this.field('お名前').fill(name);
    await this.field('メールアドレス').fill(`${this.username}@example.jp`);
    await this.button('招待を受ける').click();
    // The new token is to know the company, so one signs in once more.
    await this.chooseIdentity();
    await this.page.getByRole('navigation').first().waitFor();
  }

  async goTo(path: string): Promise<void> {
    await this.page.goto(path);
    await this.page.getByRole('heading', { level: 1 }).waitFor();
  }

  button(name: string | RegExp): Locator {
    return this.page.getByRole('button', { name, exact: typeof name === 'string' });
  }

  link(name: string | RegExp): Locator {
    return this.page.getByRole('link', { name, exact: typeof name === 'string' });
  }

  field(name: string): Locator {
    return this.page.getByRole('textbox', { name });
  }

  choice(name: string): Locator {
    return this.page.getByRole('combobox', { name });
  }

  heading(name: string | RegExp): Locator {
    return this.page.getByRole('heading', { name });
  }

  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  text(text: string | RegExp): Locator {
    return this.page.getByText(text).first();
  }
}
