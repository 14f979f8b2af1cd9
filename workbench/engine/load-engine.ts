// The spreadsheet engine, started once for the process.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { initSync, Model } from '@ironcalc/wasm';

export type { Model } from '@ironcalc/wasm';

let isStarted = false;

/** A new workbook with one tab, or the one that these bytes hold. Formulas are calculated when somebody asks. */
export const openModel = (name: string, timeZone: string, bytes?: Uint8Array): Model => {
  start();
  const model = bytes === undefined ? new Model(name, 'en', timeZone, 'en') : Model.from_bytes(bytes, 'en');
  model.pauseEvaluation();
  return model;
};

const start = (): void => {
  if (isStarted) return;
  initSync({ module: readFileSync(engineFile()) });
  isStarted = true;
};

/** Looked up from the program that runs, since neither tests nor bundles know their own module's address. */
const engineFile = (): string => {
  const places = [process.argv[1], join(process.cwd(), 'package.json')].filter((place) => place !== undefined);
  for (const place of places) {
    try {
      return createRequire(place).resolve('@ironcalc/wasm/wasm_bg.wasm');
    } catch {}
  }
  throw new Error('the engine @ironcalc/wasm is not installed; run npm ci');
};
