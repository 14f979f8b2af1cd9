// Question 2: the first and last day of school, and the breaks.
import { Button } from '../../controls/button';
import { TextField } from '../../controls/field';
import { fill, words } from '../../words';
import { type QuestionProps, withEntry, withoutEntry } from './question-props';
import { RemoveButton } from './remove-button';

export const YearQuestion = ({ draft, set, errorAt }: QuestionProps) => {
  const text = words().plan.year;
  const { breaks } = draft;
  return (
    <>
      <TextField
        type="date"
        required
        label={text.first}
        value={draft.firstDay}
        error={errorAt('firstDay')}
        onChange={(firstDay) => set({ firstDay })}
      />
      <TextField
        type="date"
        required
        label={text.last}
        value={draft.lastDay}
        error={errorAt('lastDay')}
        onChange={(lastDay) => set({ lastDay })}
      />
      <h3>{text.breaks}</h3>
      <p class="field-hint">{text.breaksHint}</p>
      {breaks.map((range, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a new break has nothing but its place
        <fieldset class="plan-break" key={index}>
          <legend class="visually-hidden">{fill(text.break, { n: index + 1 })}</legend>
          <TextField
            type="date"
            label={text.from}
            value={range.from}
            error={errorAt(`breaks.${index}.from`)}
            onChange={(from) => set({ breaks: withEntry(breaks, index, { ...range, from }) })}
          />
          <TextField
            type="date"
            label={text.to}
            value={range.to}
            error={errorAt(`breaks.${index}.to`)}
            onChange={(to) => set({ breaks: withEntry(breaks, index, { ...range, to }) })}
          />
          <RemoveButton
            label={fill(text.remove, { n: index + 1 })}
            onClick={() => set({ breaks: withoutEntry(breaks, index) })}
          />
        </fieldset>
      ))}
      <Button onClick={() => set({ breaks: [...breaks, { from: '', to: '' }] })}>{text.add}</Button>
    </>
  );
};
