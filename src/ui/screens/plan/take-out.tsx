// Ways out of the workbook: pages to print, and a file for calendars.
import { useState } from 'preact/hooks';
import { Button } from '../../controls/button';
import { ProblemNotice } from '../../controls/notice';
import { saveFile } from '../../save-file';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { fill, words } from '../../words';

const pages = ['plan', 'calendar', 'board'] as const;

export const TakeOut = () => {
  const text = words().plan.takeOut;
  const { doing, run, busy } = useDoing();
  const [said, setSaid] = useState('');
  const print = (page: (typeof pages)[number]) =>
    run(async () => {
      await server.printPage({ page });
      setSaid(text.open);
    });
  const keepFile = () =>
    run(async () => {
      const file = await server.calendarFile({});
      saveFile({ name: file.name, text: file.text, type: 'text/calendar' });
      setSaid(fill(text.saved, { name: file.name, n: file.activities }));
    });
  return (
    <section>
      <h2>{text.title}</h2>
      <p class="field-hint">{text.hint}</p>
      {pages.map((page) => (
        <Button key={page} disabled={busy} onClick={() => void print(page)}>
          {text[page]}
        </Button>
      ))}
      <Button disabled={busy} onClick={() => void keepFile()}>
        {text.file}
      </Button>
      <p class="field-hint" role="status">
        {said}
      </p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </section>
  );
};
