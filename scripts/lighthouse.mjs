// Lighthouse on the built page: node scripts/lighthouse.mjs category=least..., from 0 to 100; a category below its least fails.
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';
import { chromiumPath } from './browser.mjs';
import { serve } from './serve.mjs';

const least = Object.fromEntries(
  process.argv.slice(2).map(pair => {
    const [category, score] = pair.split('=');
    return [category, Number(score)];
  }),
);

const { url, close } = await serve(new URL('../dist', import.meta.url).pathname);
const browser = await launch({ chromePath: chromiumPath(), chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu'] });
try {
  const { lhr } = await lighthouse(url, { port: browser.port, onlyCategories: Object.keys(least), logLevel: 'error' });
  for (const { id, score, auditRefs } of Object.values(lhr.categories)) {
    const points = Math.round(100 * (score ?? 0));
    console.log(`${id}: ${points} of 100, at least ${least[id]}`);
    if (points >= least[id]) continue;
    process.exitCode = 1;
    for (const { id: audit, weight } of auditRefs) {
      const { score: got, title, displayValue } = lhr.audits[audit];
      if (weight > 0 && got !== null && got < 1) console.log(`  ${title}: ${displayValue ?? got}`);
    }
  }
} finally {
  browser.kill();
  close();
}
