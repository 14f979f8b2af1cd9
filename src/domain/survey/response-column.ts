// Which column of a response tab holds a question's answers.

/** Answers start behind Google's timestamp. */
const answersStartAt = 2;

/**
 * The column, counted from 1, of the question that was created as the `index`-th (from 0). Creation order says where it is; the header
 * says whether that is still so, and finds it where staff have put something in between (design 3.1).
 */
export const responseColumn = (headers: readonly string[], index: number, title: string): number => {
  const expected = index + answersStartAt;
  if (headers[expected - 1] === title) return expected;
  const found = headers.flatMap((header, at) => (header === title ? [at + 1] : []));
  return found.length === 1 && found[0] !== undefined ? found[0] : expected;
};
