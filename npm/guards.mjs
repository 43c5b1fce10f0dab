// Edits what wasm-bindgen wrote, so that a wrong use is answered in words: node npm/guards.mjs FOLDER
// What is not found there fails the build: another version of wasm-bindgen may write other code.
import { readFileSync, writeFileSync } from 'node:fs';

const [folder] = process.argv.slice(2);

/** Replaces all `count` places. */
function edit(text, count, pattern, replacement) {
  const found = [...text.matchAll(pattern)].length;
  if (found !== count) throw new Error(`npm/guards.mjs: ${pattern} is in the generated code ${found} times, not ${count}`);
  return text.replace(pattern, replacement);
}

const script = `${folder}/odd_sympathy.js`;
let code = readFileSync(script, 'utf8');
const classes = [...code.matchAll(/^export class /gm)].length;

// Before init() every use of the module throws.
const BEFORE_INIT = `const uninitialised = new Proxy({}, {
    get() {
        throw new Error('odd-sympathy is not initialised: first await init(), or call initSync()');
    },
});
let wasmModule, wasmInstance, wasm = uninitialised;`;
code = edit(code, 1, /^let wasmModule, wasmInstance, wasm;$/gm, BEFORE_INIT);
code = edit(code, 2, /if \(wasm !== undefined\) return wasm;/g, 'if (wasm !== uninitialised) return wasm;');

// After free() a second free() does nothing, as disposing has it, and every other use of the object throws.
const AFTER_FREE = `const freed = new WeakSet();
function markFreed(object, name) {
    freed.add(object);
    Object.defineProperty(object, '__wbg_ptr', {
        get() {
            throw new Error(\`this \${name} was freed: make a new one\`);
        },
    });
}
`;
code = edit(code, classes, /this\.__wbg_ptr = 0;(\s+)(\w+)Finalization\.unregister/g, "markFreed(this, '$2');$1$2Finalization.unregister");
code = edit(code, classes, /^( +)free\(\) \{\n/gm, '$&$1    if (freed.has(this)) return;\n');
code = edit(code, 1, /^function __wbg_get_imports\(\) \{$/gm, `${AFTER_FREE}$&`);
writeFileSync(script, code);

// Declarations: how the module is loaded stands in npm/init.d.ts.
const types = `${folder}/odd_sympathy.d.ts`;
const loading = readFileSync(new URL('init.d.ts', import.meta.url), 'utf8');
let declarations = readFileSync(types, 'utf8');
declarations = edit(declarations, classes, /^.*\[Symbol\.dispose\].*\n/gm, '    [Symbol.dispose](): void;\n');
declarations = edit(declarations, 1, /export type InitInput =[^]*$/g, loading);
writeFileSync(types, declarations);
