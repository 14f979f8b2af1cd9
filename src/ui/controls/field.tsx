// A labeled field of a form, with its hint and what is wrong with it.
import type { ComponentChildren, TargetedInputEvent } from 'preact';
import { useId } from 'preact/hooks';
import { words } from '../words';

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

interface FieldParts {
  readonly id: string;
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

export const Field = ({
  label,
  hint,
  error,
  required,
  render,
}: FieldProps & { readonly render: (parts: FieldParts) => ComponentChildren }) => {
  const id = useId();
  const parts = [hint === undefined ? '' : `${id}-hint`, error === undefined ? '' : `${id}-error`].filter(
    (part) => part !== '',
  );
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
        {required === true && <span class="field-required"> ({words().common.required})</span>}
      </label>
      {hint !== undefined && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {render({ id, describedBy: parts.length === 0 ? undefined : parts.join(' '), invalid: error !== undefined })}
      {error !== undefined && (
        <p class="field-error" id={`${id}-error`}>
          {error}
        </p>
      )}
    </div>
  );
};

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly type?: 'text' | 'email' | 'date' | 'time' | 'number' | 'tel' | 'url';
  readonly lines?: number;
  /** Of what is typed, where it is not the page's own. */
  readonly lang?: string | undefined;
  /** As many letters as can be typed. */
  readonly most?: number;
}

interface Shared {
  readonly id: string;
  readonly value: string;
  readonly maxLength: number | undefined;
  readonly lang: string | undefined;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
  readonly onInput: (event: TargetedInputEvent<HTMLInputElement>) => void;
}

/** The types of preact want each kind of input by itself. */
const inputs = {
  text: (shared: Shared) => <input type="text" {...shared} />,
  email: (shared: Shared) => <input type="email" {...shared} />,
  date: (shared: Shared) => <input type="date" {...shared} />,
  time: (shared: Shared) => <input type="time" {...shared} />,
  url: (shared: Shared) => <input type="url" {...shared} />,
  number: (shared: Shared) => <input type="number" {...shared} />,
  tel: (shared: Shared) => <input type="tel" {...shared} />,
};

/** One line of text, or several where `lines` says so. */
export const TextField = ({ value, onChange, type = 'text', lines, most, lang, ...field }: TextFieldProps) => (
  <Field
    {...field}
    render={({ id, describedBy, invalid }) => {
      const described = { id, value, maxLength: most, lang, 'aria-describedby': describedBy, 'aria-invalid': invalid };
      return lines === undefined ? (
        inputs[type]({ ...described, onInput: (event) => onChange(event.currentTarget.value) })
      ) : (
        <textarea rows={lines} dir="auto" {...described} onInput={(event) => onChange(event.currentTarget.value)} />
      );
    }}
  />
);

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly Option[];
  readonly onChange: (value: string) => void;
}

/** One of several. */
export const SelectField = ({ value, options, onChange, ...field }: SelectFieldProps) => (
  <Field
    {...field}
    render={({ id, describedBy, invalid }) => (
      <select
        id={id}
        value={value}
        aria-describedby={describedBy}
        aria-invalid={invalid}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    )}
  />
);
