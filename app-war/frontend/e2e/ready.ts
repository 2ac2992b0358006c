import { browserPath, baseUrl } from './browser.ts';

/** Says loudly when nothing can be tested, and clearly when there is no server to test. */
export default async function ready(): Promise<void> {
  if (browserPath() === undefined) {
    console.warn(`
**********************************************************************
  BROWSER TESTS SKIPPED: no Chromium found.
  Install Debian's chromium package, or set KIBA_CHROMIUM to its path.
**********************************************************************
`);
    return;
  }
  try {
    const answer = await fetch(`${baseUrl}/health/ready`);
    if (!answer.ok) throw new Error(`it answered ${answer.status}`);
  } catch (error) {
    throw new Error(`no ready server at ${baseUrl} (set KIBA_URL, or start one with ./kiba run)`, { cause: error });
  }
}
