// What a form that was cut off while it was built already has, and what it still lacks.

export interface FoundItem {
  readonly id: number;
  readonly title: string;
}

export interface Resumed {
  /** Items of ours that may be half made: a cut can fall between a question's title and its choices. */
  readonly remove: readonly number[];
  /** Whole questions, by code. */
  readonly kept: { readonly [code: string]: number };
}

/**
 * Sorts the form's items. Questions are added in order, so that only the last one of ours, and any without a title, can be half made.
 * A form that is linked was whole by then, and removing a question would leave its column behind. What staff added by hand meanwhile is neither kept as ours nor removed.
 */
export const resumeForm = (
  found: readonly FoundItem[],
  wanted: readonly { readonly code: string; readonly title: string }[],
  isLinked: boolean,
): Resumed => {
  const ours = wanted.flatMap(({ code, title }) => {
    const item = found.find((one) => one.title === title);
    return item === undefined ? [] : [{ code, id: item.id }];
  });
  const whole = isLinked ? ours : ours.slice(0, -1);
  const halfMade = ours.slice(whole.length).map(({ id }) => id);
  const untitled = found.filter(({ title }) => title === '').map(({ id }) => id);
  return {
    remove: [...untitled, ...halfMade],
    kept: Object.fromEntries(whole.map(({ code, id }) => [code, id])),
  };
};
