// What may leave the workbook: a page of figures for others, and the log itself for those who may see names.
import { useState } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { words } from '../../../words';
import { SaveLog } from './save-log';

export const PrintPart = () => {
  const text = words().after.print;
  const { doing, run, busy } = useDoing();
  const [said, setSaid] = useState('');
  const print = () =>
    run(async () => {
      setSaid('');
      await server.printSent({});
      setSaid(text.shown);
    });
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.hint}</p>
      <Button busy={busy} onClick={() => void print()}>
        {text.open}
      </Button>
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </section>
  );
};

export const LogPart = () => {
  const text = words().after.log;
  return (
    <section>
      <h2>{text.title}</h2>
      <Notice kind="warning">
        <p>{text.hint}</p>
      </Notice>
      <SaveLog campaign="" label={text.save} />
    </section>
  );
};
