// Where the plan has lines for a survey like this: a person says which it is, since two records are never made one unasked.
import { useState } from 'preact/hooks';
import type { LoopHome } from '../../../../rpc/loop-calls';
import { Button } from '../../../controls/button';
import { ProblemNotice } from '../../../controls/notice';
import { useDoing } from '../../../use-call';
import { fill, words } from '../../../words';
import { dayText } from '../day-text';

interface StartProps {
  readonly home: LoopHome;
  readonly begin: (what: string) => Promise<void>;
}

export const LoopStart = ({ home: { planned, sheet }, begin }: StartProps) => {
  const text = words().loop;
  const [what, setWhat] = useState(planned[0]?.what ?? '');
  const { doing, run, busy } = useDoing();
  const options = [
    ...planned.map((one) => ({
      what: one.what,
      label:
        one.tellBy === ''
          ? fill(text.plannedNoDay, { name: one.name })
          : fill(text.planned, { name: one.name, day: dayText(one.tellBy) }),
    })),
    { what: '', label: text.none },
  ];
  return (
    <>
      <fieldset class="choices">
        <legend>{text.which}</legend>
        <p class="field-hint">{fill(text.whichHint, { sheet: sheet?.name ?? '' })}</p>
        {options.map((option) => (
          <label class="choice" key={option.what}>
            <input type="radio" name="loop-what" checked={what === option.what} onChange={() => setWhat(option.what)} />
            <span>{option.label}</span>
          </label>
        ))}
      </fieldset>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button primary busy={busy} onClick={() => run(() => begin(what))}>
        {text.begin}
      </Button>
    </>
  );
};
