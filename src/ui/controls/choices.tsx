// A group of radio buttons or checkboxes under one question.
import type { Option } from './field';

interface ChoicesProps {
  readonly legend: string;
  readonly hint?: string;
  readonly options: readonly (Option & { readonly hint?: string })[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
  readonly single?: boolean;
}

/** Answers all chosen values, in the order of the options; with `single`, just one. */
export const Choices = ({ legend, hint, options, chosen, onChange, single }: ChoicesProps) => {
  const press = (value: string, on: boolean) => {
    if (single === true) return onChange([value]);
    onChange(options.map((option) => option.value).filter((one) => (one === value ? on : chosen.includes(one))));
  };
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {hint !== undefined && <p class="field-hint">{hint}</p>}
      {options.map((option) => (
        <label class="choice" key={option.value}>
          <input
            type={single === true ? 'radio' : 'checkbox'}
            name={legend}
            checked={chosen.includes(option.value)}
            onChange={(event) => press(option.value, event.currentTarget.checked)}
          />
          <span>
            {option.label}
            {option.hint !== undefined && <span class="choice-hint">{option.hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
};
