// The package in Node, which cannot fetch files: init() reads the module from the disk.
import { readFile } from 'node:fs/promises';
import init from './odd_sympathy.js';

export * from './odd_sympathy.js';

const MODULE = new URL('odd_sympathy_bg.wasm', import.meta.url);

export default async function initInNode({ module_or_path = MODULE } = {}) {
  const given = await module_or_path;
  const isFile = given instanceof URL && given.protocol === 'file:';
  return init({ module_or_path: isFile ? await readFile(given) : given });
}
