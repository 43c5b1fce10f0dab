// @ts-check
// Of the pictures that are stored, which are the panels of the paper, the one that comes nearest to what a link asks for.

/** By kind, and by view. */
const NEAREST = new Map(
  Object.entries({
    eigenvaluesReal: '1a',
    eigenvaluesImaginary: '1b',
    xiPlane: '1c',
    xiSheet: '1c',
    xiSlice: '1d',
    spectrum: '1a',
    motion: '2a',
    plv: '3a',
    locking: '3a',
    information: '4a',
    mutualInformation: '4a',
    informationMap: '4a',
    steady: '4a',
    networks: '3a',
  }),
);

/**
 * @param {(key: string) => string | null | undefined} given what the link has under a key
 * @returns {{ fig: string, same: boolean } | undefined} same: it is what was asked for
 */
export function nearestPanel(given) {
  const fig =
    given('fig')
      ?.toLowerCase()
      .replace(/[^\da-d]/g, '') ?? '';
  if (/^(?:1[a-d]|2[a-c]|[34][ab])$/.test(fig)) return { fig, same: true };
  const kind = given('kind') ?? '',
    near = NEAREST.get(kind) ?? NEAREST.get(given('view') ?? (kind ? '' : 'motion'));
  return near ? { fig: near, same: false } : undefined;
}

/** "Fig. 3(a)". @param {string} fig */
export const panelName = fig => `Fig. ${fig[0]}(${fig[1]})`;
