// Question 4: who leads family work, and a second person.
import { TextField } from '../../controls/field';
import { words } from '../../words';
import type { QuestionProps } from './question-props';

export const PeopleQuestion = ({ draft, set, errorAt }: QuestionProps) => {
  const text = words().plan.people;
  return (
    <>
      <fieldset class="plan-person">
        <legend>{text.leader}</legend>
        <TextField
          required
          label={text.name}
          value={draft.leaderName}
          error={errorAt('leaderName')}
          onChange={(leaderName) => set({ leaderName })}
        />
        <TextField label={text.role} value={draft.leaderRole} onChange={(leaderRole) => set({ leaderRole })} />
        <TextField
          type="tel"
          label={text.phone}
          value={draft.leaderPhone}
          onChange={(leaderPhone) => set({ leaderPhone })}
        />
        <TextField
          type="email"
          label={text.email}
          hint={text.emailHint}
          value={draft.leaderEmail}
          error={errorAt('leaderEmail')}
          onChange={(leaderEmail) => set({ leaderEmail })}
        />
      </fieldset>
      <fieldset class="plan-person">
        <legend>{text.second}</legend>
        <p class="field-hint">{text.secondHint}</p>
        <TextField
          label={text.name}
          value={draft.secondName}
          error={errorAt('secondName')}
          onChange={(secondName) => set({ secondName })}
        />
        <TextField label={text.role} value={draft.secondRole} onChange={(secondRole) => set({ secondRole })} />
      </fieldset>
    </>
  );
};
