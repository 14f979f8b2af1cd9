// What a browser sends of a form: the fields `entry.N`, each with its values.

export type FormFields = ReadonlyMap<string, readonly string[]>;

export const OTHER = '__other_option__';

/** Keeps the answer fields of a query or a posted body; the rest is the page's own. */
export const readFields = (sent: URLSearchParams): FormFields => {
  const fields = new Map<string, string[]>();
  for (const [name, value] of sent) {
    if (!/^entry\.\d+([._]\w+)?$/.test(name) && name !== 'emailAddress') continue;
    fields.set(name, [...(fields.get(name) ?? []), normalLines(value)]);
  }
  return fields;
};

export const fieldName = (entryId: number | undefined): string => `entry.${entryId ?? 0}`;

export const otherName = (entryId: number | undefined): string => `${fieldName(entryId)}.other_option_response`;

/** The values of one field; none where it was not sent. */
export const valuesOf = (fields: FormFields, name: string): readonly string[] => fields.get(name) ?? [];

/** The one value of a field that takes one, `''` where it was not sent. */
export const firstValue = (fields: FormFields, name: string): string => valuesOf(fields, name)[0] ?? '';

// A browser posts line ends as CR LF; a cell holds LF.
const normalLines = (value: string): string => value.replace(/\r\n?/g, '\n');
