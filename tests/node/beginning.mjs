// How the built page begins, seen from the first moment on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hosts } from './support/hosts.mjs';

const { host, reader, until } = await hosts('beginning');
const { url } = await host('site');
const SETTLED =
  "[...document.querySelectorAll('.view:not([hidden]) figure-card')].every(it => it.fresh || !it.visible) && document.documentElement.dataset.seen === ''";

/** A page that counts what it draws and looks at itself at the end of each frame. */
const watched = (page, look) =>
  page.addInitScript(`
    window.drawn = {};
    window.looks = [];
    document.addEventListener('painted', ({ target }) => (drawn[target.id] = (drawn[target.id] ?? 0) + 1));
    const look = () => {
      if (document.body) looks.push(${look});
      requestAnimationFrame(() => setTimeout(look));
    };
    look();
  `);

test('what a link opens is drawn once', () =>
  reader(async page => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await watched(page, 'null');
    await page.goto(`${url}#v=1&view=spectrum`);
    await until(page, SETTLED);
    const drawn = await page.evaluate('Object.values(drawn)');
    assert.ok(drawn.length >= 2);
    assert.deepEqual(
      drawn.filter(times => times !== 1),
      [],
    );
  }));

test('sentences of one frame are said in it, whatever its time', () =>
  reader(async page => {
    // Two hundred more and this less is not two hundred, as sums of such numbers go.
    await page.addInitScript(() => {
      window.said = [];
      document.addEventListener('said', ({ target }) => window.said.push(target.id));
      Object.defineProperty(AnimationTimeline.prototype, 'currentTime', { get: () => 384.3 });
    });
    await page.goto(`${url}#v=1&view=spectrum`);
    await page.waitForSelector('html[data-state="ready"]', { state: 'attached' });
    const [said, near] = await page.evaluate(
      '[said, [...document.querySelectorAll("#view-spectrum figure-card")].filter(it => it.near).length]',
    );
    assert.ok(near >= 2);
    assert.ok(said.length >= near, said.join(', '));
  }));

test('what was seen once stays in its place while the page begins', () =>
  reader(async page => {
    await watched(page, "document.querySelector('#figure-clocks')?.getBoundingClientRect().width ?? 0");
    await page.goto(url);
    await until(page, SETTLED);
    const widths = await page.evaluate('[...new Set(looks.filter(width => width > 0))]');
    assert.equal(widths.length, 1, widths.join(', '));
  }));

test('whatever waits for the first figure is seen in the end', () =>
  reader(async page => {
    await page.goto(url);
    await until(page, SETTLED);
    const hidden = `[...document.querySelectorAll('#controls, .model, #view-motion > *')]
      .filter(it => getComputedStyle(it).contentVisibility === 'hidden').map(it => it.outerHTML.slice(0, 40))`;
    assert.deepEqual(await page.evaluate(hidden), []);
  }));

test('a slow core hides nothing that could be read', () =>
  reader(async page => {
    let answer = () => {};
    const slow = new Promise(resolve => (answer = resolve));
    await page.route('**/odd-sympathy-*.wasm', async route => {
      await slow;
      await route.continue();
    });
    await watched(page, "document.querySelector('#view-motion .cards')?.checkVisibility() ?? false");
    await page.goto(url, { waitUntil: 'commit' });
    await until(page, 'window.looks?.at(-1)');
    answer();
    await until(page, SETTLED);
    const looks = await page.evaluate('looks');
    assert.ok(!looks.slice(looks.indexOf(true)).includes(false));
  }));
