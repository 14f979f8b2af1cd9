// Lets a survey's forms offer the events or times that the plan has now.
import { useState } from 'preact/hooks';
import type { AskSurvey } from '../../../rpc/ask-calls';
import type { RefreshedChoices } from '../../../rpc/booking-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { counted, fill, words } from '../../words';

const Refreshed = ({
  refreshed: { offered, gone, unreachable },
  nothing,
}: {
  readonly refreshed: RefreshedChoices;
  readonly nothing: string;
}) => {
  const text = words().booking.refresh;
  return (
    <>
      {offered.length === 0 ? (
        <Notice kind="warning">
          <p>{nothing}</p>
        </Notice>
      ) : (
        <Notice kind="good">
          <p>{counted(text.done, offered.length)}</p>
          <ul>
            {offered.map((choice) => (
              <li key={choice}>{choice}</li>
            ))}
          </ul>
        </Notice>
      )}
      {(gone.length > 0 || unreachable.length > 0) && (
        <Notice kind="warning">
          {gone.map((form) => (
            <p key={form}>{fill(text.gone, { form })}</p>
          ))}
          {unreachable.map((form) => (
            <p key={form}>{fill(text.unreachable, { form })}</p>
          ))}
        </Notice>
      )}
    </>
  );
};

export const RefreshPart = ({ survey }: { readonly survey: AskSurvey }) => {
  const text = words().booking.refresh;
  const { doing, run, busy } = useDoing();
  const [refreshed, setRefreshed] = useState<RefreshedChoices>();
  if (survey.lists === null) return null;
  const isEvents = survey.lists === 'events';
  const refresh = () => run(async () => setRefreshed(await server.refreshChoices({ surveyId: survey.id })));
  return (
    <div class="ask-closing">
      <p class="field-hint">{isEvents ? text.eventsHint : text.slotsHint}</p>
      <Button onClick={refresh} busy={busy}>
        {isEvents ? text.events : text.slots}
      </Button>
      {refreshed !== undefined && <Refreshed refreshed={refreshed} nothing={isEvents ? text.noEvents : text.noSlots} />}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </div>
  );
};
