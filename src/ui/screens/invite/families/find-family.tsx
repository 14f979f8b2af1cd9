// Finds a family by what staff know of it.
import { useState } from 'preact/hooks';
import type { FoundFamilies } from '../../../../rpc/family-calls';
import { Button } from '../../../controls/button';
import { TextField } from '../../../controls/field';
import { ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { fill, words } from '../../../words';
import { FamilyCard } from './family-card';

interface Answer extends FoundFamilies {
  readonly text: string;
  /** Another search shows every line anew. */
  readonly round: number;
}

const Found = ({ answer: { families, found, text: searched, round } }: { readonly answer: Answer }) => {
  const text = words().families.find;
  if (families.length === 0) return <p role="status">{fill(text.none, { text: searched })}</p>;
  return (
    <>
      {found > families.length && <p role="status">{fill(text.more, { n: found, shown: families.length })}</p>}
      <ul class="families-found">
        {families.map((line) => (
          <FamilyCard key={`${round} ${line.id}`} first={line} />
        ))}
      </ul>
    </>
  );
};

export const FindFamily = () => {
  const text = words().families.find;
  const [wanted, setWanted] = useState('');
  const [answer, setAnswer] = useState<Answer>();
  const { doing, run, busy } = useDoing();
  const find = () =>
    run(async () => {
      const found = await server.findFamilies({ text: wanted.trim() });
      setAnswer((before) => ({ ...found, text: wanted.trim(), round: (before?.round ?? 0) + 1 }));
    });
  return (
    <section aria-labelledby="families-find">
      <h2 id="families-find">{text.title}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (wanted.trim() !== '' && !busy) void find();
        }}
      >
        <TextField label={text.label} most={200} value={wanted} onChange={setWanted} />
        <Button submit primary busy={busy} disabled={wanted.trim() === ''}>
          {text.press}
        </Button>
      </form>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} again={() => void find()} />}
      {answer !== undefined && <Found answer={answer} />}
    </section>
  );
};
