// @ts-check
// What an embedded figure and the article around it say to each other; no one else is heard.

import { reason } from '../text/reason.js';
import { specOf } from '../state/fields.js';
import { requestPaint } from '../dom/frame.js';
import { paramsOf } from '../state/params.js';

const PREFIX = 'odd-sympathy:';

/** The origin of the page that framed this one, where the browser tells. */
function parentOrigin() {
  const { ancestorOrigins } = window.location;
  if (ancestorOrigins?.length) return ancestorOrigins[0];
  try {
    return new URL(document.referrer).origin;
  } catch {
    return undefined;
  }
}

/**
 * The change of the state that API Params mean; throws in words.
 * @param {unknown} params
 * @param {readonly import('../core/types.js').Spec[]} specs
 */
export function changeOf(params, specs) {
  if (typeof params !== 'object' || params === null || Array.isArray(params)) throw new Error('params must be an object of numbers');
  const asked = new Map(Object.entries(params));
  // The API has the second frequency for the detuning.
  const known = specs.map(({ key }) => key).filter(key => key !== 'delta');
  /** @type {Record<string, number>} */
  const change = {};
  for (const [key, value] of asked) {
    if (typeof value !== 'number' || !Number.isFinite(value)) throw new Error(`${key} must be a finite number, not ${String(value)}`);
    if (key === 'omega1' && value !== 1) throw new Error(`omega1 = ${value}: here ω₁ is the unit of frequency, so it must be 1`);
    if (key === 'omega1' || key === 'omega2') continue;
    if (!known.includes(key)) throw new Error(`there is no parameter ${key}; there are ${known.join(', ')}`);
    change[key] = value;
  }
  // Short, as it is typed and as links hold it.
  if (asked.has('omega2')) change.delta = Number((1 - asked.get('omega2')).toPrecision(12));
  for (const [key, value] of Object.entries(change)) {
    const { min, max } = specOf(specs, key);
    const name = key === 'delta' ? 'omega2' : key,
      shown = key === 'delta' ? 1 - value : value;
    const [from, to] = key === 'delta' ? [1 - max, 1 - min] : [min, max];
    if (value < min || value > max) throw new Error(`${name} = ${shown} is outside its range ${from} to ${to}`);
  }
  return /** @type {Partial<import('../state/keys.js').State>} */ (change);
}

/** What stands in its place while it is far out of sight. */
function picture() {
  const seen = [...document.querySelectorAll('canvas')].filter(it => it.checkVisibility() && it.width > 0);
  const largest = seen.sort((one, other) => other.width * other.height - one.width * one.height)[0];
  return largest?.toDataURL('image/webp', 0.8) ?? '';
}

/**
 * @param {import('../figure/context.js').Shared} shared
 * @param {() => string} left the fragment that opens it as its reader leaves it
 * @param {string} [pinned] the only origin that is listened to and told
 */
export function connectMessages({ store, specs }, left, pinned) {
  const { parent } = window;
  if (parent === window) return;
  const known = pinned ?? parentOrigin();
  /** @param {string} type @param {object} content */
  const tell = (type, content) => parent.postMessage({ type: PREFIX + type, ...content }, known && known !== 'null' ? known : '*');

  const state = { paint: () => tell('state', { params: paramsOf(store.state) }) };
  store.subscribe((now, before) => {
    const params = paramsOf(now),
      former = paramsOf(before);
    if (Object.entries(params).some(([key, value]) => value !== former[/** @type {keyof typeof params} */ (key)])) requestPaint(state);
  });
  state.paint();

  let told = 0;
  const height = () => {
    const now = Math.ceil(document.body.getBoundingClientRect().height);
    if (now === told || now === 0) return;
    told = now;
    tell('height', { height: now });
  };
  new ResizeObserver(height).observe(document.body);
  height();

  window.addEventListener('message', ({ source, origin, data }) => {
    // Who framed it is known by the window; only an origin that the author has named is asked for besides.
    if (source !== parent || (pinned && origin !== pinned)) return;
    if (typeof data !== 'object' || data === null) return;
    if (data.type === `${PREFIX}rest`) tell('picture', { hash: left(), picture: picture() });
    if (data.type !== `${PREFIX}set`) return;
    try {
      store.change(changeOf(data.params, specs));
    } catch (error) {
      tell('error', { message: reason(error) });
    }
  });
}
