// All texts that families can get, each with how far it is in the language that is shown.
import { useState } from 'preact/hooks';
import type { MessageLine, Messages } from '../../../../rpc/message-calls';
import { Button } from '../../../controls/button';
import { SelectField } from '../../../controls/field';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { words } from '../../../words';
import { nameOf, stateWords } from './message-words';

type Show = 'all' | 'waiting' | 'changed';
type Group = 'own' | 'email' | 'survey' | 'pages' | 'block';

const groups: readonly Group[] = ['own', 'email', 'survey', 'pages', 'block'];

/** What is looked for most often; the rest is folded away until someone looks. */
const opened: readonly Group[] = ['own', 'email'];

/** The invitation to a survey has a text for each kind of survey. */
const surveyOpens = 'T21';

const groupOf = ({ what, id, channel }: MessageLine): Group => {
  if (what !== 'message') return what;
  if (id === surveyOpens) return 'survey';
  return channel === 'email' ? 'email' : 'pages';
};

const isShown = (line: MessageLine, language: string, show: Show): boolean => {
  const state = line.states.find((one) => one.language === language);
  if (show === 'waiting') return line.what !== 'block' && state?.isWaiting === true;
  return show === 'all' || state?.words === 'district';
};

const Line = ({
  line,
  language,
  open,
}: {
  readonly line: MessageLine;
  readonly language: string;
  readonly open: () => void;
}) => {
  const state = line.states.find((one) => one.language === language);
  return (
    <li>
      <button type="button" class="message-line" onClick={open}>
        <span class="message-name">{nameOf(line)}</span>
        <span class={state?.isWaiting === true ? 'message-state message-waits' : 'message-state'}>
          {state === undefined ? words().messages.states.none : stateWords(line, state)}
        </span>
      </button>
    </li>
  );
};

const hints: { readonly [One in Group]?: 'own' | 'block' } = { own: 'own', block: 'block' };

const Lines = ({
  group,
  lines,
  language,
  isOpen,
  open,
}: {
  readonly group: Group;
  readonly isOpen: boolean;
  readonly lines: readonly MessageLine[];
  readonly language: string;
  readonly open: (key: string) => void;
}) => {
  const text = words().messages;
  const hint = hints[group];
  if (lines.length === 0) return null;
  return (
    <details class="message-group" open={isOpen}>
      <summary>
        <h2>
          {text.groups[group]} ({lines.length})
        </h2>
      </summary>
      {hint !== undefined && <p class="field-hint">{text.groupHints[hint]}</p>}
      <ul class="message-lines">
        {lines.map((line) => (
          <Line key={line.key} line={line} language={language} open={() => open(line.key)} />
        ))}
      </ul>
    </details>
  );
};

export const MessageList = ({
  messages,
  language,
  choose,
  open,
  make,
}: {
  readonly messages: Messages;
  readonly language: string;
  readonly choose: (language: string) => void;
  readonly open: (key: string) => void;
  readonly make: () => void;
}) => {
  const text = words().messages;
  const [show, setShow] = useState<Show>('all');
  const { run } = useDoing();
  const { sheet } = messages;
  const shown = messages.lines.filter((line) => isShown(line, language, show));
  const shows: readonly Show[] = ['all', 'waiting', 'changed'];
  const names = { all: text.showAll, waiting: text.showWaiting, changed: text.showChanged };
  return (
    <>
      <SelectField
        label={text.language}
        value={language}
        options={messages.languages.map(({ tag, name }) => ({ value: tag, label: name }))}
        onChange={choose}
      />
      <SelectField
        label={text.show}
        value={show}
        options={shows.map((value) => ({ value, label: names[value] }))}
        onChange={(value) => setShow(shows.find((one) => one === value) ?? 'all')}
      />
      {shown.length === 0 && <p role="status">{text.none}</p>}
      {groups.map((group) => (
        <Lines
          key={group}
          group={group}
          lines={shown.filter((line) => groupOf(line) === group)}
          language={language}
          isOpen={show !== 'all' || opened.includes(group)}
          open={open}
        />
      ))}
      <Button onClick={make}>{text.new}</Button>
      {sheet !== null && (
        <Button quiet onClick={() => run(async () => void (await server.showSheet({ sheetId: sheet.id })))}>
          {text.showSheet}
        </Button>
      )}
    </>
  );
};
