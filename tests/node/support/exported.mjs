// All that the package exports, by what it takes. package.mjs holds the package against it; what goes through the whole API,
// too: a function that is new and forgotten there fails.

export const TAKE_PARAMS = [
  'Ensemble',
  'MotionRecord',
  'PhaseLockingScan',
  'Simulation',
  'correlations',
  'eigenvalueScan',
  'eigenvalues',
  'exceptionalPoints',
  'figureCsv',
  'figureData',
  'figureFacts',
  'figureSvg',
  'fluctuationLocking',
  'informationInTime',
  'liouvillianSpectrum',
  'lockingTime',
  'model',
  'noiseSpectra',
  'phaseLocking',
  'renderFigure',
  'response',
  'steadyState',
  'steadyStateScan',
  'thresholds',
];
export const TAKE_OTHERS = [
  'Network',
  'NetworkSimulation',
  'gridValues',
  'occupation',
  'parseEdges',
  'preparedStart',
  'temperature',
  'withinQuarterTurn',
];
export const TAKE_NOTHING = ['figureSpecs', 'limits', 'paperPanels', 'parameterSpecs', 'version'];
export const LOAD = ['default', 'initSync'];
