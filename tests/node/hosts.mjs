// Hosts that are not as they should be, and what browsers keep of a site: the built page in Chromium, on servers that a test can change.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hosts } from './support/hosts.mjs';
import { filesOf, writeServiceWorker } from '../../scripts/page/offline.mjs';

const { ROOT, work, host, reader, until } = await hosts('hosts');
const ready = page => until(page, "document.documentElement.dataset.state === 'ready'");
const kept = page => until(page, "navigator.serviceWorker.controller?.state === 'activated'");
const visit = async (page, url) => {
  await page.goto('about:blank');
  await page.goto(url);
};
const moduleOf = folder => readdirSync(folder).find(name => /^odd-sympathy-.*_bg\.wasm$/.test(name));

for (const type of ['application/wasm; charset=utf-8', 'text/plain', 'application/octet-stream']) {
  test(`where WebAssembly is sent as ${type} the page starts`, async () => {
    const { url } = await host(type.replace(/\W/g, '-'), { types: { '.wasm': type } });
    await reader(async page => {
      await page.goto(url);
      await ready(page);
    });
  });
}

test('where the page is sent for what is missing, it is kept as nothing else; the next visit mends it', async () => {
  const { folder, url } = await host('lax', { lax: true });
  const script = join(
    folder,
    readdirSync(folder).find(name => name.startsWith('core-')),
    'odd_sympathy_bg.wasm',
  );
  renameSync(script, `${script}.gone`);
  await reader(async page => {
    await page.goto(url);
    await ready(page);
    const refused = 'navigator.serviceWorker.getRegistrations().then(async all => all.length === 0 && (await caches.keys()).length === 0)';
    await page.waitForTimeout(4500);
    await until(page, refused);
    renameSync(`${script}.gone`, script);
    await visit(page, url);
    await kept(page);
  });
});

test('what was lost of what is kept is fetched again', async () => {
  const { folder, url } = await host('lost');
  await reader(async page => {
    await page.goto(url);
    await kept(page);
    const count = 'caches.keys().then(async ([name]) => (await (await caches.open(name)).keys()).length)';
    const all = await page.evaluate(count);
    assert.equal(all, filesOf(folder).length);
    await page.evaluate(
      'caches.keys().then(async ([name]) => { const cache = await caches.open(name); for (const it of (await cache.keys()).slice(0, 20)) await cache.delete(it); })',
    );
    assert.equal(await page.evaluate(count), all - 20);
    await page.reload();
    await until(page, `${count}.then(found => found === ${all})`);
  });
});

test('an installed 0.1.0 replaces itself, also where it keeps a page as WebAssembly and does not start', async () => {
  const { folder, url } = await host('old');
  const now = readFileSync(join(folder, 'index.html'), 'utf8');
  writeFileSync(join(folder, 'index.html'), now.replace('<html ', '<html data-edition="0.1.0" '));
  const site = { version: '0123456789abcdef', files: filesOf(folder) };
  writeFileSync(join(folder, 'sw.js'), `self.site=${JSON.stringify(site)};\n${readFileSync(join(ROOT, 'tests/data/sw-0.1.0.js'), 'utf8')}`);
  await reader(async page => {
    await page.goto(url);
    await kept(page);
    await page.evaluate(`caches.keys().then(async ([name]) => (await caches.open(name)).put('${moduleOf(folder)}', await fetch('.')))`);
    writeFileSync(join(folder, 'index.html'), now);
    writeServiceWorker(folder);
    await visit(page, url);
    assert.equal(await page.evaluate('document.documentElement.dataset.edition'), '0.1.0');
    await until(page, "document.documentElement.dataset.state === 'failed'");
    await until(page, "navigator.serviceWorker.getRegistration().then(it => it?.waiting?.state === 'installed')");
    // A browser takes a moment to notice that the page is closed.
    for (let tries = 0; tries < 10; tries += 1) {
      await page.goto('about:blank');
      await page.waitForTimeout(1000);
      await page.goto(url);
      if (await page.evaluate('document.documentElement.dataset.edition === undefined')) break;
    }
    await ready(page);
    assert.equal(await page.evaluate('caches.keys().then(all => all.length)'), 1);
  });
});

test('a site that is withdrawn is shown no longer', async () => {
  const { folder, url } = await host('withdrawn');
  await reader(async page => {
    await page.goto(url);
    await kept(page);
    cpSync(join(ROOT, 'scripts/withdrawn.js'), join(folder, 'sw.js'));
    writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Withdrawn</title>');
    await visit(page, url);
    await until(page, "document.title === 'Withdrawn'");
    assert.equal(await page.evaluate('caches.keys().then(all => all.length)'), 0);
    assert.equal(await page.evaluate('navigator.serviceWorker.getRegistrations().then(all => all.length)'), 0);
  });
});

test('that a view could not be opened is said no longer when another one, or the same, can be', async () => {
  const { folder, url } = await host('view');
  const core = readdirSync(folder).find(name => name.startsWith('core-'));
  renameSync(join(folder, core), join(folder, 'away'));
  await reader(async page => {
    await page.goto(url);
    await ready(page);
    await page.click('.views a[data-view=spectrum]');
    await until(page, "document.querySelector('#notice').textContent.includes('could not be opened')");
    renameSync(join(folder, 'away'), join(folder, core));
    await page.click('.views a[data-view=motion]');
    await page.click('.views a[data-view=spectrum]');
    await until(page, "document.querySelector('#notice').textContent === '' && !document.querySelector('#view-spectrum').ariaBusy");
  });
});

const whole = readFileSync(join(ROOT, 'dist/odd-sympathy.html'), 'utf8');
const [, packed] = whole.match(/id="packed">([^<]*)<\/script>/);
const middle = whole.indexOf(packed) + Math.floor(packed.length / 2);
const other = whole[middle] === 'A' ? 'B' : 'A';
const damages = {
  'a letter is another': [whole.slice(0, middle) + other + whole.slice(middle + 1), /could not be unpacked/],
  'a part is missing': [whole.slice(0, middle) + whole.slice(middle + 5000), /could not be unpacked/],
  'the end is missing': [whole.slice(0, middle), /incomplete/],
  'its state is no state': [whole.replace('id="saved-copy">{}', 'id="saved-copy">{"link":'), /could not be unpacked/],
};
for (const [what, [text, says]] of Object.entries(damages)) {
  test(`one file of which ${what} says so`, async () => {
    const file = join(work, 'damaged.html');
    writeFileSync(file, text);
    await reader(async page => {
      await page.goto(`file://${file}`);
      await page.waitForTimeout(300);
      await until(page, `${says}.test(document.body.innerText)`);
      assert.ok((await page.innerText('body')).length < 300, 'words and nothing else');
    });
  });
}

test('the one file shows the licences of others', async () => {
  await reader(async page => {
    await page.goto(`file://${join(ROOT, 'dist/odd-sympathy.html')}`);
    await ready(page);
    const [shown] = await Promise.all([page.context().waitForEvent('page'), page.click('#third-party')]);
    await shown.waitForLoadState();
    const text = await shown.innerText('body');
    assert.equal(text.trim(), readFileSync(join(ROOT, 'pkg/THIRD-PARTY.txt'), 'utf8').trim());
  });
});
