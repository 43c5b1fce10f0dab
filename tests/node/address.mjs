// The address bar and the state in step, where a browser tells of a link later than it shows it.
import assert from 'node:assert/strict';
import { mock, test } from 'node:test';
import { defaultState, fieldsOf } from '../../www/state/fields.js';
import { Store } from '../../www/state/store.js';
import { VIEWS } from '../../www/views.js';
import core from './support/core.mjs';

/** Longer than any wait of the address, in milliseconds. */
const CALM = 5000;

const specs = core.parameterSpecs(),
  fields = fieldsOf(specs, VIEWS, core.limits());
mock.timers.enable({ apis: ['setTimeout'] });
globalThis.document = { documentElement: { dataset: {} }, getElementById: () => null };
globalThis.window = {
  setTimeout,
  clearTimeout,
  location: { hash: '', href: 'https://example.org/', protocol: 'https:' },
  history: { state: null },
};
let now = 0;
mock.method(performance, 'now', () => now);
/** Timers that are set meanwhile are waited for too. @param {number} time */
function pass(time) {
  for (let left = time; left > 0; left -= 4) {
    now += 4;
    mock.timers.tick(4);
  }
}
const calm = () => pass(CALM);
const write = (state, title, link) => (window.location.hash = link);
Object.assign(window.history, { replaceState: write, pushState: write });
const { Address } = await import('../../www/state/address.js');

/** A page at the link `#v=1&xi=0.2`, and what its browser tells it; something may happen before it has begun. */
function open(meanwhile = () => {}) {
  // Whatever the page before still waits for.
  calm();
  const told = {};
  window.addEventListener = (name, listener) => (told[name] = listener);
  window.location.hash = '#v=1&xi=0.2';
  const address = new Address({ fields, specs, views: VIEWS }),
    { state } = address.read(defaultState(fields)),
    store = new Store(state, () => {});
  address.connect(
    store,
    () => {},
    () => {},
  );
  meanwhile();
  address.begin(store, false);
  return { store, told };
}

test('a change is in the address once things are calm', () => {
  const { store } = open();
  for (const xi of [0.3, 0.4]) store.change({ xi });
  calm();
  assert.match(window.location.hash, /xi=0\.4/);
});

for (const [what, meanwhile] of Object.entries({
  'a change that waits to be written': ({ store }) => store.change({ xi: 0.5 }),
  'the turn to another view': ({ store }) => store.change({ view: 'steady' }),
  'the end of the page': ({ told }) => told.pagehide(),
})) {
  test(`a link that was followed and not yet told of is not replaced by ${what}`, () => {
    const page = open(),
      replaced = [];
    page.store.change({ xi: 0.3 });
    page.store.change({ xi: 0.4 });
    window.history.replaceState = (state, title, link) => replaced.push(link);
    window.location.hash = '#v=1&view=locking&xi=-0.7';
    meanwhile(page);
    pass(600);
    window.history.replaceState = write;
    assert.deepEqual(replaced, []);
  });
}

test('a link that was followed while a change waited opens', () => {
  const { store, told } = open();
  for (const xi of [0.3, 0.4]) store.change({ xi });
  window.location.hash = '#v=1&view=locking&xi=-0.7';
  pass(600);
  told.hashchange();
  assert.deepEqual([store.state.view, store.state.xi], ['locking', -0.7]);
});

test('a link that was followed at rest opens, whatever is dragged until the page is told', () => {
  const { store, told } = open();
  calm();
  window.location.hash = '#v=1&view=locking&xi=-0.7';
  for (const xi of [0.3, 0.31, 0.32]) {
    store.change({ xi });
    pass(16);
  }
  told.pagehide();
  told.hashchange();
  assert.deepEqual([store.state.view, store.state.xi], ['locking', -0.7]);
});

test('a link that is followed while the page begins opens', () => {
  const { store, told } = open(() => (window.location.hash = '#v=1&view=locking&xi=-0.7'));
  told.hashchange();
  assert.deepEqual([store.state.view, store.state.xi], ['locking', -0.7]);
});

test('what was put into the address without a word is written over by the next change', () => {
  const { store } = open();
  window.location.hash = '#elsewhere';
  store.change({ xi: 0.3 });
  calm();
  assert.match(window.location.hash, /xi=0\.3/);
});
