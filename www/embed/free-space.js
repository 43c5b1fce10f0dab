// @ts-check
// Makes room where frames of the article have been: in the article, and in the frames, which a browser may keep in a process of their own.

/** More than the 64 MB of foreign memory after which V8 looks for garbage, in bytes. */
const MUCH = 2 ** 27;
/** Several frames leave at a time, and what follows them is seen first, in milliseconds. */
const LATER = 300;

let timer = 0;

/**
 * A browser looks for what frames have left behind when its own heap grows, of which their documents, canvases and WebAssembly are the
 * smaller part: forty figures that came and went held 700 MB where 300 were in use. Memory that is asked for and never touched is not
 * there, but makes it look.
 */
export function freeSpace() {
  timer ||= window.setTimeout(() => {
    timer = 0;
    try {
      return new ArrayBuffer(MUCH).byteLength;
    } catch {
      return 0;
    }
  }, LATER);
}
