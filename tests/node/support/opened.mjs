// Pages of one folder each, opened in Chromium until they have printed or shown what is expected.
import assert from 'node:assert/strict';
import { after } from 'node:test';
import { launch } from '../../../scripts/browser.mjs';
import { serve } from '../../../scripts/serve.mjs';

/**
 * Opens the index of a folder until `arrived` holds for what it has printed and what it shows; the browser ends with the tests of the file.
 */
export async function opener() {
  const browser = await launch();
  after(() => browser.close());
  return async (folder, arrived) => {
    const site = await serve(folder, 0, '');
    const page = await browser.newPage();
    const said = [];
    page.on('console', message => said.push(message.text()));
    page.on('pageerror', error => said.push(error.message));
    try {
      await page.goto(site.url);
      for (let tries = 0; tries < 200; tries += 1) {
        if (arrived(said, await page.textContent('body'))) return;
        await page.waitForTimeout(50);
      }
      assert.fail(`waited in vain; the page said ${JSON.stringify(said)}`);
    } finally {
      await page.close();
      site.close();
    }
  };
}
