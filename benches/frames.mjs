// What the built page costs a reader's browser, against the budgets: node benches/frames.mjs [slider] [motion] [slow] [memory=MINUTES]
import { fileURLToPath } from 'node:url';
import { launch } from '../scripts/browser.mjs';
import { serve } from '../scripts/serve.mjs';

const DIST = fileURLToPath(new URL('../dist', import.meta.url));
const WINDOW = { width: 1440, height: 900 };
/** The networks are left out: their view has no sliders of the pair. */
const VIEWS = ['motion', 'spectrum', 'locking', 'paper', 'steady', 'departures'];
const STEPS = 60,
  MOTION_FRAMES = 240;
/** How much slower than this one a reader's processor may be. */
const SLOWER = 6;

const ordered = values => [...values].sort((a, b) => a - b);
const at = (values, share) => ordered(values)[Math.min(values.length - 1, Math.floor(share * values.length))];
const told = values => `median ${at(values, 0.5).toFixed(1)}, 95 % ${at(values, 0.95).toFixed(1)}, least ${at(values, 0).toFixed(1)} ms`;

const READY = 'html[data-state="ready"]';

/** A page that adds up what the callbacks of frames take. */
async function opened(browser, address) {
  const page = await browser.newPage({ viewport: WINDOW });
  await page.addInitScript(() => {
    globalThis.spent = 0;
    const ask = window.requestAnimationFrame.bind(window);
    window.requestAnimationFrame = work =>
      ask(now => {
        const start = performance.now();
        work(now);
        globalThis.spent += performance.now() - start;
      });
    globalThis.frame = () =>
      new Promise(resolve => {
        ask(() => setTimeout(resolve));
      });
  });
  await page.goto(address);
  await page.waitForSelector(READY);
  return page;
}

/** Script of the handler and of the frame after it, for each view and each slider. */
async function slider(browser, url) {
  for (const view of VIEWS) {
    const page = await opened(browser, `${url}#v=1&view=${view}`);
    await page.waitForTimeout(2500);
    for (const key of ['xi', 'g', 'delta']) {
      const times = await page.evaluate(
        async ({ key: name, steps }) => {
          const knob = document.querySelector(`parameter-control[key="${name}"] input[type="range"]`);
          const from = Number(knob.value),
            step = Number(knob.step) || 1,
            all = [];
          for (let k = 0; k < steps; k += 1) {
            await frame();
            const start = performance.now();
            knob.value = String(from + step * (k % 2 ? 1 : -1) * (k % 9));
            knob.dispatchEvent(new Event('input', { bubbles: true }));
            const handled = performance.now() - start;
            globalThis.spent = 0;
            await frame();
            all.push([handled, globalThis.spent]);
          }
          return all.slice(5);
        },
        { key, steps: STEPS },
      );
      const handled = times.map(([it]) => it),
        drawn = times.map(([, it]) => it);
      console.log(`slider ${key}, ${view}: handler ${told(handled)}; frame ${told(drawn)}`);
    }
    await page.close();
  }
}

/** Script of each frame while the oscillators move. */
async function motion(browser, url) {
  const page = await opened(browser, `${url}#v=1&view=motion`);
  await page.waitForTimeout(2000);
  const times = await page.evaluate(async count => {
    const all = [];
    for (let k = 0; k < count; k += 1) {
      globalThis.spent = 0;
      await frame();
      all.push(globalThis.spent);
    }
    return all;
  }, MOTION_FRAMES);
  console.log(`Motion, each frame: ${told(times)}`);
  await page.close();
}

/** What the main thread does at a stretch, on a slow processor: as a view opens, and as ξ is turned in it. */
async function slow(browser, url) {
  for (const view of [...VIEWS, 'networks', 'guide']) {
    const page = await opened(browser, url);
    await page.waitForTimeout(2500);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
    const opening = await stretches(session, async () => {
      await page.evaluate(name => {
        location.hash = `v=1&view=${name}`;
      }, view);
      await page.waitForTimeout(4000);
    });
    const turning = await stretches(session, () =>
      page.evaluate(async steps => {
        const knob = document.querySelector('parameter-control[key="xi"] input[type="range"]');
        for (let k = 0; k < steps; k += 1) {
          knob.value = String(0.3 + 0.01 * (k % 9));
          knob.dispatchEvent(new Event('input', { bubbles: true }));
          await frame();
        }
      }, STEPS),
    );
    console.log(
      `${view}, ${SLOWER} × slower: opening, longest ${Math.max(...opening).toFixed(0)} ms; turning ξ, ${told(turning)}, longest ${Math.max(...turning).toFixed(0)} ms`,
    );
    await page.close();
  }
}

/**
 * Milliseconds of processor that every task of the page's main thread takes, from a millisecond on: whoever else is at work does not count.
 */
async function stretches(session, work) {
  const events = [],
    done = new Promise(resolve => {
      session.once('Tracing.tracingComplete', resolve);
    });
  const collect = ({ value }) => events.push(...value);
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { transferMode: 'ReportEvents', categories: 'toplevel,devtools.timeline' });
  await work();
  await session.send('Tracing.end');
  await done;
  session.off('Tracing.dataCollected', collect);
  // Of all renderers the page's: the one that fires its frames.
  const { pid, tid } = events.find(({ name }) => name === 'FireAnimationFrame') ?? {};
  return [
    0,
    ...events.filter(it => it.pid === pid && it.tid === tid && /RunTask$/.test(it.name) && it.tdur >= 1000).map(({ tdur }) => tdur / 1000),
  ];
}

/** What the page holds after a minute of Motion, and after so many; collected before each look. */
async function memory(browser, url, minutes) {
  const page = await opened(browser, `${url}#v=1&view=motion`);
  const session = await page.context().newCDPSession(page);
  const look = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize, backingStorageSize = 0 } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { held: (usedSize + backingStorageSize) / 2 ** 20, nodes, jsEventListeners };
  };
  let first;
  for (let minute = 1; minute <= minutes; minute += 1) {
    await page.waitForTimeout(60_000);
    const { held, nodes, jsEventListeners } = await look();
    first ??= held;
    console.log(
      `minute ${minute}: ${held.toFixed(2)} MiB, ${(held / first).toFixed(3)} × minute 1; ${nodes} nodes, ${jsEventListeners} listeners`,
    );
  }
  await page.close();
}

const asked = process.argv.slice(2);
const has = name => asked.length === 0 || asked.includes(name);
const minutes = Number(asked.find(word => word.startsWith('memory='))?.slice(7) ?? 0);
const server = await serve(DIST);
const browser = await launch();
try {
  if (has('slider')) await slider(browser, server.url);
  if (has('motion')) await motion(browser, server.url);
  if (has('slow')) await slow(browser, server.url);
  if (minutes) await memory(browser, server.url, minutes);
} finally {
  await browser.close();
  server.close();
}
