// The room *What happens now*: the record of what was heard, what will be done, and whether families were told (S12).
import './loop.css';
import { useState } from 'preact/hooks';
import type { LoopHome } from '../../../../rpc/loop-calls';
import type { RoundSource } from '../../../../rpc/round-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useDoing, useLoaded } from '../../../use-call';
import { fill, words } from '../../../words';
import { dayText } from '../day-text';
import type { RoomProps } from '../room';
import { LoopLineForm, type LoopWish } from './loop-line';
import { LoopStart } from './loop-start';

const State = ({ home, isTab }: { readonly home: LoopHome; readonly isTab: boolean }) => {
  const text = words().loop;
  const { lines, closedOn, isLate } = home;
  const tellBy = lines.find((line) => line.tellBy !== '')?.tellBy ?? '';
  const told = lines.find((line) => line.toldOn !== '')?.toldOn;
  if (told !== undefined) return <p>{fill(text.told, { day: dayText(told) })}</p>;
  if (isLate)
    return (
      <Notice kind="warning" title={text.late}>
        <p>{text.lateTodo}</p>
      </Notice>
    );
  if (closedOn === '' || tellBy === '') return <p>{isTab ? text.tab : text.open}</p>;
  return <p>{fill(text.closed, { day: dayText(closedOn), tellBy: dayText(tellBy) })}</p>;
};

interface Saved {
  readonly home: LoopHome;
  /** Which line was saved last; -1 for none. */
  readonly at: number;
  /** Counts up, so that lines are shown anew. */
  readonly round: number;
}

const Lines = ({ first, source }: { readonly first: LoopHome; readonly source: RoundSource }) => {
  const text = words().loop;
  const [{ home, at: savedAt, round }, setSaved] = useState<Saved>({ home: first, at: -1, round: 0 });
  const { doing, run, busy } = useDoing();
  const show = (now: LoopHome, at = -1) => setSaved({ home: now, at, round: round + 1 });
  const { lines, sheet } = home;
  const save = (at: number) => async (wish: LoopWish) => show(await server.saveLoop({ source, ...wish }), at);
  if (lines.length === 0)
    return <LoopStart home={home} begin={async (what) => show(await server.startLoop({ source, what }))} />;
  return (
    <>
      <State home={home} isTab={'sheetId' in source} />
      {lines.map((line, at) => (
        <LoopLineForm
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of one survey are told apart by their place alone
          key={`${at} ${at === savedAt ? round : ''} ${line.seen}`}
          line={line}
          home={home}
          heading={lines.length > 1 ? fill(text.line, { n: at + 1 }) : ''}
          save={save(at)}
          said={at === savedAt ? fill(text.saved, { sheet: sheet?.name ?? '' }) : ''}
        />
      ))}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button busy={busy} onClick={() => run(async () => show(await server.addLoopLine({ source })))}>
        {text.add}
      </Button>
      {sheet !== null && (
        <Button quiet onClick={() => run(async () => void (await server.showSheet({ sheetId: sheet.id })))}>
          {text.show}
        </Button>
      )}
    </>
  );
};

/** Where no line of the plan may be meant, its own is begun at once. */
const opened = async (source: RoundSource): Promise<LoopHome> => {
  const home = await server.openLoop({ source });
  return home.lines.length > 0 || home.planned.length > 0 ? home : server.startLoop({ source, what: '' });
};

export const LoopScreen = ({ source, title, back }: RoomProps) => {
  const text = words().loop;
  const { loaded, again } = useLoaded(() => opened(source));
  return (
    <PageWithin title={text.room} lead={fill(text.lead, { title })} back={back} backText={text.back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(home) => <Lines first={home} source={source} />}
      </WhenLoaded>
    </PageWithin>
  );
};
