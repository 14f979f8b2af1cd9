// The letters of a campaign: printed fifty at a time, and marked once they are on their way.
import './reach.css';
import { useState } from 'preact/hooks';
import type { ByHandMessage, ReachView } from '../../../../rpc/reach-calls';
import { Button } from '../../../controls/button';
import { SelectField } from '../../../controls/field';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { counted, fill, words } from '../../../words';
import { DoneList } from './done-list';
import { ReachChoice } from './reach-choice';
import { nameOf, useReach } from './use-reach';

const startsOf = ({ lettersToDo, lettersAPage }: ReachView): readonly number[] =>
  Array.from({ length: Math.ceil(lettersToDo / lettersAPage) }, (_, at) => at * lettersAPage);

const Batch = ({
  view,
  from,
  choose,
}: {
  readonly view: ReachView;
  readonly from: number;
  readonly choose: (from: number) => void;
}) => {
  const text = words().reach.letters;
  const starts = startsOf(view);
  if (starts.length < 2) return null;
  const { lettersToDo, lettersAPage } = view;
  return (
    <SelectField
      label={text.batch}
      value={String(from)}
      options={starts.map((start) => ({
        value: String(start),
        label: fill(text.range, { first: start + 1, last: Math.min(start + lettersAPage, lettersToDo) }),
      }))}
      onChange={(value) => choose(Number(value))}
    />
  );
};

const Item = ({
  message,
  sent,
  busy,
}: {
  readonly message: ByHandMessage;
  readonly sent: (() => void) | undefined;
  readonly busy: boolean;
}) => (
  <li>
    <strong dir="auto" id={`name-${message.key}`}>
      {nameOf(message)}
    </strong>{' '}
    · {message.language}
    <p class="field-hint">{[message.schools, ...message.notes].filter((line) => line !== '').join(' · ')}</p>
    {sent !== undefined && (
      <Button disabled={busy} describedBy={`name-${message.key}`} onClick={sent}>
        {words().reach.letters.sent}
      </Button>
    )}
  </li>
);

type Mark = (keys: readonly string[], outcome: 'done' | 'undone') => void;

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
  const toDo = view.letters.filter(({ day }) => day === '');
  return (
    <>
      {toDo.length > 0 && (
        <details class="invite-unsent">
          <summary>{fill(text.letters.list, { n: view.lettersToDo })}</summary>
          <ul>
            {toDo.map((message) => (
              <Item
                key={message.key}
                message={message}
                sent={mark === undefined ? undefined : () => mark([message.key], 'done')}
                busy={busy}
              />
            ))}
          </ul>
          {view.lettersToDo > toDo.length && <p>{counted(text.more, view.lettersToDo - toDo.length)}</p>}
        </details>
      )}
      <DoneList
        messages={view.letters.filter(({ day }) => day !== '')}
        undo={mark === undefined ? undefined : ({ key }) => mark([key], 'undone')}
        busy={busy}
      />
    </>
  );
};

interface PrintProps {
  readonly view: ReachView;
  readonly print: (from: number) => void;
  readonly printed: readonly string[];
  readonly sent: () => void;
  readonly busy: boolean;
}

const PrintPart = ({ view, print, printed, sent, busy }: PrintProps) => {
  const text = words().reach.letters;
  const [chosen, setFrom] = useState(0);
  const from = startsOf(view).includes(chosen) ? chosen : 0;
  if (view.lettersToDo === 0) return <p>{text.none}</p>;
  return (
    <>
      <p>{counted(text.lead, view.lettersToDo)}</p>
      <p class="field-hint">{text.about}</p>
      <Batch view={view} from={from} choose={setFrom} />
      <Button primary={printed.length === 0} busy={busy} onClick={() => print(from)}>
        {text.print}
      </Button>
      {printed.length > 0 && (
        <Notice kind="hint">
          <p>{counted(text.opened, printed.length)}</p>
          <Button primary disabled={busy} onClick={sent}>
            {counted(text.sentAll, printed.length)}
          </Button>
        </Notice>
      )}
    </>
  );
};

export const LettersPage = ({ campaign, back }: { readonly campaign: string; readonly back: () => void }) => {
  const text = words().reach;
  const [said, setSaid] = useState('');
  const [printed, setPrinted] = useState<readonly string[]>([]);
  const { wish, setWish, loaded, again, mark, doing, run, busy } = useReach(campaign);
  const press: Mark = (keys, outcome) =>
    mark(keys, outcome, () => {
      setSaid(counted(text.letters.said[outcome], keys.length));
      setPrinted((before) => before.filter((key) => !keys.includes(key)));
    });
  const print = (from: number) =>
    void run(async () => setPrinted((await server.printLetters({ campaign, ...wish, from })).keys));
  return (
    <PageWithin backText={text.back} title={text.letters.title} back={back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(view) => (
          <>
            {view.copied && <Notice kind="warning" title={text.copied} />}
            <ReachChoice view={view} wish={wish} choose={setWish} />
            {view.heldBack > 0 && <p class="field-hint">{counted(text.heldBack, view.heldBack)}</p>}
            {!view.copied && (
              <PrintPart view={view} print={print} printed={printed} sent={() => press(printed, 'done')} busy={busy} />
            )}
            <p role="status">{said}</p>
            {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
            <Lists view={view} mark={view.copied ? undefined : press} busy={busy} />
          </>
        )}
      </WhenLoaded>
    </PageWithin>
  );
};
