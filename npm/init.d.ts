export {};
declare global {
    /** TypeScript's libraries have this since "esnext.disposable"; with an older one `using` works all the same. */
    interface SymbolConstructor { readonly dispose: unique symbol }
    interface Disposable { [Symbol.dispose](): void }
}
/** Global types, where TypeScript knows them: the package needs neither the browser's library nor Node's types. */
type Known<Name extends string> = typeof globalThis extends { [K in Name]: { prototype: infer Type } } ? Type : never;
type WebAssemblyModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Type } } } ? Type : never;

/** Where the WebAssembly module is: an address, an answer to a request, its bytes, or the compiled module. */
export type InitInput = string | Known<"URL"> | Known<"Request"> | Known<"Response"> | SyncInitInput;
/** The bytes of the WebAssembly module, or the compiled module. */
export type SyncInitInput = ArrayBuffer | ArrayBufferView | WebAssemblyModule;
/** What the WebAssembly module shows of itself. */
export interface InitOutput { readonly memory: { readonly buffer: ArrayBuffer } }

/**
 * Loads the WebAssembly module; everything else may be called when it has resolved. Called again, it does nothing.
 * Without an argument it takes `odd_sympathy_bg.wasm` beside the script: browsers and bundlers fetch it, Node reads it.
 */
export default function init(input?: { module_or_path?: InitInput | Promise<InitInput> }): Promise<InitOutput>;

/** The same at once, from bytes or from a compiled module; browsers refuse to compile large modules so on the page itself. */
export function initSync(input: { module: SyncInitInput }): InitOutput;
