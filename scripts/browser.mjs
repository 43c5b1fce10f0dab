// The Chromium or Chrome of this machine, led by Playwright.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

function find() {
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const places = names.flatMap(name => folders.map(folder => join(folder, name)));
  return [...places, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'].find(file => {
    try {
      accessSync(file, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

export async function launch() {
  const executablePath = find();
  if (!executablePath) throw new Error('no Chromium or Chrome on the PATH; scripts/install/browsers installs it');
  return chromium.launch({ executablePath, args: ['--disable-gpu'] });
}
