// Which questions of a purpose a survey asks, and in what order.
import { useEffect, useRef } from 'preact/hooks';
import type { OfferedQuestion, OfferedQuestions } from '../../../rpc/ask-calls';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { counted, fill, words } from '../../words';

interface ChoiceProps {
  readonly offered: OfferedQuestions;
  /** In the order of the form. */
  readonly codes: readonly string[];
  readonly onChange: (codes: readonly string[]) => void;
  /** Opens a question of staff's own, or a new one. */
  readonly write: (code: string | undefined) => void;
  readonly isOwn: (code: string) => boolean;
  /** Whether the list is open, kept by the page that is left and come back to. */
  readonly isOpen: boolean;
  readonly onToggle: (isOpen: boolean) => void;
}

/** With this one and the one before it in each other's place. */
const swapped = (codes: readonly string[], at: number): readonly string[] =>
  codes.map((code, index) => (index === at - 1 ? (codes[at] ?? code) : index === at ? (codes[at - 1] ?? code) : code));

const Question = ({ question }: { readonly question: OfferedQuestion }) => (
  <>
    <p>{question.text}</p>
    <p class="field-hint">{question.open ? words().ask.questions.write : question.choices.join(' · ')}</p>
    {question.needed && <p class="field-hint">{words().ask.questions.needed}</p>}
  </>
);

const Press = ({
  label,
  name,
  disabled = false,
  onClick,
}: {
  readonly label: string;
  readonly name: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}) => (
  // Never really disabled: a question that was moved to an end keeps the keyboard where it is.
  <button
    type="button"
    class="ask-move"
    aria-label={name}
    aria-disabled={disabled}
    onClick={() => {
      if (!disabled) onClick();
    }}
  >
    {label}
  </button>
);

/** A question that changes its list leaves the keyboard with the one that takes its place, or with the last one. */
const useNeighbor = () => {
  const left = useRef<{ readonly list: Element; readonly at: number } | undefined>(undefined);
  useEffect(() => {
    if (left.current === undefined) return;
    const { list, at } = left.current;
    const next = list.children[Math.min(at, list.children.length - 1)];
    next?.querySelector<HTMLElement>('.ask-move:last-of-type')?.focus();
    left.current = undefined;
  });
  return () => {
    const item = document.activeElement?.closest('li');
    const list = item?.parentElement;
    if (item && list) left.current = { list, at: [...list.children].indexOf(item) };
  };
};

export const QuestionChoice = ({ offered, codes, onChange, write, isOwn, isOpen, onToggle }: ChoiceProps) => {
  const text = words().ask.questions;
  const leave = useNeighbor();
  const chosen = codes.flatMap((code) => offered.questions.find((question) => question.code === code) ?? []);
  const left = offered.questions.filter(({ code }) => !codes.includes(code));
  const open = chosen.filter((question) => question.open).length;
  const isFull = (question: OfferedQuestion) =>
    chosen.length >= offered.most || (question.open && open >= offered.mostOpen);
  return (
    <fieldset class="choices">
      <legend>{text.title}</legend>
      <p role="status">{counted(text.facts, chosen.length, { minutes: offered.minutes[chosen.length] ?? 0 })}</p>
      {offered.noEvent && (
        <Notice kind="hint">
          <p>{text.noEvent}</p>
        </Notice>
      )}
      <details open={isOpen} onToggle={(event) => onToggle(event.currentTarget.open)}>
        <summary>{text.change}</summary>
        <p class="field-hint">{fill(text.most, { most: offered.most, mostOpen: offered.mostOpen })}</p>
        <ol class="ask-questions">
          {chosen.map((question, at) => (
            <li key={question.code}>
              <Question question={question} />
              <Press
                label={text.up}
                name={fill(text.upOf, { text: question.text })}
                disabled={at === 0}
                onClick={() => onChange(swapped(codes, at))}
              />
              <Press
                label={text.down}
                name={fill(text.downOf, { text: question.text })}
                disabled={at === chosen.length - 1}
                onClick={() => onChange(swapped(codes, at + 1))}
              />
              <Press
                label={text.takeOut}
                name={fill(text.takeOutOf, { text: question.text })}
                disabled={chosen.length === 1 || question.needed}
                onClick={() => {
                  leave();
                  onChange(codes.filter((code) => code !== question.code));
                }}
              />
              {isOwn(question.code) && (
                <Press
                  label={text.edit}
                  name={fill(text.editOf, { text: question.text })}
                  onClick={() => write(question.code)}
                />
              )}
            </li>
          ))}
        </ol>
        <Button onClick={() => write(undefined)} disabled={chosen.length >= offered.most}>
          {text.writeOwn}
        </Button>
        {left.length > 0 && <h2>{text.leftOut}</h2>}
        <ul class="ask-questions">
          {left.map((question) => (
            <li key={question.code}>
              <Question question={question} />
              <Press
                label={text.putIn}
                name={fill(text.putInOf, { text: question.text })}
                disabled={isFull(question)}
                onClick={() => {
                  leave();
                  onChange([...codes, question.code]);
                }}
              />
            </li>
          ))}
        </ul>
      </details>
    </fieldset>
  );
};
