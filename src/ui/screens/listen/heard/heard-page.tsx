// What families said: a block a question with its bars, and the sheet that holds the same figures.
import { useState } from 'preact/hooks';
import type { Counting, CountPart, Heard } from '../../../../rpc/listen-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { Screen } from '../../../controls/screen';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { dayText } from '../day-text';
import { NoticeList } from '../notice-list';
import type { Room } from '../rooms';
import { useHeadingFocus } from '../use-heading-focus';
import { AddedPart } from './added-part';
import { ComparePart } from './compare-part';
import { CountingPart } from './counting-part';
import { QuestionBlock } from './question-block';
import { useCounting } from './use-counting';

interface HeardPageProps {
  readonly count: (views: readonly string[], part: CountPart) => Promise<Heard | Counting>;
  readonly back: () => void;
  /** To change how a tab that is not ours is counted. */
  readonly setup: (() => void) | undefined;
  readonly rooms: readonly Room[];
  readonly enter: (room: Room, title: string) => void;
}

/** Counts again, and compares by these views. */
type Again = (views?: readonly string[], part?: CountPart) => void;

const Doors = ({ title, rooms, enter }: Pick<HeardPageProps, 'rooms' | 'enter'> & { readonly title: string }) =>
  rooms.length === 0 ? null : (
    <nav class="listen-rooms" aria-label={words().listen.heard.rooms}>
      {rooms.map((room) => (
        <Button key={room.name} onClick={() => enter(room, title)}>
          {room.label()}
        </Button>
      ))}
    </nav>
  );

const HeardBody = ({
  heard,
  again,
  rooms,
  enter,
}: { readonly heard: Heard; readonly again: Again } & Pick<HeardPageProps, 'rooms' | 'enter'>) => {
  const text = words().listen.heard;
  const { doing, run, busy } = useDoing();
  /** One sentence for all questions says it better than the same one under each. */
  const isTooEarly =
    heard.asked < heard.minGroupSize && heard.questions.every(({ figures }) => figures.whole.state === 'few');
  const show = () => run(async () => void (await server.showSheet({ sheetId: heard.sheet.id })));
  return (
    <>
      <p>
        {fill(text.about, { title: heard.title, day: dayText(heard.on) })} {counted(text.asked, heard.asked)}{' '}
        {heard.onPaper > 0 && counted(text.onPaper, heard.onPaper)}
      </p>
      <AddedPart added={heard.added} anew={() => again([], 'anew')} />
      <NoticeList notices={heard.notices} />
      <p>{fill(text.page, { sheet: heard.sheet.name })}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button primary busy={busy} onClick={show}>
        {words().common.showSheet}
      </Button>
      <Button onClick={() => again()}>{text.again}</Button>
      <ComparePart views={heard.views} questions={heard.questions} compare={(view) => again([view])} />
      <Doors title={heard.title} rooms={rooms} enter={enter} />
      {isTooEarly && (
        <Notice kind="hint">
          <p>{fill(words().listen.choose.few, { n: heard.minGroupSize })}</p>
          <ul>
            {heard.questions.map(({ figures, title }) => (
              <li key={figures.question}>{title}</li>
            ))}
          </ul>
        </Notice>
      )}
      {(isTooEarly ? [] : heard.questions).map((question, at) => (
        <QuestionBlock
          key={question.figures.question}
          question={question}
          before={heard.questions[at - 1]}
          min={heard.minGroupSize}
          views={heard.views}
        />
      ))}
    </>
  );
};

interface Round {
  readonly n: number;
  readonly views: readonly string[];
  readonly part: CountPart;
}

/** Counts when it opens, and once more at each press of *Count again*. */
export const HeardPage = (props: HeardPageProps) => {
  const [round, setRound] = useState<Round>({ n: 0, views: [], part: 'new' });
  return (
    <Counted
      key={round.n}
      {...props}
      count={(part) => props.count(round.views, part)}
      begin={round.part}
      again={(views = [], part = 'new') => setRound({ n: round.n + 1, views, part })}
    />
  );
};

interface CountedProps extends Omit<HeardPageProps, 'count'> {
  readonly count: (part: CountPart) => Promise<Heard | Counting>;
  readonly begin: CountPart;
  readonly again: Again;
}

const Counted = ({ count, begin, back, setup, again, rooms, enter }: CountedProps) => {
  const text = words().listen.heard;
  const top = useHeadingFocus();
  const { progress, counting, goOn, stop } = useCounting(count, begin);
  return (
    <div ref={top}>
      <Screen title={text.title}>
        {counting.state === 'heard' ? (
          <HeardBody heard={counting.heard} again={again} rooms={rooms} enter={enter} />
        ) : (
          <CountingPart progress={progress} counting={counting} goOn={goOn} stop={stop} />
        )}
        {setup !== undefined && (
          <Button quiet onClick={setup}>
            {words().listen.choose.change}
          </Button>
        )}
        <Button quiet onClick={back}>
          {text.another}
        </Button>
      </Screen>
    </div>
  );
};
