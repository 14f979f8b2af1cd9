// Texts of several lines that a sender types, such as what a meeting decides: a list where the template gives the field a line of its own.
import type { FieldValues } from './merge-fields';
import { fieldKey } from './nearest-name';

export interface Lined {
  readonly template: string;
  readonly values: FieldValues;
}

const ownLine = /^\{\{\s*([^{}|#/]+?)\s*(?:\|[^{}]*)?\}\}$/;

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.replace(/^\s*[-•*]\s+/, '').trim())
    .filter((line) => line !== '');

/** A value is one line when it is merged: here each of its lines becomes a value of its own, and an item of a list. */
export const withLines = (template: string, values: FieldValues): Lined => {
  const byKey = new Map(
    Object.entries(values).map(([name, value]) => [fieldKey(name), { name, lines: linesOf(value) }]),
  );
  const more: { [name: string]: string } = {};
  const lined = template.split('\n').map((line) => {
    const [, written] = ownLine.exec(line.trim()) ?? [];
    const found = written === undefined ? undefined : byKey.get(fieldKey(written));
    if (found === undefined || found.lines.length < 2) return line;
    return found.lines
      .map((text, at) => {
        const name = `${found.name}Line${at + 1}`;
        more[name] = text;
        return `- {{${name}}}`;
      })
      .join('\n');
  });
  return { template: lined.join('\n'), values: { ...values, ...more } };
};
