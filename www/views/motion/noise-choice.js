// @ts-check
// What is drawn of the noise over the mean motion. Its scripts and the whole core come when it is first wanted.

import { connectChoice } from '../../controls/choice.js';
import { loadFullCore } from '../../core/load.js';
import { settles } from '../../core/settles.js';
import { one, write } from '../../dom/element.js';
import { paramsOf } from '../../state/params.js';
import { aboutRuns } from '../../text/noisy-runs.js';

/** As many as the eye takes for a density. */
const COUNTS = { one: 1, ten: 10, cloud: 400 };

/**
 * @param {Pick<import('../../figure/context.js').Context, 'core' | 'store' | 'limits' | 'cards' | 'fault'>} context
 * @param {import('../../motion/motion.js').Motion} motion
 * @returns what the figures draw of it
 */
export function connectNoise({ core, store, limits, cards, fault }, motion) {
  const again = one('#another-draw', HTMLButtonElement), about = one('#runs-about', HTMLElement);
  connectChoice(one('#motion-runs', HTMLSelectElement), store, 'runs');
  again.addEventListener('click', () => store.change({ seed: (store.state.seed + 1) % limits.seed.max }));

  const load = async () => {
    const [{ NoisyRuns }, { core }] = await Promise.all([import('../../motion/noisy-runs.js'), loadFullCore()]);
    for (const card of cards) card.core = core;
    // While these were loaded another choice may have been made.
    const { runs, seed } = store.state;
    if (runs !== 'none') motion.noise = new NoisyRuns(core, COUNTS[runs], seed);
  };
  const follow = () => {
    again.hidden = store.state.runs === 'none';
    if (again.hidden) motion.noise = undefined;
    else load().catch(fault);
  };
  /** @param {import('../../state/keys.js').State} state */
  const explain = state => {
    about.hidden = state.runs === 'none';
    if (about.hidden) return;
    write(about, aboutRuns({ equal: state.nbar1 === state.nbar2, settles: settles(core, paramsOf(state)) }));
  };
  explain(store.state);
  store.subscribe((state, before) => {
    explain(state);
    if (state.runs !== before.runs || (state.runs !== 'none' && state.seed !== before.seed)) follow();
  });
  if (store.state.runs !== 'none') follow();

  /** @returns {import('../../core/types.js').FigureOptions} */
  return () => {
    const { noise, time, window, covariance } = motion;
    if (!noise) return {};
    try {
      noise.reach(time);
    } catch (error) {
      // Without them the mean goes on.
      motion.noise = undefined;
      fault(error);
      return {};
    }
    const { seed } = noise;
    if (noise.count <= COUNTS.ten) return { runs: noise.paths(window.begin), seed };
    return time < noise.begin ? {} : { cloud: noise.at(time), covariance, seed };
  };
}
