// What can be wrong with the folder that a world is kept in, each in one line that says what to do.

export type StoreTrouble = 'damaged' | 'strange' | 'unwritable' | 'other-format' | 'in-use' | 'full';

/** Thrown where a world cannot be opened or a change cannot be kept; nothing of that change is there then. */
export class StoreProblem extends Error {
  override readonly name = 'StoreProblem';
  constructor(
    readonly trouble: StoreTrouble,
    message: string,
  ) {
    super(message);
  }
}

const elsewhere = 'name another folder with --data';
const startOver = `start over with --reset, or ${elsewhere}`;

/** The problem in words; `detail` is what was met. */
export const storeProblem = (trouble: StoreTrouble, path: string, detail: string): StoreProblem =>
  new StoreProblem(trouble, words[trouble](path, detail));

const words: Readonly<Record<StoreTrouble, (path: string, detail: string) => string>> = {
  damaged: (path, detail) => `the world in ${path} is damaged (${detail}); ${startOver}`,
  strange: (path, detail) => `${path} is not a world that the workbench kept (${detail}); ${startOver}`,
  unwritable: (path, detail) => `the workbench cannot keep its world in ${path} (${detail}); ${elsewhere}`,
  'other-format': (path, detail) => `the world in ${path} was kept by ${detail} workbench; ${startOver}`,
  'in-use': (path, detail) =>
    `the workbench is already running on ${path} (${detail}); use it there, stop it, or ${elsewhere}`,
  full: (path, detail) =>
    `this was not saved, because ${path} cannot be written (${detail}); everything before it is safe. Make room and try again`,
};

const troubles: readonly (readonly [RegExp, StoreTrouble])[] = [
  [/^SQLITE_(CORRUPT|IOERR_SHORT_READ)/, 'damaged'],
  [/^SQLITE_NOTADB/, 'strange'],
  [/^SQLITE_BUSY/, 'in-use'],
  [/^(SQLITE_(FULL|IOERR)|ENOSPC|EDQUOT|EFBIG)/, 'full'],
];

/** What SQLite or the file system said, as a problem of this folder; `unwritable` where it is nothing better known. */
export const asStoreProblem = (path: string, problem: unknown): StoreProblem => {
  if (problem instanceof StoreProblem) return problem;
  const { code = '', message = String(problem) } = problem as { readonly code?: string; readonly message?: string };
  const known = troubles.find(([pattern]) => pattern.test(code))?.[1] ?? 'unwritable';
  return storeProblem(known, path, message.split('\n')[0] ?? '');
};
