// What the facts ask the page; put in front of every script.

console.heard ?? listen();

/** For what an engine does not hand out afterwards. */
function listen() {
  console.heard = [];
  console.violations = [];
  document.addEventListener('securitypolicyviolation', event => console.violations.push(`${event.effectiveDirective} ${event.blockedURI}`));
  // What is drawn a frame later is no complaint.
  addEventListener('error', ({ message }) => message.startsWith('ResizeObserver loop') || console.heard.push(message));
  addEventListener('unhandledrejection', event => console.heard.push(String(event.reason)));
  for (const kind of ['error', 'warn']) {
    const say = console[kind];
    console[kind] = (...values) => (console.heard.push(values.join(' ')), say(...values));
  }
}

const one = selector => document.querySelector(selector);
const words = selector => one(selector).textContent.replace(/\s+/g, ' ').trim();
const canvases = () => [...document.querySelectorAll('figure-card canvas')].filter(canvas => canvas.checkVisibility());
const shown = () => [...document.querySelectorAll('.view:not([hidden]) figure-card')];
/** Asked of the layout, since the page hears of it a frame later. */
const inSight = it => it.checkVisibility() && (({ top, bottom }) => top < innerHeight && bottom > 0)(it.getBoundingClientRect());
/** The view is there, and whatever it computes by itself. */
const settled = () => !one('[aria-busy="true"]') && ![...document.querySelectorAll('.view:not([hidden]) figure-card:not([equipped])')].some(it => it.checkVisibility()) && [...document.querySelectorAll('progress-status')]
  .filter(it => it.closest('figure-card').checkVisibility()).every(it => it.dataset.phase === 'done')
  && shown().every(it => it.fresh || !inSight(it));
const shownView = () => [...document.querySelectorAll('.view')].filter(it => it.checkVisibility()).map(it => it.id).join();
const currentLink = () => [...document.querySelectorAll('.views [aria-current="page"]')].map(it => it.textContent).join();
const link = () => Object.fromEntries(new URLSearchParams(location.hash.slice(1)));
const phase = () => one('progress-status')?.dataset.phase;
const progress = () => one('#plv-progress')?.value ?? 0;
const time = () => Number(words('#motion-time').replace('t = ', '').replace('−', '-'));
// A prepared state has controls of its own.
const values = () => Object.fromEntries([...document.querySelectorAll('parameter-control:not(#view-states *)')]
  .map(control => [control.getAttribute('key'), Number(control.querySelector('input[type="text"]').value)]));

/** A number as JavaScript reads it: 5.5 × 10⁻¹⁷ is 5.5e-17. */
const plain = text => text.replaceAll('−', '-')
  .replace(/\s*×\s*10(\S+)/, (_, power) => `e${[...power].map(digit => digit === '⁻' ? '-' : '⁰¹²³⁴⁵⁶⁷⁸⁹'.indexOf(digit)).join('')}`);

/** Where a place of a figure is in the window; shares of the plot, from the lower left. */
function spot(figure, across, up) {
  const { x, y, width, height } = one(figure).plots[0];
  const box = one(`${figure} canvas`).getBoundingClientRect();
  return [box.x + x + across * width, box.y + y + (1 - up) * height];
}

/** The middle of a marker's handle in the window. */
function grip(figure) {
  const box = one(`${figure} .handle`).getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2];
}

async function frames(count) {
  while (count-- > 0) await new Promise(requestAnimationFrame);
}

const plays = () => one('#play')?.dataset.phase === 'running';
/** Brings an element to the middle of the window; whether it was there already, with all in sight drawn and, unless it plays, its words said. */
async function standsInTheMiddle(selector) {
  const place = () => JSON.stringify(one(selector).getBoundingClientRect());
  const before = place();
  one(selector).scrollIntoView({ block: 'center' });
  await frames(3);
  return place() === before && settled() && (plays() || shown().every(it => it.spoken || !inSight(it)));
}

/** Resolves once an element has stood where it is for some frames; it is brought into sight as a driver would. */
async function stands(selector) {
  one(selector)?.scrollIntoView({ block: 'nearest' });
  const place = () => JSON.stringify(one(selector)?.getBoundingClientRect());
  for (let left = 100, seen = ''; left > 0 && seen !== place(); left--) {
    seen = place();
    await frames(3);
  }
}

// A copy is read, so that the page's own canvas keeps its way of drawing.
function pixels(canvas) {
  const copy = new OffscreenCanvas(canvas.width, canvas.height);
  const context = copy.getContext('2d', { willReadFrequently: true });
  context.drawImage(canvas, 0, 0);
  return new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer);
}

/** How many colours, and which share of the canvas is not the surface. */
function ink(canvas) {
  const all = pixels(canvas);
  return { colours: new Set(all).size, share: all.filter(pixel => pixel !== all[0]).length / all.length };
}

/** A number that changes with the picture (FNV-1a). */
function picture(selector) {
  let hash = 0x811c9dc5;
  for (const pixel of pixels(one(`${selector} canvas`))) hash = Math.imul(hash ^ pixel, 0x01000193);
  return hash >>> 0;
}

/** Violations of the policy: since the document began, or since it was first asked, as the engine has it. */
function violations() {
  const observer = new ReportingObserver(() => {}, { types: ['csp-violation'], buffered: true });
  observer.observe();
  const reports = observer.takeRecords();
  observer.disconnect();
  return [...reports.map(({ body }) => `${body.effectiveDirective} ${body.blockedURL}`), ...console.violations];
}

/** What the browser told the server of violations, at any time since this was last asked. */
async function reported() {
  return (await fetch('/violations')).json();
}

/** Requests that left the origin; of a file, all of them. */
function strangers() {
  return performance.getEntriesByType('resource').map(entry => entry.name)
    .filter(name => !['blob:', 'data:'].includes(new URL(name).protocol) && (location.protocol === 'file:' || new URL(name).origin !== location.origin));
}

/** Text that no one should ever read. */
function gibberish() {
  return document.body.innerText.match(/.*(\bNaN\b|\bundefined\b|\[object ).*/g) ?? [];
}
