// Fills values into the words of a page.

/** The text with each `{name}` replaced by its value, in one pass. */
export const fillIn = (text: string, values: { readonly [name: string]: string | number }): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
