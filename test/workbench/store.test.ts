// What is put together is there together or not at all: in memory at once, and in the folder after the process was killed.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore, type Store } from '../../workbench/world/store';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'store-'));
});
afterEach(() => rmSync(dataDir, { recursive: true, force: true }));

const begun = (store: Store): void => {
  const letters = store.collection<number>('letters');
  for (const [at, letter] of ['a', 'b', 'c'].entries()) letters.put(letter, at);
};

const givenUp = (store: Store): void => {
  const letters = store.collection<number>('letters');
  expect(() =>
    store.atomically(() => {
      letters.put('a', 10);
      letters.delete('b');
      letters.put('d', 3);
      store.atomically(() => store.collection<number>('others').put('x', 1));
      throw new Error('in the middle');
    }),
  ).toThrow('in the middle');
};

const held = (store: Store) => ({
  letters: store.collection<number>('letters').entries(),
  others: store.collection<number>('others').entries(),
});

const asBefore = {
  letters: [
    ['a', 0],
    ['b', 1],
    ['c', 2],
  ],
  others: [],
};

it.each([
  ['in memory', () => openStore()],
  ['in a folder', () => openStore(dataDir)],
])('%s, a change that breaks off leaves everything as it was, in its order', (_where, open) => {
  const store = open();
  begun(store);
  givenUp(store);
  expect(held(store)).toEqual(asBefore);
  store.atomically(() => store.collection<number>('others').put('x', 2));
  expect(held(store)).toEqual({ ...asBefore, others: [['x', 2]] });
  store.close();
});

it('a change that broke off is not in the folder either', () => {
  const store = openStore(dataDir);
  begun(store);
  givenUp(store);
  store.close();
  const again = openStore(dataDir);
  expect(held(again)).toEqual(asBefore);
  again.close();
});

it('a value that cannot be kept is refused alone', () => {
  const refused: string[] = [];
  const store = openStore(dataDir, { refused: ({ trouble }) => refused.push(trouble) });
  begun(store);
  const cyclic: Record<string, unknown> = {};
  cyclic.itself = cyclic;
  // A value that is no JSON is a fault of ours, not of the folder's.
  expect(() => store.collection('letters').put('e', cyclic)).toThrow(TypeError);
  expect(refused).toEqual([]);
  store.collection<number>('letters').put('e', 4);
  store.close();
});
