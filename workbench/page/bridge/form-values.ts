/** A form of the page as the one argument of a call: Google sends its fields' values by name (F26). */

/** The arguments as they are, unless the only one is a form: then an object of strings, an array where a name repeats. */
export const withFormValues = (args: readonly unknown[]): readonly unknown[] => {
  const [only] = args;
  return args.length === 1 && only instanceof HTMLFormElement ? [formValues(only)] : args;
};

const formValues = (form: HTMLFormElement): Readonly<Record<string, string | readonly string[]>> => {
  const data = new FormData(form);
  const names = [...new Set(data.keys())];
  return Object.fromEntries(names.map((name) => [name, single(data.getAll(name).map((value) => text(name, value)))]));
};

const single = (values: readonly string[]): string | readonly string[] =>
  values.length === 1 ? (values[0] ?? '') : values;

const text = (name: string, value: FormDataEntryValue): string => {
  if (typeof value === 'string') return value;
  throw new Error(`workbench: a file (${name}) in a form is not stood in for`);
};
