// A program without the browser's library and without Node's types: only what cannot be had there is missing.
import init, { figureSvg, initSync, renderFigure, steadyState } from "../../../pkg/odd_sympathy.js";
import type { Canvas, ErrorName, Params } from "../../../pkg/odd_sympathy.js";

export async function batch(bytes: Uint8Array, params: Params): Promise<string> {
    await init();
    await init({ module_or_path: bytes });
    await init({ module_or_path: Promise.resolve("odd_sympathy_bg.wasm") });
    const { memory } = initSync({ module: new ArrayBuffer(8) });
    return `${memory.buffer.byteLength} ${steadyState(params).flux} ${figureSvg("plv", params)}`;
}

const harmless: readonly ErrorName[] = ["Unstable", "NotDefined"];
export const isHarmless = (error: unknown): boolean => error instanceof Error && harmless.some(name => name === error.name);
// @ts-expect-error an error of no such name
export const noName: ErrorName = "Nonsense";
// @ts-expect-error nothing to draw on
export const drawn = (params: Params): unknown => renderFigure("plv", params, {}, {});
export const nothing = (canvas: Canvas): never => canvas;
