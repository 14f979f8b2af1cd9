// A line of what is due: the message, what it is about, its day, and what to do.
import type { DueLineView } from '../../../../rpc/after-calls';
import { Button } from '../../../controls/button';
import { ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { dayText } from '../../plan/day-text';
import type { StartMessage } from './start-message';

const titleOf = ({ task, message, count }: DueLineView): string => {
  const text = words().after.due;
  if (task === 'leads') return counted(text.leads, count);
  return task === 'welcome' ? text.welcome : message;
};

/** A reminder may go out from its day on; everything else should be out by then. */
const dayLine = ({ template, state, day }: DueLineView): string => {
  const text = words().after.due;
  if (template === 'T22' && state !== 'done') return fill(text.from, { day: dayText(day) });
  const said = { late: text.lateSince, week: text.by, later: text.by, done: text.on }[state];
  return fill(said, { day: dayText(day) });
};

const todoOf = ({ task, template, about }: DueLineView): string => {
  const text = words().after.due;
  if (task === 'leads') return text.leadsTodo;
  if (task === 'welcome') return text.welcomeTodo;
  if (template === 'T21' && about.survey === '') return text.noSurvey;
  const own: { readonly [template: string]: string } = { T12: text.todoT12, T14: text.todoT14, T23: text.todoT23 };
  return own[template] ?? text.todo;
};

const Sheet = ({ sheetId, about }: { readonly sheetId: number; readonly about: string }) => {
  const { doing, run, busy } = useDoing();
  return (
    <>
      <Button quiet busy={busy} onClick={() => void run(async () => void (await server.showSheet({ sheetId })))}>
        {words().after.due.sheet}
        <span class="visually-hidden"> {about}</span>
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};

export const DueLine = ({ line, start }: { readonly line: DueLineView; readonly start: StartMessage | undefined }) => {
  const text = words().after.due;
  const { template, name, state, count, sheet } = line;
  const write = state === 'done' ? undefined : start?.(line);
  return (
    <li>
      <p class="due-name">{titleOf(line)}</p>
      {name !== '' && <p dir="auto">{name}</p>}
      <p class={state === 'late' ? 'due-late' : 'field-hint'}>{dayLine(line)}</p>
      {template === 'T23' && count > 0 && <p>{counted(text.coming, count)}</p>}
      {state !== 'done' && write === undefined && <p class="field-hint">{todoOf(line)}</p>}
      {write !== undefined && (
        <Button onClick={write}>
          {text.write}
          <span class="visually-hidden"> {name}</span>
        </Button>
      )}
      {state !== 'done' && sheet !== null && <Sheet sheetId={sheet} about={titleOf(line)} />}
    </li>
  );
};
