// Reminding those who have not answered: whom it would go to, before it is written (PV12).
import { useState } from 'preact/hooks';
import type { CampaignView } from '../../../rpc/invite-calls';
import type { ReminderFigures } from '../../../rpc/who-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { shownDay } from '../../shown-day';
import { useDoing } from '../../use-call';
import { counted, fill, words } from '../../words';
import type { WishStart } from './wish-draft';

/** Only an invitation to a survey is followed by reminders, and only once nothing of it waits. */
const canRemind = ({ survey, wave, copied, handedHere, figures }: CampaignView): boolean =>
  survey !== '' && wave === 1 && !copied && !handedHere && figures.open + figures.claimed === 0 && figures.sent > 0;

const Found = ({ found }: { readonly found: ReminderFigures }) => {
  const text = words().invite.reminder;
  const { messages, calls, letters, knowsWho, answered, unknown, last, tooSoon } = found;
  return (
    <>
      <p>
        <strong>{counted(text.messages, messages)}</strong>
        {calls + letters > 0 && ` ${counted(text.byHand, calls + letters)}`}
      </p>
      <p>{knowsWho ? counted(text.answered, answered) : text.everyone}</p>
      {unknown > 0 && <p>{counted(text.unknown, unknown)}</p>}
      {tooSoon && (
        <Notice kind="warning">
          <p>{fill(text.tooSoon, { day: shownDay(last) })}</p>
        </Notice>
      )}
    </>
  );
};

export const ReminderPart = ({
  view,
  start,
}: {
  readonly view: CampaignView;
  readonly start: (start: WishStart) => void;
}) => {
  const text = words().invite.reminder;
  const [found, setFound] = useState<ReminderFigures | undefined>(undefined);
  const { doing, run, busy } = useDoing();
  if (!canRemind(view)) return null;
  const look = () => run(async () => setFound(await server.lookReminder({ campaign: view.id })));
  const write = (wave: number) => start({ template: 'T22', survey: view.survey, about: '', wave: wave === 3 ? 3 : 2 });
  return (
    <section class="card" aria-labelledby="invite-reminder">
      <h2 id="invite-reminder">{text.title}</h2>
      {found === undefined ? (
        <>
          <p>{text.lead}</p>
          <Button busy={busy} onClick={() => void look()}>
            {text.look}
          </Button>
        </>
      ) : (
        <>
          <Found found={found} />
          {found.messages + found.calls + found.letters > 0 && (
            <Button primary onClick={() => write(found.wave)}>
              {counted(text.write, found.wave - 1)}
            </Button>
          )}
        </>
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} again={() => void look()} />}
    </section>
  );
};
