// The room *What to send now*: what is late, what is due, what went out, and the families who raised a hand.
import './after.css';
import type { DueHome } from '../../../../rpc/after-calls';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useLoaded } from '../../../use-call';
import { counted, words } from '../../../words';
import type { RoomProps } from '../room';
import { DueLine } from './due-line';
import { InterestPart } from './interest-part';
import type { StartMessage } from './start-message';

const open = ['late', 'week'] as const;

/** Folded up: they can wait. */
const folded = ['later', 'done'] as const;

interface LinesProps {
  readonly home: DueHome;
  readonly start: StartMessage | undefined;
}

const List = ({ lines, start }: { readonly lines: DueHome['lines'] } & Pick<LinesProps, 'start'>) => (
  <ul class="due-list">
    {lines.map((line) => (
      <DueLine
        key={[line.task, line.template, line.name, line.day, ...Object.values(line.about)].join(' ')}
        line={line}
        start={start}
      />
    ))}
  </ul>
);

const Lines = ({ home: { lines, missed }, start }: LinesProps) => {
  const text = words().after.due;
  return (
    <>
      {!lines.some(({ state }) => state !== 'done') && <p>{text.none}</p>}
      {open.map((state) => {
        const own = lines.filter((line) => line.state === state);
        if (own.length === 0) return null;
        return (
          <section key={state}>
            <h2>
              {text.states[state]} ({own.length})
            </h2>
            <List lines={own} start={start} />
          </section>
        );
      })}
      {missed > 0 && <p class="field-hint">{counted(text.missed, missed)}</p>}
      {folded.map((state) => {
        const own = lines.filter((line) => line.state === state);
        if (own.length === 0) return null;
        return (
          <details class="invite-unsent" key={state}>
            <summary>
              {text.states[state]} ({own.length})
            </summary>
            <List lines={own} start={start} />
          </details>
        );
      })}
    </>
  );
};

export const DueScreen = ({ back, start }: RoomProps) => {
  const text = words().after;
  const { loaded, again } = useLoaded(() => server.openDue({}));
  return (
    <PageWithin title={text.due.room} lead={text.due.lead} back={back} backText={text.back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(home) => (
          <>
            <Lines home={home} start={start} />
            <InterestPart interest={home.interest} />
          </>
        )}
      </WhenLoaded>
    </PageWithin>
  );
};
