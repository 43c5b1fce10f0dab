// The notices that licences of others ask to be kept with copies of their code: node scripts/supply/notices.mjs FILE
// Of each crate that is compiled in its name, version, licence and copyright; of each text of a licence one copy.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compiledIn } from './crates.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Where there is a choice, the first of these. */
const TAKEN = ['MIT', 'Apache-2.0', 'Unicode-3.0'];
const RUST = {
  name: 'Rust standard library',
  license: 'MIT OR Apache-2.0',
  copyrights: ['Copyright (c) The Rust Project Contributors', 'Copyright © 2005-2020 Rich Felker, et al. (parts of its libm, from musl)'],
};

/** What the page's scripts hold of others; package.json pins their versions. */
export const SCRIPTS = [{ name: 'qrcode-generator', license: 'MIT', copyrights: ['Copyright (c) 2009 Kazuhiko Arase'] }];

const squeezed = text => text.replace(/\s+/g, ' ').trim();

/** The licences under which a crate is used here: one of each choice. */
export function chosen({ name, license }) {
  return (license ?? '').split(' AND ').map(part => {
    const choices = part
      .replace(/[()]/g, '')
      .split(/ OR |\//)
      .map(it => it.trim());
    const found = TAKEN.find(it => choices.includes(it));
    if (!found) throw new Error(`notices: ${name} is under "${license}", of which "${part}" offers none of ${TAKEN.join(', ')}`);
    return found;
  });
}

/** Of a crate the file of a licence; some have one file whose name does not say which. */
function fileOf(folder, licence) {
  const files = readdirSync(folder).filter(file => /^(?:licen[cs]e|copying)/i.test(file));
  const own = files.find(file => file.toUpperCase().includes(licence.split('-')[0].toUpperCase()));
  const file = own ?? files.find(it => /^(?:licen[cs]e|copying)(?:\.\w+)?$/i.test(it));
  return file ? readFileSync(`${folder}/${file}`, 'utf8') : '';
}

/** Lines that say whose it is, without the examples of the Apache licence. */
function copyrightsIn(text) {
  const lines = text.split('\n').map(line => squeezed(line.replace(/^[\s*/#-]+/, '')).replace(/ or$/, ''));
  return [...new Set(lines.filter(line => /copyright (?:\(c\)|©|\d{4})/i.test(line) && !/\[yyyy\]|\{yyyy\}/.test(line)))];
}

/** The words of a licence without its title and whose it is: many crates share these. */
const WORDS = {
  MIT: text => text.match(/Permission is hereby granted[^]*?OTHER DEALINGS IN (?:THE\s+)?SOFTWARE\./i)?.[0],
  'Apache-2.0': text => text.match(/^ *Apache License\n[^]*?(?=\n *END OF TERMS AND CONDITIONS)/m)?.[0].trimEnd(),
  'Unicode-3.0': text => text.trim(),
};

function noticeOf(crate) {
  const folder = dirname(crate.manifest_path),
    licences = chosen(crate);
  if (readdirSync(folder).some(file => /^notice/i.test(file)))
    throw new Error(`notices: ${crate.name} has a NOTICE, which has to be kept, too`);
  const texts = licences.map(licence => [licence, fileOf(folder, licence)]);
  const found = [...new Set(texts.flatMap(([, text]) => copyrightsIn(text)))];
  // Some say in their manifest alone whose they are, and a few nowhere.
  const authors = crate.authors.length > 0 ? crate.authors : [`the authors of ${crate.name}`];
  const copyrights = found.length > 0 ? found : authors.map(author => `Copyright (c) ${author.replace(/ *<.*>/, '')}`);
  return { ...crate, licences, copyrights, words: texts.map(([licence, text]) => [licence, WORDS[licence](text)]) };
}

/** Each text of a licence once, however its lines are broken. */
function texts(all) {
  const own = [
    ['MIT', 'LICENSE-MIT'],
    ['Apache-2.0', 'LICENSE-APACHE'],
  ].map(([licence, file]) => [licence, WORDS[licence](readFileSync(`${ROOT}/${file}`, 'utf8'))]);
  const once = new Map();
  for (const [licence, words] of [...own, ...all.flatMap(({ words }) => words)]) {
    const same = words && squeezed(words).toLowerCase().replaceAll('https:', 'http:').replaceAll('"', '').replaceAll("'", '');
    if (same && !once.has(same)) once.set(same, `==== ${licence}\n\n${words}`);
  }
  return [...once.values()];
}

export function notices() {
  const all = compiledIn().crates.map(noticeOf);
  const { devDependencies } = JSON.parse(readFileSync(`${ROOT}/package.json`, 'utf8'));
  const scripts = SCRIPTS.map(it => ({ ...it, version: devDependencies[it.name], licences: chosen(it) }));
  const list = [...all, { ...RUST, licences: ['MIT'] }, ...scripts].map(({ name, version, license, licences, copyrights }) => {
    const used = licences.join(' AND '),
      under = license === used ? license : `${license}; used under ${used}`;
    return [`${[name, version].filter(Boolean).join(' ')} (${under})`, ...copyrights.map(it => `  ${it}`)].join('\n');
  });
  return (
    [
      'Odd Sympathy is free under the MIT licence or the Apache licence 2.0, at your choice. Copyright (c) 2026 the Odd Sympathy authors.',
      'Its WebAssembly modules, and the scripts of its page, contain code of others, each under the licence that stands beside it:',
      list.join('\n'),
      ...texts(all),
    ].join('\n\n') + '\n'
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(process.argv[2], notices());
