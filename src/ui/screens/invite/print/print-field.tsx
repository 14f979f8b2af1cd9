// One field of a page to print, as its kind is typed.
import type { PrintField as Field } from '../../../../rpc/print-calls';
import { TextField } from '../../../controls/field';
import { fill, words } from '../../../words';
import { fieldLabel } from '../fields-part';

interface PrintFieldProps {
  readonly field: Field;
  readonly value: string;
  readonly error: string | undefined;
  readonly onChange: (value: string) => void;
}

const most = { text: 300, longText: 1500 } as const;

const hintOf = ({ name, type, needed }: Field): string | undefined => {
  const text = words().print;
  const examples: { readonly [field: string]: string } = text.examples;
  const example = examples[name];
  const hints = [
    ...(needed ? [] : [text.optional]),
    ...(type === 'longText' ? [text.lines] : []),
    ...(example === undefined ? [] : [fill(text.example, { example })]),
  ];
  return hints.length === 0 ? undefined : hints.join(' ');
};

export const PrintField = ({ field, value, error, onChange }: PrintFieldProps) => {
  const { name, type } = field;
  return (
    <TextField
      label={name === 'SchoolName' ? words().print.school : fieldLabel(name)}
      hint={hintOf(field)}
      error={error}
      value={value}
      onChange={onChange}
      type={type === 'day' ? 'date' : 'text'}
      most={type === 'longText' ? most.longText : most.text}
      {...(type === 'longText' ? { lines: 4 } : {})}
    />
  );
};
