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
import { LikeChoice } from './like-choice';
import { alike, cardsOf, type SetupCard } from './setup-cards';
import { asksChoices, isLeftOut, setupFault } from './setup-faults';

interface SetupProps {
  readonly sheetId: number;
  readonly saved: () => void;
  readonly back: () => void;
}

/** The choices without blank lines, as they are sent. */
const wantedOf = ({ heading, column, kind, choices }: TabColumn) => ({
  heading,
  column,
  kind,
  choices: asksChoices(kind) ? choices.map((one) => one.trim()).filter((one) => one !== '') : [],
});

interface ColumnsProps {
  readonly setup: TabSetup;
  readonly saved: () => void;
  readonly setLike: (like: number | null) => void;
}

const Columns = ({ setup, saved, setLike }: ColumnsProps) => {
  const text = words().listen.setup;
  const [columns, setColumns] = useState(() => cardsOf(setup.columns).flatMap(alike));
  const [tried, setTried] = useState(false);
  const { doing, run, busy } = useDoing();
  const cards = cardsOf(columns);
  const change = (card: SetupCard, { kind, choices, rarer }: TabColumn) =>
    setColumns(columns.map((one) => (card.includes(one) ? { ...one, kind, choices, rarer } : one)));
  const nothing = columns.every(isLeftOut);
  const save = () => {
    setTried(true);
    const faulty = cards.findIndex(([one]) => setupFault(one) !== undefined);
    if (faulty !== -1) document.querySelectorAll<HTMLElement>('.listen-column h2')[faulty]?.focus();
    if (nothing || faulty !== -1) return;
    void run(async () => {
      const { sheetId, like } = setup;
      await server.saveTabSetup({ sheetId, like: like?.sheetId ?? null, columns: columns.map(wantedOf) });
      saved();
    });
  };
  return (
    <>
      <p>{counted(text.answers, setup.answers)}</p>
      <NoticeList notices={setup.notices} />
      <LikeChoice setup={setup} setLike={setLike} />
      {cards.map((card) => (
        <ColumnCard
          key={card[0].column}
          card={card}
          first={setup.columns.find(({ column }) => column === card[0].column) ?? card[0]}
          min={setup.minGroupSize}
          tried={tried}
          change={(changed) => change(card, changed)}
        />
      ))}
      {tried && nothing && <Notice kind="problem" title={text.nothing} />}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button primary busy={busy} onClick={save}>
        {text.save}
      </Button>
    </>
  );
};

/** Loads anew where it is to be set up like another tab. */
export const SetupPage = (props: SetupProps) => {
  const [like, setLike] = useState<number | null | undefined>(undefined);
  return <Loading key={String(like)} {...props} like={like} setLike={setLike} />;
};

const Loading = ({
  sheetId,
  saved,
  back,
  like,
  setLike,
}: SetupProps & { readonly like: number | null | undefined; readonly setLike: ColumnsProps['setLike'] }) => {
  const text = words().listen.setup;
  const { loaded, again } = useLoaded(() => server.openTabSetup(like === undefined ? { sheetId } : { sheetId, like }));
  const top = useHeadingFocus();
  const name = loaded.state === 'ready' ? loaded.value.name : '…';
  return (
    <div ref={top}>
      <Screen title={fill(text.title, { name })} lead={text.lead}>
        <WhenLoaded loaded={loaded} again={again}>
          {(setup) => <Columns setup={setup} saved={saved} setLike={setLike} />}
        </WhenLoaded>
        <Button quiet onClick={back}>
          {text.another}
        </Button>
      </Screen>
    </div>
  );
};
