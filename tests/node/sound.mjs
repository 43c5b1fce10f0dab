// What is heard of a motion: the tones that are written down, rendered here sample by sample, against the core's propagator.
import assert from 'node:assert/strict';
import test from 'node:test';
import core, { near } from './support/core.mjs';
import { randomOf } from './support/wild.mjs';
import { curvesOf } from '../../www/figure/heard-curves.js';
import { CLICK, Clicks, clickShape } from '../../www/sound/kicks.js';
import { melodyOf, SECONDS } from '../../www/sound/melody.js';
import { chordLoudness, pairLoudness } from '../../www/sound/phases.js';
import { CARRIER, LOUDEST, MOST_TONES, Score, SPREAD } from '../../www/sound/score.js';

const RATE = 48_000,
  PACE = Math.PI,
  FRAME = 1 / 60,
  KINK = 10 ** (-60 / 20);
const pair = (change = {}) => ({ omega1: 1, omega2: 1, g: 0, gamma: 0.5, nbar1: 0, nbar2: 0, xi: 0, ...change });
const START = { a1: { re: 1, im: 0 }, a2: { re: 0, im: 1 } };
const argument = ({ re, im }) => Math.atan2(im, re);
const wrap = angle => angle - 2 * Math.PI * Math.round(angle / (2 * Math.PI));
const rms = samples => Math.sqrt(samples.reduce((sum, value) => sum + value * value, 0) / samples.length);
const decibels = ratio => 20 * Math.log10(ratio);
/** What the greatest edge is: by how much a sample is not where the two before it lead. */
const kink = samples =>
  samples.reduce((most, value, k) => (k < 2 ? most : Math.max(most, Math.abs(value - 2 * samples[k - 1] + samples[k - 2]))), 0);

/** A loudspeaker without the browser: sines that go on through frequencies as they are set, and loudness that rises in lines. */
class Renderer {
  mono = [];
  left = [];
  right = [];
  turned = [];
  gains = [];

  play({ samples, tones }) {
    this.turned = tones.map((_, index) => this.turned[index] ?? 0);
    const before = tones.map((_, index) => this.gains[index] ?? 0);
    for (let k = 0; k < samples; k += 1) {
      const sides = [0, 0];
      tones.forEach(({ frequency, gain }, index) => {
        const loud = before[index] + ((gain - before[index]) * k) / samples,
          wave = loud * Math.sin(this.turned[index]);
        const pan = tones.length > 1 ? (((0.5 * ((2 * index) / (tones.length - 1) - 1) + 1) / 2) * Math.PI) / 2 : Math.PI / 4;
        sides[0] += wave * Math.cos(pan);
        sides[1] += wave * Math.sin(pan);
        this.turned[index] += (2 * Math.PI * Math.fround(frequency)) / RATE;
      });
      this.left.push(sides[0]);
      this.right.push(sides[1]);
      this.mono.push(sides[0] + sides[1]);
    }
    this.gains = tones.map(({ gain }) => gain);
  }
}

/** A pair that moves in the frames of a browser, whose lengths differ, and is heard. */
class Heard {
  random = randomOf(7);
  score = new Score(RATE);
  speaker = new Renderer();
  speed = 1;
  runs = true;

  constructor(params, start = START) {
    this.motion = new core.Simulation(params, start);
  }

  /** @param {number} seconds */
  listen(seconds, { hold = false } = {}) {
    for (let left = seconds; left > 0;) {
      const frame = FRAME * (0.7 + 0.6 * this.random());
      left -= frame;
      if (this.runs) this.motion.step(frame * PACE * this.speed);
      const samples = Math.round(frame * RATE * (0.98 + 0.04 * this.random()));
      if (hold && this.random() < 0.05) this.speaker.play(this.score.hold(700));
      const { a1, a2 } = this.motion.moments();
      this.speaker.play(
        this.score.advance(
          {
            re: [a1.re, a2.re],
            im: [a1.im, a2.im],
            loudness: pairLoudness({ a1, a2 }),
            reference: 0,
            pace: PACE * this.speed,
            moves: this.runs,
          },
          samples,
        ),
      );
    }
    return this;
  }

  turn(params) {
    this.motion = new core.Simulation(params, { ...this.motion.moments() });
  }

  get angle() {
    const { a1, a2 } = this.motion.moments();
    return wrap(argument(a1) - argument(a2));
  }
  /** Between the two waves that are heard, as angles of oscillators that turn the other way. */
  get heard() {
    return wrap(this.speaker.turned[1] - this.speaker.turned[0]);
  }
}

for (const [detuning, speed] of [
  [0.02, 1],
  [0.2, 1],
  [-0.1, 1],
  [0.4, 1],
  [0.2, 4],
  [-0.2, 0.25],
]) {
  test(`a detuning of ${detuning} ω₁ at ${speed} × is heard as a beat of ${SPREAD * Math.abs(detuning)} Hz, and who is faster is higher`, () => {
    const params = pair({ omega2: 1 + detuning }),
      run = new Heard(params);
    run.speed = speed;
    run.listen(1);
    const from = run.speaker.turned.slice(),
      samples = run.speaker.mono.length;
    run.listen(8);
    const seconds = (run.speaker.mono.length - samples) / RATE;
    const [first, second] = run.speaker.turned.map((turned, index) => (turned - from[index]) / (2 * Math.PI) / seconds);
    const [fast, slow] = core.eigenvalues(params).map(({ im }) => im);
    near(first, CARRIER, 1e-4);
    near(Math.abs(second - first) / (SPREAD * Math.abs(fast - slow)), 1, 0.01, 'the beat over what the spectrum says');
    assert.equal(Math.sign(second - first), Math.sign(detuning));
  });
}

test('a pair that locks is heard with the angle of the propagator, whatever the frames did', () => {
  for (const [params, hold] of [
    [{ xi: 1 }, false],
    [{ xi: -1 }, false],
    [{ xi: 1, omega2: 1.1 }, true],
    [{ xi: -1, omega2: 0.9 }, true],
    [{ xi: 1, xiPhase: 0.7, omega2: 1.05 }, false],
  ]) {
    const run = new Heard(pair({ omega2: params.omega2 ?? 1 })).listen(2);
    run.turn(pair(params));
    run.listen(9, { hold });
    near(wrap(run.heard - run.angle), 0, Math.PI / 180, JSON.stringify(params));
  }
});

test('it begins with the angle of the propagator', () => {
  for (const phase of [-2.5, 0.4, Math.PI - 1e-3]) {
    const run = new Heard(pair(), { a1: { re: 1, im: 0 }, a2: { re: Math.cos(phase), im: Math.sin(phase) } }).listen(0.25);
    near(wrap(run.heard - run.angle), 0, Math.PI / 180);
  }
});

test('in mono opposite clocks are silence, and those that march together are loud', () => {
  const level = xi => {
    const run = new Heard(pair({ xi })).listen(12),
      from = run.speaker.mono.length;
    run.listen(1);
    return rms(run.speaker.mono.slice(from));
  };
  const opposite = level(1),
    together = level(-1);
  assert.ok(together > 0.1, `together is ${together}`);
  assert.ok(decibels(opposite / together) < -40, `opposite is ${decibels(opposite / together)} dB`);
});

test('nothing is heard at full scale, and no start, stop or turn of ξ has an edge', () => {
  const run = new Heard(pair({ omega2: 1.1 })).listen(1);
  for (const xi of [1, -1, 0.3, 1]) {
    run.turn(pair({ omega2: 1.1, xi }));
    run.listen(0.7);
    run.runs = false;
    run.listen(0.2);
    assert.equal(run.score.silent, true);
    run.runs = true;
  }
  const { mono, left, right } = run.speaker,
    peak = samples => samples.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  assert.ok(peak(mono) + 2 * CLICK < 0.5, `the peak of the sum is ${peak(mono)}`);
  assert.ok(peak(left) + CLICK < 0.5 && peak(right) + CLICK < 0.5);
  // Of a tone at rest it is (2π f / rate)² times its size.
  for (const samples of [mono, left, right]) assert.ok(kink(samples) < KINK, `an edge of ${decibels(kink(samples))} dB`);
});

test('a bob that is pulled elsewhere is no click', () => {
  const run = new Heard(pair({ xi: 1 })).listen(1);
  for (const a2 of [
    { re: -1, im: 0 },
    { re: 0.02, im: -0.4 },
    { re: 0, im: 0 },
    { re: 1, im: 1 },
  ]) {
    run.motion = new core.Simulation(pair({ xi: 1 }), { a1: { re: 1, im: 0 }, a2 });
    run.listen(0.4);
  }
  assert.ok(kink(run.speaker.mono) < KINK, `an edge of ${decibels(kink(run.speaker.mono))} dB`);
});

test('of a network the dark mode stays, at most twelve tones, and together', () => {
  const n = 16,
    network = new core.Network({ n, graph: 'ring', omega: 1, g: 0.1, gamma: 0.5, nbar: 0, xi: 0.5 });
  const simulation = network.simulation({ re: Float64Array.from({ length: n }, (_, k) => Number(k === 3)), im: new Float64Array(n) });
  const score = new Score(RATE),
    speaker = new Renderer();
  let sum = 0,
    amplitudes = simulation.moments();
  for (let frame = 0; frame < 60 * 60; frame += 1) {
    for (let step = 0; step < (frame % 3 === 0 ? 2 : 1); step += 1) simulation.step(0.05);
    amplitudes = simulation.moments();
    const largest = Math.max(...amplitudes.re.map((re, k) => Math.hypot(re, amplitudes.im[k])));
    const stretch = score.advance({ ...amplitudes, loudness: chordLoudness(amplitudes, largest), pace: 4, moves: true }, 800);
    assert.ok(stretch.tones.length <= MOST_TONES);
    sum = stretch.tones.reduce((all, { gain }) => all + gain, 0);
    assert.ok(sum <= LOUDEST + 1e-12);
    if (frame < 60 * 6) speaker.play(stretch);
  }
  assert.ok(kink(speaker.left) < KINK, `an edge of ${decibels(kink(speaker.left))} dB`);
  assert.ok(sum > 0.05, `of the dark mode ${sum} is left`);
  // Neighbours of the dark mode stand opposite, and are heard so: half the tones are in phase, half are not.
  const angles = score.ahead.map(angle => Math.abs(wrap(angle - score.ahead[0])));
  assert.ok(
    angles.every(angle => angle < 0.03 || angle > Math.PI - 0.03),
    angles.join(),
  );
});

test('kicks are alike on both sides for identical noise, inverted for opposite noise', () => {
  const clicks = xi => {
    const ensemble = new core.Ensemble(pair({ xi }), { a1: { re: 0, im: 0 }, a2: { re: 0, im: 0 }, noiseSeed: 1, runs: 1 });
    const [t, re1, re2] = [[], [], []];
    for (let k = 1; k <= 400; k += 1) {
      ensemble.step(0.25);
      const kicks = ensemble.kicks();
      t.push(k * 0.25);
      re1.push(kicks.re1[0]);
      re2.push(kicks.re2[0]);
    }
    const due = new Clicks().between({ t, re1, re2 }, 0, 100);
    assert.equal(due.length, 400);
    assert.ok(due.every(({ share, left, right }) => share > 0 && share <= 1 && Math.abs(left) <= 1 && Math.abs(right) <= 1));
    const product = due.reduce((sum, { left, right }) => sum + left * right, 0);
    return product / due.reduce((sum, { left, right }) => sum + (left * left + right * right) / 2, 0);
  };
  near(clicks(1), 1, 1e-9);
  near(clicks(-1), -1, 1e-9);
  near(clicks(0), 0, 0.15);
  const shape = clickShape(RATE);
  near(shape[0], 0, 1e-9);
  near(shape.at(-1), 0, 1e-9);
  assert.ok(CLICK * kink([...shape]) < KINK * 2 && shape.every(value => Math.abs(value) <= 1));
});

test('a curve is heard as it is drawn: pitch is value, time and side are the place', () => {
  const params = pair({ nbar2: 0.2, omega2: 1.2, g: 0.3 }),
    options = { width: 600, height: 400, axis: 'xi', from: -1, to: 1 };
  const x = { key: 'xi', min: -1, max: 1, scale: 'linear' };
  const curves = curvesOf(core.figureCsv('eigenvaluesReal', params, options), [
    { xAxis: x, yAxis: { key: '', min: -0.6, max: 0, scale: 'linear' } },
  ]);
  assert.deepEqual(
    curves.map(({ name }) => name),
    ['minus the damping of the amplitude', 'minus the damping of the amplitude'],
  );
  const modes = xi => core.eigenvalues({ ...params, xi }).map(({ re }) => 220 * 4 ** ((re + 0.6) / 0.6));
  for (const { points } of curves) {
    const notes = melodyOf(points);
    assert.ok(notes.every(({ at }, k) => at >= 0 && at <= SECONDS + 0.05 && (k === 0 || at > notes[k - 1].at)));
    assert.deepEqual([notes[0].gain, notes.at(-1).gain], [0, 0]);
    for (const { at, hertz, pan, gain } of notes.slice(2, -1)) {
      const xi = (2 * at) / SECONDS - 1;
      near(Math.min(...modes(xi).map(pitch => Math.abs(pitch - hertz))), 0, 0.5, `ξ = ${xi}`);
      near(pan, 0.7 * xi, 1e-9);
      assert.equal(gain, 0.2);
    }
  }
});

test('where a curve leaves the axes or has no value there is silence, and no glide over it', () => {
  const points = Array.from({ length: 101 }, (_, k) => ({ across: k / 100, up: k > 40 && k < 60 ? NaN : k > 80 ? 1.5 : 0.5 }));
  const notes = melodyOf(points),
    silent = notes.filter(({ gain }) => gain === 0).map(({ at }) => at / SECONDS);
  assert.equal(silent.length, 4);
  [0, 0.4, 0.6, 0.8].forEach((place, k) => near(silent[k], place, 0.011));
  assert.deepEqual(melodyOf([{ across: 0.5, up: NaN }]), []);
});
