// JSON that somebody may have changed: what is not there is told apart from what is.

export type Loose = { readonly [name: string]: unknown };

export const isRecord = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the text holds; undefined where it is no JSON. */
export const looseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
