// The records of a store as their readers use them, and as they were before where a change is given up.

export interface Collection<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly put: (key: string, value: Value) => void;
  readonly delete: (key: string) => void;
  /** In the order in which keys were first put. */
  readonly list: () => readonly Value[];
  readonly entries: () => readonly (readonly [string, Value])[];
  readonly clear: () => void;
}

export interface Backing {
  readonly load: (collection: string) => readonly (readonly [string, string])[];
  readonly put: (collection: string, key: string, value: string) => void;
  readonly delete: (collection: string, key: string) => void;
  readonly clear: (collection: string) => void;
}

type Texts = Map<string, string>;

export interface Collections {
  readonly collection: <Value>(name: string) => Collection<Value>;
  /** Does the work; where it throws, every record is what it was before. */
  readonly orAsBefore: (work: () => void) => void;
}

/** Values are kept as JSON text, so that whoever got one cannot change what is stored. */
export const collectionsOf = (backing: Backing): Collections => {
  const open = new Map<string, Texts>();
  let before: Map<string, readonly (readonly [string, string])[]> | undefined;
  const remember = (name: string, texts: Texts): void => {
    if (before !== undefined && !before.has(name)) before.set(name, [...texts]);
  };
  const giveUp = (): void => {
    for (const [name, texts] of before ?? []) refill(open.get(name) ?? new Map(), texts);
  };
  return {
    collection: <Value>(name: string) => {
      const texts = open.get(name) ?? new Map(backing.load(name));
      open.set(name, texts);
      return collectionIn<Value>(name, texts, backing, () => remember(name, texts));
    },
    orAsBefore: (work) => {
      if (before !== undefined) return work();
      before = new Map();
      try {
        work();
      } catch (problem) {
        giveUp();
        throw problem;
      } finally {
        before = undefined;
      }
    },
  };
};

const refill = (texts: Texts, entries: readonly (readonly [string, string])[]): void => {
  texts.clear();
  for (const [key, text] of entries) texts.set(key, text);
};

const collectionIn = <Value>(name: string, texts: Texts, backing: Backing, changing: () => void): Collection<Value> => {
  const entries = () => [...texts].map(([key, text]) => [key, JSON.parse(text) as Value] as const);
  return {
    get: (key) => {
      const text = texts.get(key);
      return text === undefined ? undefined : (JSON.parse(text) as Value);
    },
    put: (key, value) => {
      const text = JSON.stringify(value);
      backing.put(name, key, text);
      changing();
      texts.set(key, text);
    },
    delete: (key) => {
      backing.delete(name, key);
      changing();
      texts.delete(key);
    },
    list: () => entries().map(([, value]) => value),
    entries,
    clear: () => {
      backing.clear(name);
      changing();
      texts.clear();
    },
  };
};
