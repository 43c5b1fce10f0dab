// Links as they arrive: escaped, encoded, glued to what stood beside them; and the lists that they and the entries hold.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLink, pairsOf, plainLink } from '../../www/text/link-text.js';
import { remarkOnLength } from '../../www/text/long-link.js';
import { readList } from '../../www/text/numbers.js';
import { defaultState, fieldsOf } from '../../www/state/fields.js';
import { formatLink, parseLink, viewIn } from '../../www/state/link.js';
import { Store } from '../../www/state/store.js';
import { VIEWS } from '../../www/views.js';
import core from './support/core.mjs';

const specs = core.parameterSpecs(),
  fields = fieldsOf(specs, VIEWS, core.limits()),
  grammar = { fields, specs, views: VIEWS };
const before = defaultState(fields);
const read = hash => parseLink(hash, grammar, before);

const LINKS = [
  '#v=1&view=spectrum&xi=-0.4',
  '#v=1&view=locking&delta=-0.2&g=0.04&xi=0.5&axis=delta&from=-0.5&to=0.5&curves=g:0,0.01,0.05&method=limit',
  '#v=1&view=networks&xi=-0.3&graph=edges&noiseGraph=path&edges=0-1,1-2,2-3&n=4&omega=1,1.1,0.9,1',
  '#v=1&fig=Fig.%202(b)',
  '#v=1&fig=3a',
  formatLink({ ...before, view: 'steady', xi: 0.25 }, grammar),
];
const html = link => link.replaceAll('&', '&amp;');
const encoded = link => `#${encodeURIComponent(link.slice(1))}`;

/** What happens to a link on its way. */
const WAYS = {
  'escaped for HTML': html,
  'escaped twice': link => html(html(link)),
  'with numbers for its ampersands': link => link.replaceAll('&', '&#38;'),
  'percent-encoded': encoded,
  'percent-encoded twice': link => encoded(encoded(link)),
  'percent-encoded without the brackets of JavaScript': link => encoded(link).replace(/[()]/g, it => `%${it.charCodeAt(0).toString(16)}`),
  'escaped, then encoded': link => encoded(html(link)),
  'with half of it encoded': link => link.replaceAll('&', '%26'),
  'with its equals signs encoded': link => link.replaceAll('=', '%3d'),
  'in quoted-printable': link => link.replaceAll('=', '=3D'),
  'in semicolons': link => link.replaceAll('&', ';'),
  'in a bracket': link => `${link})`,
  'at the end of a sentence': link => `${link}.`,
  'before a comma': link => `${link},`,
  'in a bracket at the end of a sentence': link => `${link}).`,
  'in a bracket, encoded': link => `${link}%29`,
  'in angle brackets, escaped': link => `${link}&gt;`,
  'in quotation marks': link => `${link}”`,
  'with its hash encoded': link => `#%23${link.slice(1)}`,
  'with a soft hyphen and a space without width': link => link.replace('&', '\u00ad&\u200b').replace('v=', '%E2%80%8Bv='),
  'with spaces after its ampersands': link => link.replaceAll('&', '&%20'),
};

for (const [way, change] of Object.entries(WAYS)) {
  test(`a link ${way} opens as it was written`, () => {
    for (const link of LINKS) {
      const told = read(change(link)),
        wanted = read(link);
      assert.deepEqual(told, wanted, change(link));
      assert.deepEqual(told.remarks, [], change(link));
      assert.equal(viewIn(change(link), VIEWS), wanted.state.view);
    }
  });
}

test('a minus that a word processor has made longer is a minus', () => {
  for (const minus of ['−', '–', '%E2%88%92', '%E2%80%93']) assert.equal(read(`#v=1&xi=${minus}0.4`).state.xi, -0.4);
});

test('a semicolon parts the pairs of a link, and the items of a list within one', () => {
  assert.deepEqual(pairsOf('#v=1;edges=0-1;1-2;n=3'), [
    ['v', '1'],
    ['edges', '0-1;1-2'],
    ['n', '3'],
  ]);
  assert.deepEqual(read('#v=1;view=networks;edges=0-1;1-2;n=3').state.edges, [
    [0, 1],
    [1, 2],
  ]);
});

test('a query is a link if it names a version, a view or a panel', () => {
  for (const query of ['?v=1&view=spectrum&xi=-0.4', '?view=guide', '?fig=3a', '?v%3D1%26fig%3D3a']) assert.ok(isLink(query), query);
  for (const query of ['', '?', '?utm_source=mail', '?fbclid=v', '?q=v=1']) assert.ok(!isLink(query), query);
  assert.equal(plainLink('?v=1&amp;fig=3a).'), 'v=1&fig=3a');
});

test('what can be read in part is read, and what cannot be read at all is said to be so', () => {
  for (const link of ['#%%%', '#&&==&', '#xi', '#xi=', '#__proto__=1', '#v=1&xi=NaN', '#\u{1F980}']) {
    const { state, understood } = read(link);
    assert.equal(understood, false, link);
    assert.deepEqual(state, before, link);
  }
  for (const link of ['', '#', '#v=1', '#xi=0.1', '#v=1&xi=NaN&g=0.1', '#v=9&view=spectrum&mood=blue'])
    assert.equal(read(link).understood, true, link);
});

test('a list is read in one way wherever it stands', () => {
  const lists = {
    '1,1; 1,2; 1,3': [1.1, 1.2, 1.3],
    '1,1 1,2 1,3': [1.1, 1.2, 1.3],
    '1, 1.2, 1.3': [1, 1.2, 1.3],
    '1;2;3': [1, 2, 3],
    '1,2,3': [1, 2, 3],
    0.5: [0.5],
  };
  for (const [text, values] of Object.entries(lists)) {
    assert.deepEqual(readList(text), values, text);
    const field = key => fields.find(it => it.key === key);
    assert.deepEqual(field('omega').read(text, [1]).value, values, text);
    assert.deepEqual(field('nbar').read(text, 'nbar1').value, values, text);
    assert.deepEqual(field('curves').read(`g:${text}`, undefined).value, { key: 'g', values }, text);
  }
});

test('a list is written as it was read, and what stands for it where there is none', () => {
  const written = link => Object.fromEntries(pairsOf(formatLink(read(link).state, grammar)));
  const network = '#v=1&view=networks&graph=edges&n=4';
  const lists = { edges: '0-1,1-2,2-3,0-1', omega: '1,1.1,0.9,1.0000000000000002', nbar: '0,0.5,1e-9,2' };
  for (const [key, list] of Object.entries(lists)) assert.equal(written(`${network}&${key}=${list}`)[key], list);
  assert.deepEqual(written(`${network}&edges=&nbar=`), written(network));
  assert.equal(written(network).edges, 'none');
  assert.equal(written(network).nbar, 'nbar1');
  for (const list of ['g:0,0.01,-0.05', 'none']) assert.equal(written(`#v=1&view=locking&curves=${list}`).curves, list);
  assert.equal(written('#v=1&view=locking&curves=g:-0,0.1').curves, 'g:0,0.1');
});

test('a list that is read anew is no change, and nobody can change one where it lies', () => {
  const link = '#v=1&view=networks&graph=edges&edges=0-1,1-2&n=3&omega=1,1.1,1.2&nbar=0,1,2&curves=g:0,0.1';
  const store = new Store(read(link).state, () => {});
  let changes = 0;
  store.subscribe(() => (changes += 1));
  const { edges, omega, nbar, curves } = store.state;
  store.change(read(link).state);
  assert.equal(changes, 0);
  store.change({ ...read(link).state, xi: 0.1 });
  assert.equal(changes, 1);
  for (const [list, now] of [
    [edges, store.state.edges],
    [omega, store.state.omega],
    [nbar, store.state.nbar],
    [curves, store.state.curves],
  ])
    assert.equal(now, list);
  for (const list of [edges, edges[0], omega, nbar, curves, curves.values]) assert.ok(Object.isFrozen(list));
});

test('three frequencies for six nodes are refused', () => {
  const { state } = read('#v=1&view=networks&n=6&omega=1,1; 1,2; 1,3');
  assert.deepEqual(state.omega, [1.1, 1.2, 1.3]);
  const network = { graph: 'ring', n: state.n, omega: state.omega, g: 0.1, gamma: 0.5, nbar: 0, xi: 0 };
  assert.throws(() => new core.Network(network), /omega has 3 values.*6 nodes/);
});

test('more edges than there can be are refused in no time, in words', () => {
  const edges = Array.from({ length: 100_000 }, (_, k) => `${k % 128}-${(k + 1) % 128}`).join(',');
  const start = performance.now(),
    { state, remarks } = read(`#v=1&view=networks&edges=${edges}`);
  assert.ok(performance.now() - start < 500);
  assert.deepEqual(state.edges, []);
  assert.match(remarks.join(), /100000 edges.*128 nodes.*at most 8128; using “none”/);
});

test('a link that is cut on its way is told when it is copied', () => {
  assert.equal(remarkOnLength(`#v=1&edges=${'0-1,'.repeat(500)}`), undefined);
  assert.match(remarkOnLength(`#v=1&edges=${'10-11,'.repeat(9000)}`) ?? '', /54011 characters/);
});
