// gas-local ships no types; these are what is used of it.
declare module 'gas-local' {
  const gasLocal: {
    /** Loads every *.js below the folder into a new realm and answers its global object. */
    readonly require: (folder: string, globalObject?: unknown) => Record<string, unknown>;
  };
  // biome-ignore lint/style/noDefaultExport: the package is CommonJS with one export
  export default gasLocal;
}
