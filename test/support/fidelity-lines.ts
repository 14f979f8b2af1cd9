// Which lines of the fidelity list the tests stand for, and how sure each is, read from the tests' own names.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** D documented, G asserted live by others' tests, T third-party evidence, O own knowledge. */
export type Sureness = 'D' | 'G' | 'T' | 'O';

export interface FidelityTest {
  /** `F39`. */
  readonly line: string;
  readonly sureness: Sureness;
  readonly says: string;
  readonly file: string;
}

const root = process.cwd();
const mark = /\bF(\d\d) ([DGTO])(?=[,:])/g;

const testFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return testFiles(path);
    return /\.test\.tsx?$/.test(entry.name) ? [path] : [];
  });

/** One for each line that a test's name begins with; `F12 D, F13 T: …` is two. */
export const fidelityTests = (): readonly FidelityTest[] =>
  testFiles(join(root, 'test')).flatMap((file) => {
    const names = readFileSync(file, 'utf8').matchAll(/(['"`])((?:F\d\d(?: [DGTO])?,? ?)+:.*?)\1[,)]/g);
    return [...names].flatMap(([, , says = '']) =>
      [...says.matchAll(mark)].map(([, number = '', sureness]) => ({
        line: `F${number}`,
        sureness: sureness as Sureness,
        says: says.replace(/^[^:]*: */, ''),
        file: relative(root, file),
      })),
    );
  });
