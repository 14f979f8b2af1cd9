// The engine takes tab names of 31 letters without some marks; Google takes 100 of any kind. These are the names for the engine.

const unfit = /[\\/*?:[\]]/g;

/** The name itself where the engine takes it, else a shorter one that no other tab has. */
export const engineNameFor = (name: string, taken: readonly string[]): string => {
  const plain =
    name
      .replace(unfit, ' ')
      .replace(/^'+|'+$/g, ' ')
      .trim() || 'Tab';
  const used = new Set(taken.map((one) => one.toLowerCase()));
  for (let n = 0; ; n += 1) {
    const tail = n === 0 ? '' : ` ${n + 1}`;
    const candidate = plain.slice(0, 31 - tail.length).trim() + tail;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
};
