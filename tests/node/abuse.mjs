// Wild links, messages and calls by the thousand: what is read is a state that the core takes, what is refused is refused by name.
import assert from 'node:assert/strict';
import test from 'node:test';
import { changeOf } from '../../www/embed/messages.js';
import { defaultState, fieldsOf } from '../../www/state/fields.js';
import { formatLink, parseLink } from '../../www/state/link.js';
import { paramsOf } from '../../www/state/params.js';
import { VIEWS } from '../../www/views.js';
import core from './support/core.mjs';
import { randomOf, wildCall, wildLink, wildMessage } from './support/wild.mjs';

// `ODD_SYMPATHY_CASES=1000000 node --test tests/node/abuse.mjs` for more of them, `ODD_SYMPATHY_SEED` for others.
const CASES = Number(process.env.ODD_SYMPATHY_CASES ?? 10_000);
const SEED = Number(process.env.ODD_SYMPATHY_SEED ?? 1665);

const specs = core.parameterSpecs();
const fields = fieldsOf(specs, VIEWS, core.limits()), grammar = { fields, specs, views: VIEWS };

test('any link is read as a state that the core takes, and is written as a link that reads back the same', () => {
  const random = randomOf(SEED);
  let state = defaultState(fields);
  for (let k = 0; k < CASES; k += 1) {
    const link = wildLink(random);
    const read = parseLink(link, grammar, state);
    state = read.state;
    core.eigenvalues(paramsOf(state));
    assert.ok(Number.isFinite(read.time) && read.remarks.every(it => !/\bNaN\b|\bundefined\b|\[object /.test(it)), `${link}: ${read.remarks}`);
    for (const { key } of fields) assert.ok(typeof state[key] === 'string' || Number.isFinite(state[key]), `${link}: ${key} = ${state[key]}`);
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

test('any call is answered in numbers or refused by name', () => {
  const random = randomOf(SEED);
  for (let k = 0; k < CASES; k += 1) {
    const odd = wildCall(core, random);
    assert.equal(odd, '', `call ${k} of seed ${SEED}`);
  }
});
