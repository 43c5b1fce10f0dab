// A school comes in at once: two hundred readers, and every file arrives with all of its bytes.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import test from 'node:test';
import { fileURLToPath } from 'node:url';
import { serve } from '../../scripts/serve.mjs';

const CLIENTS = 200;
/** Of the files that each of them takes; all of them together take each file many times. */
const SHARE = 0.25;
const SITE = fileURLToPath(new URL('../../dist/', import.meta.url));

const sum = bytes => createHash('sha256').update(bytes).digest('hex');
const files = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter(entry => entry.isFile())
  .map(entry => `${entry.parentPath ?? entry.path}/${entry.name}`.slice(SITE.length).replace(/^\//, ''));

const fetched = (url, agent) =>
  new Promise((resolve, reject) => {
    get(url, { agent }, response => {
      const parts = [];
      response
        .on('data', part => parts.push(part))
        .on('error', reject)
        .on('end', () => resolve({ status: response.statusCode, sum: sum(Buffer.concat(parts)) }));
    }).on('error', reject);
  });

test('two hundred clients at once get their files whole', async () => {
  const sums = new Map(files.map(name => [name, sum(readFileSync(SITE + name))]));
  assert.ok(sums.size > 20);
  const server = await serve(SITE);
  try {
    // Each client has its own connection, and asks for the files in an order of its own.
    await Promise.all(
      Array.from({ length: CLIENTS }, async (_, client) => {
        const agent = new Agent({ keepAlive: true, maxSockets: 1 });
        for (let k = 0; k < SHARE * files.length; k += 1) {
          const name = files[(k + 7 * client) % files.length];
          const { status, sum } = await fetched(server.url + name, agent);
          assert.equal(status, 200, name);
          assert.equal(sum, sums.get(name), name);
        }
        agent.destroy();
      }),
    );
  } finally {
    server.close();
  }
});
