import { accessSync, constants } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

export const baseUrl = (process.env.KIBA_URL ?? 'http://localhost:9080').replace(/\/$/, '');

export function browserPath(): string | undefined {
  const path = process.env.KIBA_CHROMIUM ?? '/usr/bin/chromium';
  try {
    accessSync(path, constants.X_OK);
    return path;
  } catch {
    return undefined;
  }
}

/** Quiet: a browser under test talks to the server under test and to nobody else. */
const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-quic',
  '--no-first-run',
  '--disable-component-update',
  '--disable-sync',
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath(), args: flags });
}
