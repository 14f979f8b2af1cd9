// One page of a school for its principal: over the spreadsheet to print, or as a file.
import { useState } from 'preact/hooks';
import type { AfterHome } from '../../../../rpc/after-calls';
import { Button } from '../../../controls/button';
import { SelectField } from '../../../controls/field';
import { ProblemNotice } from '../../../controls/notice';
import { saveFile } from '../../../save-file';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { fill, words } from '../../../words';

export const SchoolPart = ({ schools }: Pick<AfterHome, 'schools'>) => {
  const text = words().after.school;
  const [school, setSchool] = useState(schools[0]?.id ?? '');
  const [said, setSaid] = useState('');
  const { doing, run, busy } = useDoing();
  const open = () =>
    run(async () => {
      setSaid('');
      await server.printSchool({ school });
      setSaid(words().after.print.shown);
    });
  const save = () =>
    run(async () => {
      setSaid('');
      const { name, text: html } = await server.schoolFile({ school });
      saveFile({ name, text: html, type: 'text/html' });
      setSaid(fill(text.saved, { name }));
    });
  return (
    <section>
      <h2>{text.title}</h2>
      <p>{text.hint}</p>
      <SelectField
        label={text.choose}
        value={school}
        options={schools.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={setSchool}
      />
      <Button busy={busy} onClick={() => void open()}>
        {text.open}
      </Button>
      <Button quiet disabled={busy} onClick={() => void save()}>
        {text.save}
      </Button>
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </section>
  );
};
