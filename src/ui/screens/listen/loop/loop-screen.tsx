// The room *What happens now*: the record of what was heard, what will be done, and whether families were told (S12).
import './loop.css';
import { useState } from 'preact/hooks';
import type { ListenSource } from '../../../../rpc/listen-source';
import type { LoopHome } from '../../../../rpc/loop-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useDoing, useLoaded } from '../../../use-call';
import { fill, words } from '../../../words';
import { dayText } from '../day-text';
import type { RoomProps } from '../room';
import { formsAfter, formsSaved, type LineForm, type LineWords } from './line-forms';
import { LoopLineForm } from './loop-line';
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

interface Shown {
  readonly home: LoopHome;
  readonly forms: readonly LineForm[];
  /** Which form was saved last; -1 for none. */
  readonly saved: number;
}

const Lines = ({ first, source }: { readonly first: LoopHome; readonly source: ListenSource }) => {
  const text = words().loop;
  const [{ home, forms, saved }, setShown] = useState<Shown>({
    home: first,
    forms: formsAfter([], first.lines),
    saved: -1,
  });
  const { doing, run, busy } = useDoing();
  const show = (now: LoopHome) =>
    setShown((before) => ({ ...before, home: now, forms: formsAfter(before.forms, now.lines) }));
  const save =
    ({ key, line: { seen } }: LineForm) =>
    async (said: LineWords) => {
      const now = await server.saveLoop({ source, seen, ...said });
      setShown((before) => ({
        home: now,
        forms: formsSaved(before.forms, { key, words: said, lines: now.lines }),
        saved: key,
      }));
    };
  const { sheet } = home;
  if (forms.length === 0)
    return <LoopStart home={home} begin={async (what) => show(await server.startLoop({ source, what }))} />;
  return (
    <>
      <State home={home} isTab={'sheetId' in source} />
      {forms.map((form, at) => (
        <LoopLineForm
          key={form.key}
          line={form.line}
          home={home}
          heading={forms.length > 1 ? fill(text.line, { n: at + 1 }) : ''}
          save={save(form)}
          said={form.key === saved ? fill(text.saved, { sheet: sheet?.name ?? '' }) : ''}
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
const opened = async (source: ListenSource): Promise<LoopHome> => {
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
