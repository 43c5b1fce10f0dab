// @ts-check
// The views in the order of their tabs. Each lies in a folder of its own and declares itself there.

import { departures } from './views/departures/declaration.js';
import { guide } from './views/guide/declaration.js';
import { locking } from './views/locking/declaration.js';
import { motion } from './views/motion/declaration.js';
import { networks } from './views/networks/declaration.js';
import { paper } from './views/paper/declaration.js';
import { spectrum } from './views/spectrum/declaration.js';
import { states } from './views/states/declaration.js';
import { steady } from './views/steady/declaration.js';

export const VIEWS = [guide, motion, spectrum, locking, steady, states, networks, paper, departures];
