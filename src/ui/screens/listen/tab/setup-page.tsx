// How the questions of a tab that is not ours are counted: proposed, then corrected by a person.
import { useState } from 'preact/hooks';
import type { TabColumn, TabSetup } from '../../../../rpc/listen-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { Screen, WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useDoing, useLoaded } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { NoticeList } from '../notice-list';
import { useHeadingFocus } from '../use-heading-focus';
import { ColumnCard } from './column-card';
import { isLeftOut, setupFault } from './setup-faults';

interface SetupProps {
  readonly sheetId: number;
  readonly saved: () => void;
  readonly back: () => void;
}

const Columns = ({ setup, saved }: { readonly setup: TabSetup; readonly saved: () => void }) => {
  const text = words().listen.setup;
  const [columns, setColumns] = useState(setup.columns);
  const [tried, setTried] = useState(false);
  const { doing, run, busy } = useDoing();
  const change = (changed: TabColumn) =>
    setColumns(columns.map((one) => (one.column === changed.column ? changed : one)));
  const nothing = columns.every(isLeftOut);
  const save = () => {
    setTried(true);
    const faulty = columns.findIndex((one) => setupFault(one) !== undefined);
    if (faulty !== -1) document.querySelectorAll<HTMLElement>('.listen-column h2')[faulty]?.focus();
    if (nothing || faulty !== -1) return;
    void run(async () => {
      await server.saveTabSetup({
        sheetId: setup.sheetId,
        columns: columns.map(({ heading, column, kind, choices }) => ({
          heading,
          column,
          kind,
          choices: choices.map((one) => one.trim()).filter((one) => one !== ''),
        })),
      });
      saved();
    });
  };
  return (
    <>
      <p>{counted(text.answers, setup.answers)}</p>
      <NoticeList notices={setup.notices} />
      {columns.map((column) => (
        <ColumnCard key={column.column} column={column} min={setup.minGroupSize} tried={tried} change={change} />
      ))}
      {tried && nothing && <Notice kind="problem" title={text.nothing} />}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button primary busy={busy} onClick={save}>
        {text.save}
      </Button>
    </>
  );
};

export const SetupPage = ({ sheetId, saved, back }: SetupProps) => {
  const text = words().listen.setup;
  const { loaded, again } = useLoaded(() => server.openTabSetup({ sheetId }));
  const top = useHeadingFocus();
  const name = loaded.state === 'ready' ? loaded.value.name : '…';
  return (
    <div ref={top}>
      <Screen title={fill(text.title, { name })} lead={text.lead}>
        <WhenLoaded loaded={loaded} again={again}>
          {(setup) => <Columns setup={setup} saved={saved} />}
        </WhenLoaded>
        <Button quiet onClick={back}>
          {text.another}
        </Button>
      </Screen>
    </div>
  );
};
