// Saves the send log, or one campaign's part of it, as a file of the person's own.
import { useState } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { ProblemNotice } from '../../../controls/notice';
import { saveFile } from '../../../save-file';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, words } from '../../../words';

export const SaveLog = ({ campaign, label }: { readonly campaign: string; readonly label: string }) => {
  const { doing, run, busy } = useDoing();
  const [said, setSaid] = useState('');
  const save = () =>
    run(async () => {
      setSaid('');
      const { name, text, messages } = await server.sendLogFile({ campaign });
      saveFile({ name, text, type: 'text/csv' });
      setSaid(counted(words().after.log.saved, messages, { name }));
    });
  return (
    <>
      <Button quiet={campaign !== ''} busy={busy} onClick={() => void save()}>
        {label}
      </Button>
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};
