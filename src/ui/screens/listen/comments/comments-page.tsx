// The room where comments are read, those that may be urgent first, one at a time.

import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommentRoom, CommentView } from '../../../../rpc/comment-calls';
import type { ListenSource } from '../../../../rpc/listen-source';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useDoing, useLoaded } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { NoticeList } from '../notice-list';
import type { RoomProps } from '../room';
import { CommentCard, type Review } from './comment-card';
import { ThemeFigures } from './theme-figures';

interface Reading {
  readonly at: number;
  readonly comment: CommentView;
  /** Counts up, so that a comment that is read anew is shown anew. */
  readonly round: number;
}

const useReading = (source: ListenSource, room: CommentRoom, first: CommentView) => {
  const [reading, setReading] = useState<Reading>({ at: 0, comment: first, round: 0 });
  const [left, setLeft] = useState({ waiting: room.waiting, urgent: room.urgent });
  const [added, setAdded] = useState<readonly string[]>([]);
  const goTo = async (at: number): Promise<void> => {
    const key = room.order[at];
    if (key === undefined) return;
    const comment = await server.readComment({ source, key });
    setReading(({ round }) => ({ at, comment, round: round + 1 }));
    window.scrollTo(0, 0);
  };
  const save = async (review: Review): Promise<void> => {
    const { waiting, urgent, comment } = await server.saveComment({ source, ...review });
    setLeft({ waiting, urgent });
    setAdded((before) => [...new Set([...before, ...review.themes])]);
    setReading(({ at, round }) => ({ at, comment, round: round + 1 }));
    if (reading.at + 1 < room.order.length) await goTo(reading.at + 1);
  };
  return { reading, left, added, goTo, save };
};

/** What was pressed is gone with the comment before: the keyboard goes to the place of the next. */
const Place = ({ at, total, round }: { readonly at: number; readonly total: number; readonly round: number }) => {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (round > 0) heading.current?.focus({ preventScroll: true });
  }, [round]);
  return (
    <h2 tabIndex={-1} ref={heading}>
      {fill(words().comments.place, { n: at + 1, total })}
    </h2>
  );
};

interface ReviewingProps extends RoomToRead {
  readonly first: CommentView;
}

const Reviewing = ({ source, room, again, first }: ReviewingProps) => {
  const text = words().comments;
  const { reading, left, added, goTo, save } = useReading(source, room, first);
  const { doing, run, busy } = useDoing();
  const { at, comment, round } = reading;
  const isLast = at + 1 >= room.order.length;
  const names = [...new Set([...room.themes.map(({ name }) => name), ...added])];
  return (
    <>
      <p role="status">
        {left.waiting === 0 ? text.allRead : counted(text.waiting, left.waiting)}{' '}
        {left.urgent > 0 && counted(text.urgent, left.urgent)}
      </p>
      <Place at={at} total={room.order.length} round={round} />
      <CommentCard key={round} comment={comment} themes={names} isLast={isLast} save={save} reload={() => goTo(at)} />
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      {at > 0 && (
        <Button quiet busy={busy} onClick={() => run(() => goTo(at - 1))}>
          {text.previous}
        </Button>
      )}
      {!isLast && (
        <Button quiet busy={busy} onClick={() => run(() => goTo(at + 1))}>
          {text.skip}
        </Button>
      )}
      {isLast && left.waiting > 0 && (
        <Button quiet onClick={again}>
          {text.waitingOnes}
        </Button>
      )}
    </>
  );
};

interface RoomToRead {
  readonly source: ListenSource;
  readonly room: CommentRoom;
  /** Gathers anew and begins with the first that waits. */
  readonly again: () => void;
}

const Room = ({ source, room, again }: RoomToRead) => {
  const text = words().comments;
  const { doing, run, busy } = useDoing();
  return (
    <>
      <NoticeList notices={room.notices} />
      {room.first === null ? (
        <p>{text.empty}</p>
      ) : (
        <Reviewing source={source} room={room} again={again} first={room.first} />
      )}
      {room.total > 0 && <ThemeFigures {...room} />}
      <Notice kind="hint">
        <p>{text.languages}</p>
      </Notice>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button busy={busy} onClick={() => run(async () => void (await server.showSheet({ sheetId: room.sheet.id })))}>
        {text.showSheet}
      </Button>
    </>
  );
};

/** Gathers when it opens. */
export const CommentsPage = ({ source, title, back }: RoomProps) => {
  const text = words().comments;
  const { loaded, again } = useLoaded(() => server.openComments({ source }));
  return (
    <PageWithin title={text.title} lead={fill(text.lead, { title })} back={back} backText={text.back}>
      {loaded.state === 'loading' && <p>{text.gathering}</p>}
      <WhenLoaded loaded={loaded} again={again}>
        {(room) => <Room source={source} room={room} again={again} />}
      </WhenLoaded>
    </PageWithin>
  );
};
