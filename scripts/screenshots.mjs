// Pictures of every view of dist/, wide, dark, on a projector and on phones, upright and on their side: node
// scripts/screenshots.mjs [FOLDER]
// Without motion, so that they are alike from run to run: at two pixels per CSS pixel Chromium rounds letters on a
// canvas in one of two ways, and the busy one depends on the machine.
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch } from './browser.mjs';
import { serve } from './serve.mjs';
import { VIEWS } from '../www/views.js';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const PATIENCE = 60_000;

const NUMBERS = 'gamma=0.5&nbar1=0&nbar2=0.2&xi=0.6&a1re=1&a1im=0&a2re=0&a2im=1';
const link = (view, rest = 'delta=-0.2&g=0.04') => `#v=1&view=${view}&${rest}&${NUMBERS}`;
const CHOSEN = [
  { name: 'motion', hash: `${link('motion')}&t=12` },
  { name: 'spectrum', hash: link('spectrum') },
  { name: 'locking', hash: link('locking') },
  // Without detuning the published formulas exist too.
  { name: 'steady', hash: link('steady', 'delta=0&g=0.3') },
  // Something is entangled, and at an instant.
  { name: 'states', hash: `#v=1&view=states&delta=0&g=0&gamma=0.5&nbar1=0&nbar2=0&xi=0.9&squeeze1=0.5&instant=6` },
  { name: 'paper', hash: link('paper') },
  { name: 'fig-3a', hash: '#v=1&fig=3a' },
  { name: 'departures', hash: link('departures') },
  { name: 'networks', hash: '#v=1&view=networks' },
  { name: 'guide', hash: '#v=1&view=guide&step=4' },
];
const SUBJECTS = [
  ...CHOSEN,
  ...VIEWS.map(({ name }) => ({ name, hash: link(name) })).filter(({ name }) => !CHOSEN.some(it => it.name === name)),
];
/** So strong a coupling turns the phases so often that the curve takes many seconds. */
const BUSY = { name: 'busy', hash: link('locking', 'delta=-0.2&g=10'), busy: true };

const WIDE = { viewport: { width: 1280, height: 900 } };
/** What a projector takes; the theme is the reader's own choice, which the page keeps on the device. */
const PROJECTOR = { viewport: { width: 1280, height: 720 }, theme: 'projector' };
const PHONE = { isMobile: true, hasTouch: true, deviceScaleFactor: 2 };
const SHAPES = [
  { name: 'wide', fullPage: true, context: WIDE, also: [BUSY] },
  { name: 'dark', fullPage: true, context: { ...WIDE, colorScheme: 'dark' }, also: [] },
  { name: 'projector', fullPage: false, context: PROJECTOR, also: [] },
  { name: 'phone', fullPage: false, context: { ...PHONE, viewport: { width: 360, height: 740 } }, also: [] },
  { name: 'side', fullPage: false, context: { ...PHONE, viewport: { width: 740, height: 360 } }, also: [] },
];

/** In the page: has it failed to start, or is it there with every scan done (or, if `busy`, with one under way)? */
function arrived(busy) {
  const { state } = document.documentElement.dataset;
  if (state === 'failed') throw new Error(document.querySelector('#notice')?.textContent?.trim() ?? 'the page failed');
  const running = document.querySelector(':not(button):is([data-phase="running"], [data-phase="waiting"])') !== null;
  const drawn = [...document.querySelectorAll('progress')].some(bar => bar.value > 0);
  return state === 'ready' && (busy ? running && drawn : !running);
}

/** In the page: past every figure, since those out of sight are not drawn; then back to the top. */
async function scrollThrough() {
  const frame = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  for (let top = 0; top < document.documentElement.scrollHeight; top += window.innerHeight) {
    window.scrollTo(0, top);
    await frame();
  }
  window.scrollTo(0, 0);
  await frame();
}

async function picture(context, site, subject, fullPage, path) {
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', error => faults.push(error.message));
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text());
  });
  try {
    await page.goto(`${site}${subject.hash}`);
    await page.waitForFunction(arrived, subject.busy, { timeout: PATIENCE });
    await page.evaluate(scrollThrough);
    // What came into sight may have begun a scan.
    await page.waitForFunction(arrived, subject.busy, { timeout: PATIENCE });
    await page.screenshot({ path, fullPage, animations: 'disabled' });
  } catch (error) {
    faults.push(error.message.split('\n')[0]);
  }
  await page.close();
  return faults;
}

async function main() {
  const [folder = join(ROOT, 'target', 'screenshots'), ...rest] = process.argv.slice(2);
  if (rest.length > 0 || folder.startsWith('-')) throw new Error('usage: scripts/screenshots [FOLDER]');
  mkdirSync(folder, { recursive: true });

  const site = await serve(join(ROOT, 'dist'));
  const browser = await launch();
  let failed = false;
  try {
    for (const shape of SHAPES) {
      const { theme, ...settings } = shape.context;
      const context = await browser.newContext({ ...settings, reducedMotion: 'reduce' });
      if (theme) await context.addInitScript(choice => window.localStorage.setItem('odd-sympathy:theme', choice), theme);
      for (const subject of [...SUBJECTS, ...shape.also]) {
        const path = join(folder, `${subject.name}-${shape.name}.png`);
        const faults = await picture(context, site.url, subject, shape.fullPage, path);
        console.log([relative('', path), ...faults].join(': '));
        failed ||= faults.length > 0;
      }
      await context.close();
    }
  } finally {
    await browser.close();
    site.close();
  }
  if (failed) throw new Error('some pictures are missing, or the page complained: see above');
}

await main().catch(error => {
  console.error(`screenshots: ${error.message}`);
  process.exitCode = 1;
});
