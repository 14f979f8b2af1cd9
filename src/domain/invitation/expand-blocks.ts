// Puts the texts that many templates share in their places, before any value is there: {{HITDefinition}} becomes the definition.
import { type FieldUse, replaceFields } from './merge-fields';
import { fieldKey } from './nearest-name';

/** Texts by name; they may hold fields, and no other block. */
export type Blocks = { readonly [name: string]: string };

/** A text of several lines would tear the sentence or the item of a list that it stands in. */
const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ');

/** One level: a block in a block stays as it is written, and is refused as a field that nobody knows. */
export const expandBlocks = (template: string, blocks: Blocks): string => {
  const byKey = new Map(Object.entries(blocks).map(([name, text]) => [fieldKey(name), text.trim()]));
  const put = ({ name, fallback }: FieldUse, whole: string): string => {
    const text = byKey.get(fieldKey(name));
    return text === undefined ? whole : text || (fallback ?? '');
  };
  return template
    .split('\n')
    .map((line) => {
      const expanded = replaceFields(line, put);
      return replaceFields(line, () => '').trim() === '' ? expanded : oneLine(expanded);
    })
    .join('\n');
};
