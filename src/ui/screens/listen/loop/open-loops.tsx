// What is still to be told to families, the nearest day first: from here each leads to its record.
import type { ListenSource } from '../../../../rpc/listen-source';
import './loop.css';
import type { OpenLoop, OpenLoops } from '../../../../rpc/loop-calls';
import { Button } from '../../../controls/button';
import { server } from '../../../server';
import { useDoing, useLoaded } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { dayText } from '../day-text';

interface LoopsProps {
  readonly enter: (source: ListenSource, title: string) => void;
}

const shown = 4;

const Loop = ({
  loop: { name, tellBy, isLate, source },
  sheet,
  enter,
}: { readonly loop: OpenLoop; readonly sheet: OpenLoops['sheet'] } & LoopsProps) => {
  const text = words().loop;
  const { run } = useDoing();
  const open = () => {
    if (source !== null) enter(source, name);
    else if (sheet !== null) run(async () => void (await server.showSheet({ sheetId: sheet.id })));
  };
  return (
    <li class="loop-open">
      <Button quiet onClick={open}>
        {name}
      </Button>{' '}
      <span class={isLate ? 'loop-late' : 'field-hint'}>
        {fill(isLate ? text.loopLate : text.loopBy, { day: dayText(tellBy) })}
      </span>
    </li>
  );
};

/** Nothing while it loads or where it fails: the step works without it. */
export const OpenLoopList = ({ enter }: LoopsProps) => {
  const text = words().loop;
  const { loaded } = useLoaded(() => server.openLoops({}));
  if (loaded.state !== 'ready' || loaded.value.loops.length === 0) return null;
  const { loops, sheet } = loaded.value;
  return (
    <section aria-labelledby="open-loops">
      <h2 id="open-loops">{text.loops}</h2>
      <ul class="loop-list">
        {loops.slice(0, shown).map((loop) => (
          <Loop key={`${loop.name} ${loop.tellBy}`} loop={loop} sheet={sheet} enter={enter} />
        ))}
      </ul>
      {loops.length > shown && <p class="field-hint">{counted(text.moreLoops, loops.length - shown)}</p>}
    </section>
  );
};
