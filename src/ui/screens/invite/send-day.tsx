// The day that an invitation is prepared for, and who is reminded of it.
import { useState } from 'preact/hooks';
import type { CampaignView } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { TextField } from '../../controls/field';
import { ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { fill, words } from '../../words';
import { dayText } from '../plan/day-text';

export const SendDay = ({
  view,
  replace,
}: {
  readonly view: CampaignView;
  readonly replace: (view: CampaignView) => void;
}) => {
  const text = words().handOver.controls;
  const [asks, setAsks] = useState(false);
  const [day, setDay] = useState(view.sendOn);
  const [tried, setTried] = useState(false);
  const { doing, run, busy } = useDoing();
  const set = (wanted: string) =>
    run(async () => {
      replace(await server.setSendDay({ campaign: view.id, day: wanted }));
      setAsks(false);
    });
  const save = () => {
    setTried(true);
    if (day !== '') void set(day);
  };
  return (
    <>
      {view.sendOn !== '' && (
        <p>
          {fill(text.preparedFor, { day: dayText(view.sendOn), who: view.sendBy })}{' '}
          <Button quiet busy={busy} onClick={() => void set('')}>
            {text.anyDay}
          </Button>
        </p>
      )}
      {!asks && view.sendOn === '' && (
        <Button quiet disabled={busy} onClick={() => setAsks(true)}>
          {text.prepare}
        </Button>
      )}
      {asks && (
        <form
          class="card"
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            save();
          }}
        >
          <TextField
            label={text.day}
            hint={text.dayHint}
            type="date"
            value={day}
            onChange={setDay}
            error={tried && day === '' ? words().invite.problems['send-day-past'].todo : undefined}
          />
          <Button submit busy={busy}>
            {text.saveDay}
          </Button>
          <Button quiet disabled={busy} onClick={() => setAsks(false)}>
            {text.keep}
          </Button>
        </form>
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};
