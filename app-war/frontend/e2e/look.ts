import { createRequire } from 'node:module';
import { mkdirSync, readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const folder = 'e2e/screenshots';

export const sizes = [
  { name: 'desktop', width: 1280, height: 900 },
  { name: 'phone', width: 390, height: 844 },
] as const;

export async function snap(page: Page, name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: `${folder}/${name}.png` });
}

/** A page as it is in both sizes: pictured, checked for barriers and for sideways scrolling. Gives back what is wrong. */
export async function look(page: Page, name: string, path?: string): Promise<string[]> {
  const wrong: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    if (path !== undefined) await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    // Fading dialogs and lists have half the contrast.
    await page.waitForTimeout(350);
    await snap(page, `${name}-${size.name}`);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (sideways > 0) wrong.push(`${name} (${size.name}): ${sideways} px wider than the window`);
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run());
    for (const violation of violations) {
      if (violation.impact === 'serious' || violation.impact === 'critical') {
        wrong.push(`${name} (${size.name}): ${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
      }
    }
  }
  await page.setViewportSize(sizes[0]);
  return wrong;
}
