// The same score through the audio of a browser: what Chromium makes of the scheduled frequencies.
import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch } from '../../scripts/browser.mjs';
import { serve } from '../../scripts/serve.mjs';

const WWW = fileURLToPath(new URL('../../www', import.meta.url));

/** In the page: slips by 0.1 ω₁ for three seconds, then stands at an angle; the last second of what is heard, and the greatest edge. */
async function listen(angle) {
  const [{ Score }, { ToneBank }] = await Promise.all([import('/sound/score.js'), import('/sound/bank.js')]);
  const rate = 48_000,
    seconds = 7,
    context = new OfflineAudioContext(2, rate * seconds, rate);
  const score = new Score(rate),
    bank = new ToneBank(context, context.destination, 480);
  let slip = 0;
  for (let frame = 0; bank.at < rate * (seconds - 0.2); frame += 1) {
    const samples = 700 + 37 * (frame % 7);
    if (bank.at < rate * 3) slip += (0.1 * Math.PI * samples) / rate;
    else slip += (angle - slip) * 0.2;
    bank.play(
      score.advance(
        { re: [1, Math.cos(slip)], im: [0, -Math.sin(slip)], loudness: [0.5, 0.5], reference: 0, pace: Math.PI, moves: true },
        samples,
      ),
    );
  }
  bank.play(score.advance({ re: [1, 1], im: [0, 0], loudness: [0.5, 0.5], reference: 0, pace: Math.PI, moves: false }, 2400));
  const buffer = await context.startRendering(),
    [left, right] = [0, 1].map(side => buffer.getChannelData(side));
  let square = 0,
    peak = 0,
    edge = 0;
  for (let k = 2; k < left.length; k += 1) {
    const at = n => left[n] + right[n];
    if (k > rate * 5.5 && k < rate * 6.5) square += at(k) ** 2 / rate;
    peak = Math.max(peak, Math.abs(at(k)));
    edge = Math.max(edge, Math.abs(at(k) - 2 * at(k - 1) + at(k - 2)));
  }
  return { rms: Math.sqrt(square), peak, edge, end: Math.abs(left.at(-1)) };
}

const browser = await launch(),
  site = await serve(WWW, 0, '');
after(async () => {
  await browser.close();
  site.close();
});

test('a browser plays the phases that are written down: opposite is silence, together is loud, and nothing clicks', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}/icon.svg`);
  const [together, opposite] = [await page.evaluate(listen, 0), await page.evaluate(listen, Math.PI)];
  assert.ok(20 * Math.log10(opposite.rms / together.rms) < -40, `opposite is ${20 * Math.log10(opposite.rms / together.rms)} dB`);
  for (const { peak, edge, end } of [together, opposite]) {
    assert.ok(peak < 0.5, `the peak is ${peak}`);
    assert.ok(edge < 1e-3, `an edge of ${20 * Math.log10(edge)} dB`);
    assert.equal(end, 0);
  }
});
