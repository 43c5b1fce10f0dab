// @ts-check
// What is drawn of the noise over the mean motion. The whole core comes when it is first wanted.

import { connectChoice } from '../../controls/choice.js';
import { loadFullCore } from '../../core/load.js';
import { settles } from '../../core/settles.js';
import { find, setText } from '../../dom/element.js';
import { paramsOf } from '../../state/params.js';
import { aboutRuns } from '../../text/noisy-runs.js';

/** As many as the eye takes for a density. */
const COUNTS = { one: 1, ten: 10, cloud: 400 };

/**
 * @param {Pick<import('../../figure/context.js').Context, 'core' | 'store' | 'limits' | 'cards' | 'fault'>} context
 * @param {import('../../motion/motion.js').Motion} motion
 */
export function connectNoise({ core, store, limits, cards, fault }, motion) {
  const again = find('#another-draw', HTMLButtonElement),
    about = find('#runs-about', HTMLElement);
  connectChoice(find('#motion-runs', HTMLSelectElement), store, 'runs');
  again.addEventListener('click', () => store.change({ seed: (store.state.seed + 1) % limits.seed.max }));

  const load = async () => {
    const { core } = await loadFullCore();
    motion.moveTo(core);
    for (const card of cards) card.core = core;
    // While it was loaded another choice may have been made.
    const { runs, seed } = store.state;
    if (runs !== 'none') motion.setRuns(COUNTS[runs], seed);
  };
  const follow = () => {
    again.hidden = store.state.runs === 'none';
    if (again.hidden) motion.dropRuns();
    else load().catch(fault);
  };
  /** @param {import('../../state/keys.js').State} state */
  const explain = state => {
    about.hidden = state.runs === 'none';
    if (about.hidden) return;
    setText(about, aboutRuns({ equal: state.nbar1 === state.nbar2, settles: settles(core, paramsOf(state)) }));
  };
  explain(store.state);
  store.subscribe((state, before) => {
    explain(state);
    if (state.runs !== before.runs || (state.runs !== 'none' && state.seed !== before.seed)) follow();
  });
  if (store.state.runs !== 'none') follow();
}
