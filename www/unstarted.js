// @ts-check
// Why the scripts of the page did not start: an ordinary script, which runs where modules do not, and comes only then.

import { showNotice } from './dom/notice.js';
import { showStoredPanels } from './dom/stored-panels.js';

/** Which of the scripts cannot be had, and why, as far as the server tells. */
async function reason() {
  const scripts = document.querySelectorAll('script[type="module"], link[rel="modulepreload"]');
  for (const script of scripts) {
    const address = script.getAttribute('src') ?? script.getAttribute('href') ?? '',
      name = address.split('/').at(-1);
    try {
      const { ok, status, headers } = await fetch(address, { method: 'HEAD' });
      if (!ok) return `The server answers ${status} for ${name}.`;
      const type = headers.get('content-type') ?? 'a file of no type';
      if (!/(?:java|ecma)script/i.test(type)) return `The server sends ${name} as ${type}; browsers run it as text/javascript only.`;
    } catch {
      return `${name} could not be fetched: the network, or a policy, does not let it through.`;
    }
  }
  return 'Something in this browser or a policy forbids them.';
}

async function tell() {
  const { dataset } = document.documentElement;
  dataset.state = 'failed';
  const pictures = showStoredPanels(),
    why = await reason();
  showNotice(
    `The scripts of this ${dataset.embed === undefined ? 'page' : 'figure'} did not start`,
    [why, `Reload the page; if that does not help, tell who runs the site. ${pictures}`],
    'failure',
  );
  if (window.parent !== window)
    window.parent.postMessage({ type: 'odd-sympathy:height', height: Math.ceil(document.body.getBoundingClientRect().height) }, '*');
}

tell();
