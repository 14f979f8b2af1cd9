// The spreadsheet engine, started once for the process.
import { readFileSync } from 'node:fs';
import { initSync, Model } from '@ironcalc/wasm';
import { packageFile } from '../package-file';

export type { Model } from '@ironcalc/wasm';

type Engine = ReturnType<typeof initSync>;

let engine: Engine | undefined;

/** A new workbook with one tab, or the one that these bytes hold. Formulas are calculated when somebody asks. */
export const openModel = (name: string, timeZone: string, bytes?: Uint8Array): Model => {
  engine ??= start();
  const model = bytes === undefined ? new Model(name, 'en', timeZone, 'en') : Model.from_bytes(bytes, 'en');
  model.pauseEvaluation();
  return model;
};

/**
 * Gets the memory for so many cells at once. Left alone the engine asks for 64 kilobytes at a time, and each time all of its
 * memory is counted anew as garbage to come: a million cells then take minutes instead of seconds.
 */
export const reserveCells = (cells: number): void => {
  if (engine === undefined || cells < fewCells) return;
  const size = cells * bytesOfCell;
  engine.__wbindgen_free(engine.__wbindgen_malloc(size, alignment), size, alignment);
};

const fewCells = 1000;
/** A cell with its place in the engine's history of changes, measured. */
const bytesOfCell = 512;
const alignment = 8;
const firstCells = 60_000;

const start = (): Engine => {
  engine = initSync({ module: readFileSync(packageFile('@ironcalc/wasm/wasm_bg.wasm')) });
  reserveCells(firstCells);
  return engine;
};
