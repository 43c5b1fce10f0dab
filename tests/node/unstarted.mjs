// A page whose scripts do not start, for whatever reason, shows the stored picture of what was asked for and says why.
import assert from 'node:assert/strict';
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { hosts } from './support/hosts.mjs';

const { host, reader, until } = await hosts('unstarted');
const ALL = '1a 1b 1c 1d 2a 2b 2c 3a 3b 4a 4b';
/** In the page: which pictures can be seen. */
const shown = `[...document.querySelectorAll('.stored figure')].filter(it => it.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })).map(it => it.dataset.fig).join(' ')`;
const skeleton = "[...document.querySelectorAll('.view, .loading')].filter(it => it.checkVisibility({ visibilityProperty: true })).length";
const folderOf = site =>
  join(
    site,
    readdirSync(site).find(name => name.startsWith('www-')),
  );
const without = (site, what) =>
  rmSync(
    join(
      folderOf(site),
      readdirSync(folderOf(site)).find(name => what.test(name)),
    ),
  );

const TOLD = [
  ['scripts are sent as plain text', async () => host('text', { types: { '.js': 'text/plain' } }), 'main.js as text/plain'],
  [
    'the first script is missing',
    async () => {
      const it = await host('missing');
      without(it.folder, /^main\.js$/);
      return it;
    },
    '404 for main.js',
  ],
  [
    'a later script is missing',
    async () => {
      const it = await host('later');
      without(it.folder, /^start\.js$/);
      return it;
    },
    '404 for start.js',
  ],
];
for (const [what, open, why] of TOLD) {
  test(`where ${what} the picture stands there, and the reason`, async () => {
    const { url } = await open();
    for (const [link, pictures] of [
      ['index.html', ALL],
      ['index.html#v=1&fig=1b', '1b'],
      ['embed.html#v=1&fig=3a&controls=xi', '3a'],
      ['embed.html#v=1&view=spectrum&kind=xiPlane', '1c'],
      ['embed.html#v=1&view=departures&item=6', ALL],
    ]) {
      await reader(async page => {
        await page.goto(url + link);
        await until(
          page,
          "document.documentElement.dataset.state === 'failed' && document.querySelector('#notice').textContent !== ''",
          5000,
        );
        assert.equal(await page.evaluate(shown), pictures, link);
        assert.equal(await page.evaluate(skeleton), 0, link);
        assert.ok((await page.innerText('#notice')).includes(why), await page.innerText('#notice'));
      });
    }
  });
}

const forbidden = () =>
  host('forbidden', {
    headers: path => (path.endsWith('.html') && path !== '/article.html' ? { 'Content-Security-Policy': "script-src 'none'" } : {}),
  });

test('where a policy forbids scripts the page itself shows the pictures after a while', async () => {
  const { url } = await forbidden();
  for (const [link, pictures] of [
    ['index.html', ALL],
    ['embed.html#v=1&fig=3a', '3a'],
    ['embed.html#v=1&fig=3a&controls=xi', ALL],
  ]) {
    await reader(async page => {
      await page.goto(url + link);
      await until(page, `${shown} === '${pictures}' && ${skeleton} === 0`, 10_000);
      assert.match(await page.innerText('.stored .why'), /forbidden/);
    });
  }
});

test('where a policy forbids scripts in its frame, an article shows the picture of its figure, and why', async () => {
  const { folder, url } = await forbidden();
  writeFileSync(
    join(folder, 'article.html'),
    `<!doctype html><title>An article</title><script src="embed.js"></script>
    <odd-sympathy-figure v="1" fig="3a" controls="xi"></odd-sympathy-figure>`,
  );
  await reader(async page => {
    await page.goto(`${url}article.html`);
    await until(page, "document.querySelector('odd-sympathy-figure img')?.naturalWidth > 0", 10_000);
    assert.match(await page.getAttribute('odd-sympathy-figure img', 'src'), /panels\/3a\.svg$/);
    assert.match(await page.innerText('odd-sympathy-figure'), /policy/);
    assert.equal(await page.isVisible('odd-sympathy-figure iframe'), false);
    assert.match(await page.getAttribute('odd-sympathy-figure a', 'href'), /embed\.html#v=1&fig=3a&controls=xi$/);
  });
});

test('a page that starts loads none of the pictures, and keeps none of them', async () => {
  const { url } = await host('whole');
  await reader(async page => {
    const asked = [];
    page.on('request', request => asked.push(request.url()));
    await page.route(/main\.js/, async route => {
      await new Promise(resolve => {
        setTimeout(resolve, 1500);
      });
      await route.continue();
    });
    await page.goto(`${url}index.html#v=1&fig=3a`);
    await until(page, "document.documentElement.dataset.state === 'ready'");
    assert.deepEqual(
      asked.filter(it => it.includes('panels/')),
      [],
    );
    assert.equal(await page.locator('.stored').count(), 0);
  });
});

test('a frame that waits to be seen is not taken for one that cannot start, and is begun once', async () => {
  const { folder, url } = await host('unseen');
  writeFileSync(
    join(folder, 'article.html'),
    `<!doctype html><title>An article</title><div style="height: 800px"></div><script src="embed.js"></script>
    <odd-sympathy-figure v="1" fig="3a" controls="xi"></odd-sympathy-figure>`,
  );
  await reader(async page => {
    let opened = 0;
    page.on('request', request => {
      if (request.url().includes('embed.html')) opened += 1;
    });
    await page.goto(`${url}article.html`);
    const frame = "document.querySelector('odd-sympathy-figure iframe').contentDocument.documentElement.dataset";
    await until(page, `${frame}.running === ''`);
    await page.waitForTimeout(4500);
    assert.equal(await page.evaluate(`${frame}.state`), 'loading');
    assert.equal(await page.locator('odd-sympathy-figure > *').count(), 1);
    await page.evaluate("document.querySelector('odd-sympathy-figure').scrollIntoView()");
    await until(page, `${frame}.state === 'ready'`);
    assert.equal(opened, 1);
  });
});
