// Question 3: the day tutoring starts, or started.
import { TextField } from '../../controls/field';
import { Notice } from '../../controls/notice';
import { words } from '../../words';
import type { QuestionProps } from './question-props';

export const StartQuestion = ({ draft, set, errorAt, today }: QuestionProps & { readonly today: string }) => {
  const text = words().plan.start;
  return (
    <>
      <TextField
        type="date"
        required
        label={text.label}
        hint={text.hint}
        value={draft.tutoringStart}
        error={errorAt('tutoringStart')}
        onChange={(tutoringStart) => set({ tutoringStart })}
      />
      {draft.tutoringStart !== '' && draft.tutoringStart < today && (
        <Notice kind="hint">
          <p>{text.late}</p>
        </Notice>
      )}
    </>
  );
};
