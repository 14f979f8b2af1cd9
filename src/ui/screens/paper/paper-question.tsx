// One question of the paper at hand: compact, and quick by keyboard.
import type { TargetedKeyboardEvent } from 'preact';
import { useId } from 'preact/hooks';
import type { PaperPage } from '../../../rpc/paper-calls';
import { words } from '../../words';
import { noEntry, type PaperEntry, pressed } from './paper-draft';

export interface PaperQuestionProps {
  readonly question: PaperPage['questions'][number];
  readonly number: number;
  /** Of the wording that is shown. */
  readonly language: { readonly tag: string; readonly direction: 'ltr' | 'rtl' };
  readonly entry: PaperEntry;
  readonly onChange: (entry: PaperEntry) => void;
  /** Puts the keyboard into the next question. */
  readonly goOn: () => void;
}

/** As many choices have a digit of their own. */
const digits = 9;

const wordingOf = ({ question, language }: PaperQuestionProps) =>
  question.wording[language.tag] ?? Object.values(question.wording)[0] ?? { title: question.code, choices: [] };

const Marks = (props: PaperQuestionProps) => {
  const { question, language, entry, onChange } = props;
  const { choices } = wordingOf(props);
  const isOne = question.input === 'one';
  const name = useId();
  return (
    <>
      {question.choices.map((code, at) => (
        <label class="choice" key={code}>
          <input
            type={isOne ? 'radio' : 'checkbox'}
            name={name}
            checked={entry.choices.includes(code)}
            onChange={() => onChange(pressed(question, entry, code))}
          />
          {at < digits && (
            <span class="paper-digit" aria-hidden="true">
              {at + 1}
            </span>
          )}
          <span lang={language.tag} dir={language.direction}>
            {choices[at] ?? code}
          </span>
        </label>
      ))}
      {isOne && (
        <label class="choice">
          <input
            type="radio"
            name={name}
            checked={entry.choices.length === 0}
            onChange={() => onChange({ ...entry, choices: [] })}
          />
          <span class="paper-digit" aria-hidden="true">
            0
          </span>
          <span class="paper-none">{words().paper.noAnswer}</span>
        </label>
      )}
    </>
  );
};

const List = (props: PaperQuestionProps & { readonly labelledBy: string }) => {
  const { question, language, entry, onChange, labelledBy } = props;
  const { choices } = wordingOf(props);
  return (
    <select
      aria-labelledby={labelledBy}
      value={entry.choices[0] ?? ''}
      onChange={({ currentTarget: { value } }) => onChange(value === '' ? noEntry : pressed(question, entry, value))}
    >
      <option value="">{words().paper.noAnswer}</option>
      {question.choices.map((code, at) => (
        <option key={code} value={code} lang={language.tag} dir={language.direction}>
          {choices[at] ?? code}
        </option>
      ))}
    </select>
  );
};

const Other = ({ question, entry, onChange }: PaperQuestionProps) => {
  const id = useId();
  const change = (other: string) =>
    onChange({ ...entry, other, choices: question.input === 'one' && other !== '' ? [] : entry.choices });
  return (
    <div class="paper-other">
      <label for={id}>
        {question.choices.length < digits && (
          <span class="paper-digit" aria-hidden="true">
            {question.choices.length + 1}{' '}
          </span>
        )}
        {words().paper.other}
      </label>
      <input
        id={id}
        type="text"
        dir="auto"
        aria-describedby={`${id}-hint`}
        value={entry.other}
        onInput={(event) => change(event.currentTarget.value)}
      />
      <p class="field-hint" id={`${id}-hint`}>
        {words().paper.otherHint}
      </p>
    </div>
  );
};

const Written = ({ question, entry, onChange, labelledBy }: PaperQuestionProps & { readonly labelledBy: string }) =>
  question.input === 'number' ? (
    <input
      type="text"
      inputMode="numeric"
      aria-labelledby={labelledBy}
      value={entry.text}
      onInput={(event) => onChange({ ...noEntry, text: event.currentTarget.value })}
    />
  ) : (
    <textarea
      rows={3}
      dir="auto"
      aria-labelledby={labelledBy}
      value={entry.text}
      onInput={(event) => onChange({ ...noEntry, text: event.currentTarget.value })}
    />
  );

const hintOf = ({ input, isSchool }: PaperQuestionProps['question']): string => {
  const text = words().paper;
  if (isSchool) return text.school;
  return { one: '', several: text.several, text: text.written, number: text.number }[input];
};

export const PaperQuestion = (props: PaperQuestionProps) => {
  const { question, number, language, entry, onChange, goOn } = props;
  const id = useId();
  const isMarked = question.input === 'several' || (question.input === 'one' && question.choices.length <= digits);
  const hint = hintOf(question);
  /** As the choices are numbered on the paper, Other last. */
  const press = (event: TargetedKeyboardEvent<HTMLFieldSetElement>) => {
    const isMark = event.target instanceof HTMLInputElement && event.target.type !== 'text';
    if (!isMark || !/^\d$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return;
    const code = question.choices[Number(event.key) - 1];
    const isOther = question.takesOther && Number(event.key) === question.choices.length + 1;
    if (event.key !== '0' && code === undefined && !isOther) return;
    event.preventDefault();
    if (isOther) return event.currentTarget.querySelector<HTMLElement>('.paper-other input')?.focus();
    onChange(code === undefined ? noEntry : pressed(question, entry, code));
    if (question.input === 'one') goOn();
  };
  return (
    <fieldset class="paper-question" aria-describedby={hint === '' ? undefined : `${id}-hint`} onKeyDown={press}>
      <legend id={id}>
        {number}.{' '}
        <span lang={language.tag} dir={language.direction}>
          {wordingOf(props).title}
        </span>
      </legend>
      {hint !== '' && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {isMarked && <Marks {...props} />}
      {!isMarked && question.input === 'one' && <List {...props} labelledBy={id} />}
      {(question.input === 'text' || question.input === 'number') && <Written {...props} labelledBy={id} />}
      {question.takesOther && <Other {...props} />}
    </fieldset>
  );
};
