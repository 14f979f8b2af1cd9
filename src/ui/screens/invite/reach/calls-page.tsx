// The families to phone: by school, each with what to say, and one press for how the call went.
import './reach.css';
import { useState } from 'preact/hooks';
import type { ByHandMessage, ByHandWish, ReachView } from '../../../../rpc/reach-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { DoneList } from './done-list';
import { ReachChoice } from './reach-choice';
import { ScriptPart } from './script-part';
import { nameOf, type Outcome, useReach } from './use-reach';

type Mark = (message: ByHandMessage, outcome: Outcome) => void;

interface ItemProps {
  readonly campaign: string;
  readonly message: ByHandMessage;
  readonly mark: Mark | undefined;
  readonly busy: boolean;
}

const Item = ({ campaign, message, mark, busy }: ItemProps) => {
  const text = words().reach;
  const { key, phone, language, notes } = message;
  const press = (outcome: Outcome, label: string, quiet = false) => (
    <Button quiet={quiet} disabled={busy} describedBy={`name-${key}`} onClick={() => mark?.(message, outcome)}>
      {label}
    </Button>
  );
  return (
    <li class="reach-call">
      <strong dir="auto" id={`name-${key}`}>
        {nameOf(message)}
      </strong>
      <p class="reach-phone">{phone === '' ? text.noPhone : <bdi>{phone}</bdi>}</p>
      <p class="field-hint">
        {language}
        {notes.map((note) => (
          <span class="choice-hint" key={note}>
            {note}
          </span>
        ))}
      </p>
      <ScriptPart campaign={campaign} messageKey={key} />
      {mark !== undefined && (
        <>
          <div class="reach-outcomes">
            {press('done', text.calls.reached)}
            {press('no-answer', text.calls.noAnswer)}
            {press('wrong-number', text.calls.wrongNumber)}
          </div>
          {press('letter', text.calls.asLetter, true)}
        </>
      )}
    </li>
  );
};

const PrintPart = ({ campaign, wish }: { readonly campaign: string; readonly wish: ByHandWish }) => {
  const text = words().reach.calls;
  const [said, setSaid] = useState('');
  const { doing, run, busy } = useDoing();
  const { by, id } = wish;
  const print = () =>
    run(async () => {
      if (by === 'everyone') return setSaid(text.printChoose);
      await server.printCalls({ campaign, by, id });
      setSaid(text.printed);
    });
  return (
    <section>
      <Button busy={busy} onClick={() => void print()}>
        {text.print}
      </Button>
      <p class="field-hint">{text.printHint}</p>
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </section>
  );
};

const bySchool = (messages: readonly ByHandMessage[]): readonly (readonly [string, readonly ByHandMessage[]])[] =>
  [...new Set(messages.map(({ schools }) => schools))].map((school) => [
    school,
    messages.filter(({ schools }) => schools === school),
  ]);

const Lists = ({
  view,
  mark,
  busy,
}: {
  readonly view: ReachView;
  readonly mark: Mark | undefined;
  readonly busy: boolean;
}) => {
  const text = words().reach;
  const toDo = view.calls.filter(({ day }) => day === '');
  return (
    <>
      <p>{view.callsToDo === 0 ? text.calls.none : counted(text.calls.lead, view.callsToDo)}</p>
      {bySchool(toDo).map(([school, messages]) => (
        <section key={school}>
          <h2>{school === '' ? words().missing.unknown.school : school}</h2>
          <ul class="reach-list">
            {messages.map((message) => (
              <Item key={message.key} campaign={view.campaign} message={message} mark={mark} busy={busy} />
            ))}
          </ul>
        </section>
      ))}
      {view.callsToDo > toDo.length && <p>{counted(text.more, view.callsToDo - toDo.length)}</p>}
      <DoneList
        messages={view.calls.filter(({ day }) => day !== '')}
        undo={mark === undefined ? undefined : (message) => mark(message, 'undone')}
        busy={busy}
      />
    </>
  );
};

export const CallsPage = ({ campaign, back }: { readonly campaign: string; readonly back: () => void }) => {
  const text = words().reach;
  const [said, setSaid] = useState('');
  const { wish, setWish, loaded, again, mark, doing, busy } = useReach(campaign);
  const press: Mark = (message, outcome) =>
    mark([message.key], outcome, () => setSaid(fill(text.calls.said[outcome], { name: nameOf(message) })));
  return (
    <PageWithin backText={text.back} title={text.calls.title} back={back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(view) => (
          <>
            {view.copied && <Notice kind="warning" title={text.copied} />}
            <ReachChoice view={view} wish={wish} choose={setWish} />
            {view.heldBack > 0 && <p class="field-hint">{counted(text.heldBack, view.heldBack)}</p>}
            <p role="status">{said}</p>
            {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
            <Lists view={view} mark={view.copied ? undefined : press} busy={busy} />
            {view.callsToDo > 0 && <PrintPart campaign={campaign} wish={wish} />}
          </>
        )}
      </WhenLoaded>
    </PageWithin>
  );
};
