// Serves dist/ as a strict static host would: node scripts/serve.mjs [--port N] [--dir DIR] [--plain] [--report]; port 0
// takes a free one, --plain sends no policy, as the host of an article may, --report keeps what browsers tell of violations of
// the policy, to be fetched once from /violations, --sources has www/ under /sources/, for facts about its parts.
// Prints one line, the URL, when it is ready. Tests may also import { serve }.
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
};

const REPORTS = '/violations';

/** What a host compresses, as far as the browser takes it; each file once. */
const PACKED = new Set(['.html', '.js', '.css', '.wasm', '.svg', '.json', '.webmanifest']);
const WAYS = {
  br: content => promisify(brotliCompress)(content, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: promisify(gzip),
};

function packer() {
  const known = new Map();
  return async (path, content, accepted = '') => {
    const way = PACKED.has(extname(path)) ? Object.keys(WAYS).find(name => accepted.includes(name)) : undefined;
    if (!way) return { content };
    const { of, packed } = known.get(way + path) ?? {};
    // A test may change a file that is served.
    const now = of?.equals(content) ? packed : await WAYS[way](content);
    known.set(way + path, { of: content, packed: now });
    return { content: now, way };
  };
}

/** The policy is written once, for Trunk's own server. */
export const POLICY = readFileSync(`${ROOT}/Trunk.toml`, 'utf8').match(/^Content-Security-Policy = "(.*)"$/m)[1];

export function serve(folder, port = 0, policy = POLICY, sources = '') {
  const violations = [],
    pack = packer();
  const server = createServer(async (request, response) => {
    const send = (status, type, body, way) =>
      response
        .writeHead(status, {
          'Content-Type': type,
          ...(way && { 'Content-Encoding': way, Vary: 'Accept-Encoding' }),
          ...(policy ? { 'Content-Security-Policy': policy } : {}),
          'X-Content-Type-Options': 'nosniff',
          'Cache-Control': 'no-cache',
          // A frame that may do nothing but run scripts has an origin of its own; public hosts of static files send this, too.
          'Access-Control-Allow-Origin': '*',
        })
        .end(request.method === 'HEAD' ? undefined : body);
    try {
      let path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
      if (path.endsWith('/')) path += 'index.html';
      if (path === REPORTS && request.method === 'POST') {
        violations.push((await json(request))['csp-report']);
        return send(204);
      }
      if (path === REPORTS) return send(200, TYPES['.json'], JSON.stringify(violations.splice(0)));
      const [, part] = (sources && path.match(/^\/sources\/(.*)$/)) || [];
      const { content, way } = await pack(
        path,
        await readFile(part ? join(sources, part) : join(folder, path)),
        request.headers['accept-encoding'],
      );
      send(200, TYPES[extname(path)] ?? 'application/octet-stream', content, way);
    } catch {
      send(404, 'text/plain; charset=utf-8', 'Not found\n');
    }
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve({ url: `http://127.0.0.1:${server.address().port}/`, close: () => server.close() }));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const options = {
    port: { type: 'string', default: '8124' },
    dir: { type: 'string', default: `${ROOT}/dist` },
    plain: { type: 'boolean', default: false },
    report: { type: 'boolean', default: false },
    sources: { type: 'boolean', default: false },
  };
  const { values } = parseArgs({ options });
  try {
    const policy = values.report ? `${POLICY}; report-uri ${REPORTS}` : POLICY;
    console.log((await serve(values.dir, Number(values.port), values.plain ? '' : policy, values.sources ? `${ROOT}/www` : '')).url);
  } catch (error) {
    console.error(
      error.code === 'EADDRINUSE' ? `serve: port ${values.port} is taken, choose another with --port` : `serve: ${error.message}`,
    );
    process.exit(1);
  }
}
