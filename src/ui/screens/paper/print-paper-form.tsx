// The form on paper, to print and hand out.
import { useState } from 'preact/hooks';
import { Button } from '../../controls/button';
import { ProblemNotice } from '../../controls/notice';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { words } from '../../words';

export const PrintPaperForm = ({ formId }: { readonly formId: string }) => {
  const text = words().paper.form;
  const [said, setSaid] = useState('');
  const { doing, run, busy } = useDoing();
  const print = () =>
    run(async () => {
      await server.printPaper({ formId });
      setSaid(text.shown);
    });
  return (
    <section>
      <p class="field-hint">{text.hint}</p>
      <Button busy={busy} onClick={print}>
        {text.print}
      </Button>
      <p role="status" class="field-hint">
        {said}
      </p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </section>
  );
};
