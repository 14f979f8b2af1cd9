// A column of the family lists, and the values in it that are wanted.
import type { ColumnWish } from '../../../../rpc/audience';
import type { ColumnChoice } from '../../../../rpc/who-calls';
import { Choices } from '../../../controls/choices';
import { SelectField, TextField } from '../../../controls/field';
import { fill, words } from '../../../words';

const keyOf = ({ sheet, column }: Pick<ColumnChoice, 'sheet' | 'column'>): string => `${sheet} ${column}`;

const Values = ({
  found,
  value,
  onChange,
}: {
  readonly found: ColumnChoice;
  readonly value: ColumnWish;
  readonly onChange: (value: ColumnWish) => void;
}) => {
  const text = words().who;
  if (found.values === null)
    return (
      <TextField
        label={text.valuesLines}
        hint={text.valuesHint}
        lines={4}
        value={value.values.join('\n')}
        onChange={(typed) => onChange({ ...value, values: typed === '' ? [] : typed.split('\n') })}
      />
    );
  return (
    <Choices
      legend={text.whichValues}
      options={found.values.map((one) => ({ value: one, label: one === '' ? text.empty : one }))}
      chosen={value.values}
      onChange={(values) => onChange({ ...value, values: [...values] })}
    />
  );
};

export const ColumnPart = ({
  columns,
  value,
  onChange,
}: {
  readonly columns: readonly ColumnChoice[];
  readonly value: ColumnWish;
  readonly onChange: (value: ColumnWish) => void;
}) => {
  const text = words().who;
  const found = columns.find((one) => keyOf(one) === keyOf(value));
  const choose = (key: string) => {
    const { sheet = 'families', column = '' } = columns.find((one) => keyOf(one) === key) ?? {};
    onChange({ kind: 'column', sheet, column, values: [] });
  };
  if (columns.length === 0) return <p>{text.none.column}</p>;
  return (
    <>
      <SelectField
        label={text.whichColumn}
        value={found === undefined ? '' : keyOf(found)}
        options={[
          { value: '', label: text.choose },
          ...columns.map((one) => ({
            value: keyOf(one),
            label: fill(text.columnName, { column: one.column, sheet: one.sheetName }),
          })),
        ]}
        onChange={choose}
      />
      {found !== undefined && <Values found={found} value={value} onChange={onChange} />}
    </>
  );
};
