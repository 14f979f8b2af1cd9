// One line of what was heard: what will be done, by whom, by when, how families check it, and when they were told.
import { useState } from 'preact/hooks';
import type { LoopHome, LoopLine } from '../../../../rpc/loop-calls';
import { Button } from '../../../controls/button';
import { TextField } from '../../../controls/field';
import { ProblemNotice } from '../../../controls/notice';
import { useDoing } from '../../../use-call';
import { fill, words } from '../../../words';

export type LoopWish = Omit<LoopLine, 'what' | 'name' | 'tellBy'>;

interface LineProps {
  readonly line: LoopLine;
  readonly home: LoopHome;
  /** Empty where it is the only one. */
  readonly heading: string;
  readonly save: (wish: LoopWish) => Promise<void>;
  readonly said: string;
}

const mostThemes = 8;
const most = 5_000;

const Themes = ({
  themes,
  heard,
  add,
}: {
  readonly themes: readonly string[];
  readonly heard: string;
  readonly add: (theme: string) => void;
}) => {
  const offered = themes.filter((theme) => !heard.includes(theme)).slice(0, mostThemes);
  if (offered.length === 0) return null;
  return (
    <p class="loop-themes">
      <span class="field-hint">{words().loop.addTheme}</span>{' '}
      {offered.map((theme) => (
        <button type="button" class="loop-theme" key={theme} onClick={() => add(theme)}>
          {theme}
        </button>
      ))}
    </p>
  );
};

export const LoopLineForm = ({ line, home, heading, save, said }: LineProps) => {
  const text = words().loop;
  const [wish, setWish] = useState<LoopWish>(line);
  const { doing, run, busy } = useDoing();
  const set = (part: Partial<LoopWish>) => setWish({ ...wish, ...part });
  const { heard, willDo, by, dueOn, check, doneOn, toldOn, seen } = wish;
  const addTheme = (theme: string) => set({ heard: heard.trim() === '' ? theme : `${heard.trim()}; ${theme}` });
  return (
    <section class="loop-line">
      {heading !== '' && <h2>{heading}</h2>}
      <TextField
        label={text.heard}
        hint={text.heardHint}
        lines={3}
        most={most}
        value={heard}
        onChange={(value) => set({ heard: value })}
      />
      <Themes themes={home.themes} heard={heard} add={addTheme} />
      <TextField
        label={text.willDo}
        hint={text.willDoHint}
        lines={3}
        most={most}
        value={willDo}
        onChange={(value) => set({ willDo: value })}
      />
      <TextField label={text.by} most={most} value={by} onChange={(value) => set({ by: value })} />
      <TextField label={text.dueOn} type="date" value={dueOn} onChange={(value) => set({ dueOn: value })} />
      <TextField
        label={text.check}
        hint={text.checkHint}
        lines={2}
        most={most}
        value={check}
        onChange={(value) => set({ check: value })}
      />
      <TextField
        label={text.toldOn}
        hint={text.toldHint}
        type="date"
        value={toldOn}
        onChange={(value) => set({ toldOn: value })}
      />
      <TextField
        label={text.doneOn}
        hint={text.doneHint}
        type="date"
        value={doneOn}
        onChange={(value) => set({ doneOn: value })}
      />
      {doneOn !== '' && check.trim() === '' && (
        <p class="listen-why">{fill(text.checkFirst, { n: home.minGroupSize })}</p>
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button
        primary
        busy={busy}
        onClick={() => run(() => save({ heard, willDo, by, dueOn, check, doneOn, toldOn, seen }))}
      >
        {text.save}
        {heading !== '' && <span class="visually-hidden">: {heading}</span>}
      </Button>
      <p role="status">{said}</p>
    </section>
  );
};
