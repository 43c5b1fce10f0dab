// Times of the npm package in Node: node benches/times.mjs ROW
import init, * as core from '../pkg/node.js';
import { measureRow } from './rows.js';

await init();
console.log(JSON.stringify(measureRow(core, process.argv[2])));
