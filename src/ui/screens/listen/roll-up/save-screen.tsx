// The room *Save the figures for the district*: says what is in the file, and saves it.
import { useState } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { saveFile } from '../../../save-file';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import type { RoomProps } from '../room';

export const SaveScreen = ({ source, title, back }: RoomProps) => {
  const text = words().rollUp;
  const { doing, run, busy } = useDoing();
  const [said, setSaid] = useState('');
  const keep = () =>
    run(async () => {
      setSaid('');
      if (!('surveyId' in source)) return;
      const file = await server.rollUpFile(source);
      saveFile({ name: file.name, text: file.text, type: 'application/json' });
      setSaid(counted(text.saved, file.questions, { name: file.name }));
    });
  return (
    <PageWithin title={text.room} lead={fill(text.lead, { title })} back={back} backText={text.back}>
      <h2>{text.inside}</h2>
      <ul class="listen-notices">
        {text.insideItems.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <p>{text.outside}</p>
      <p class="field-hint">{text.stale}</p>
      <Button primary busy={busy} onClick={() => void keep()}>
        {text.save}
      </Button>
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </PageWithin>
  );
};
