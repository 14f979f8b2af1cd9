// Sends one of the messages to the person who is looking at them.
import { useState } from 'preact/hooks';
import type { InvitationPreview, InvitationWish } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { SelectField } from '../../controls/field';
import { ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { fill, words } from '../../words';

export const TestMessage = ({
  wish,
  samples,
}: {
  readonly wish: InvitationWish;
  readonly samples: InvitationPreview['samples'];
}) => {
  const text = words().invite.preview;
  const languages = [...new Map(samples.map(({ language, languageName }) => [language, languageName]))];
  const [language, setLanguage] = useState(languages[0]?.[0] ?? '');
  const [sentTo, setSentTo] = useState('');
  const { doing, run, busy } = useDoing();
  const send = () =>
    run(async () => {
      setSentTo('');
      setSentTo((await server.sendTest({ wish, language })).to);
    });
  if (languages.length === 0) return null;
  return (
    <div class="invite-test">
      {languages.length > 1 && (
        <SelectField
          label={text.testIn}
          value={language}
          options={languages.map(([value, label]) => ({ value, label }))}
          onChange={setLanguage}
        />
      )}
      <Button busy={busy} onClick={() => void send()}>
        {text.test}
      </Button>
      <p role="status">{sentTo === '' ? '' : fill(text.testSent, { to: sentTo })}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </div>
  );
};
