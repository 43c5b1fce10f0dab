// Wild links, messages and calls by the thousand: what is read is a state that the core takes, what is refused is refused by name.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { changeOf } from '../../www/embed/messages.js';
import { defaultState, fieldsOf } from '../../www/state/fields.js';
import { formatLink, parseLink } from '../../www/state/link.js';
import { paramsOf } from '../../www/state/params.js';
import { VIEWS } from '../../www/views.js';
import core from './support/core.mjs';
import { TAKE_OTHERS, TAKE_PARAMS } from './support/exported.mjs';
import { randomOf, wildCall, wildLink, wildMessage } from './support/wild.mjs';

// `ODD_SYMPATHY_CASES=1000000 node --test tests/node/abuse.mjs` for more of them, `ODD_SYMPATHY_SEED` for others.
const CASES = Number(process.env.ODD_SYMPATHY_CASES ?? 10_000);
const SEED = Number(process.env.ODD_SYMPATHY_SEED ?? 1665);

const specs = core.parameterSpecs();
const fields = fieldsOf(specs, VIEWS, core.limits()),
  grammar = { fields, specs, views: VIEWS };

const isSound = value => typeof value === 'string' || Number.isFinite(value);
/** A list may hold lists, but nothing unsound, and no list but that of edges is empty; no family of curves is nothing. */
const isSoundFor = (key, value) => {
  if (value === undefined) return key === 'curves';
  if (typeof value !== 'object') return isSound(value);
  const parts = Object.values(value);
  return (parts.length > 0 || key === 'edges') && parts.every(part => isSoundFor('', part));
};

test('any link is read as a state that the core takes, and is written as a link that reads back the same', () => {
  const random = randomOf(SEED);
  let state = defaultState(fields);
  for (let k = 0; k < CASES; k += 1) {
    const link = wildLink(random);
    const read = parseLink(link, grammar, state);
    state = read.state;
    core.eigenvalues(paramsOf(state));
    assert.ok(
      Number.isFinite(read.time) && read.remarks.every(it => !/\bNaN\b|\bundefined\b|\[object /.test(it)),
      `${link}: ${read.remarks}`,
    );
    for (const { key } of fields) assert.ok(isSoundFor(key, state[key]), `${link}: ${key} = ${JSON.stringify(state[key])}`);
    const again = parseLink(formatLink(state, grammar), grammar, defaultState(fields));
    assert.deepEqual(again.remarks, [], `${link} is written as ${formatLink(state, grammar)}`);
    assert.equal(formatLink(again.state, grammar), formatLink(state, grammar), link);
  }
});

test('any message is a change that the core takes, or is refused in words', () => {
  const random = randomOf(SEED);
  const state = defaultState(fields);
  for (let k = 0; k < CASES; k += 1) {
    const message = wildMessage(random);
    try {
      core.eigenvalues(paramsOf({ ...state, ...changeOf(message?.params, specs) }));
    } catch (error) {
      assert.ok(error instanceof Error && error.message.length > 5, `${error}`);
      assert.ok(!(error instanceof WebAssembly.RuntimeError) && !('name' in error && error.name === 'Internal'), `${error.stack}`);
    }
  }
});

test('of all that takes something there is a wild call', () => {
  const text = readFileSync(new URL('support/wild.mjs', import.meta.url), 'utf8');
  const called = [...text.matchAll(/\bcore\.(\w+)/g)].map(([, name]) => name);
  // There is nothing to draw on here, and only a network makes its simulation.
  const others = ['renderFigure', 'NetworkSimulation'];
  assert.deepEqual([...new Set(called), ...others].sort(), [...TAKE_PARAMS, ...TAKE_OTHERS].sort());
});

test('any call is answered in numbers or refused by name', () => {
  const random = randomOf(SEED);
  for (let k = 0; k < CASES; k += 1) {
    const odd = wildCall(core, random);
    assert.equal(odd, '', `call ${k} of seed ${SEED}`);
  }
});
