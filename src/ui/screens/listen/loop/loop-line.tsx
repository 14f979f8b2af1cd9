// One line of what was heard: what will be done, by whom, by when, how families check it, and when they were told.
import { useState } from 'preact/hooks';
import type { LoopHome, LoopLine } from '../../../../rpc/loop-calls';
import { Button } from '../../../controls/button';
import { TextField } from '../../../controls/field';
import { ProblemNotice } from '../../../controls/notice';
import { useDoing } from '../../../use-call';
import { fill, words } from '../../../words';
import { isSame, type LineWords } from './line-forms';

interface LineProps {
  readonly line: LoopLine;
  readonly home: LoopHome;
  /** Empty where it is the only one. */
  readonly heading: string;
  readonly save: (words: LineWords) => Promise<void>;
  /** Once it is saved; empty before. */
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
  // Those that it speaks of already are not offered; one that is added stays, so that the keyboard does.
  const [before] = useState(heard);
  const offered = themes.filter((theme) => !before.includes(theme)).slice(0, mostThemes);
  if (offered.length === 0) return null;
  return (
    <p class="loop-themes">
      <span class="field-hint">{words().loop.addTheme}</span>{' '}
      {offered.map((theme) => {
        const isAdded = heard.includes(theme);
        return (
          <button
            type="button"
            class="loop-theme"
            key={theme}
            aria-disabled={isAdded}
            onClick={() => {
              if (!isAdded) add(theme);
            }}
          >
            {theme}
          </button>
        );
      })}
    </p>
  );
};

/** A day with a button that says it was today. */
const PastDay = ({
  label,
  hint,
  today,
  todayText,
  of,
  value,
  onChange,
}: {
  readonly label: string;
  readonly hint: string;
  readonly today: string;
  readonly todayText: string;
  /** Which line it is; empty for the only one. */
  readonly of: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}) => (
  <div class="loop-day">
    <TextField label={label} hint={hint} type="date" value={value} onChange={onChange} />
    <Button quiet onClick={() => onChange(today)}>
      {todayText}
      {of !== '' && <span class="visually-hidden">: {of}</span>}
    </Button>
  </div>
);

const withTheme = (heard: string, theme: string): string => {
  if (heard === '') return theme;
  return /[.!?]$/.test(heard) ? `${heard} ${theme}` : `${heard}; ${theme}`;
};

export const LoopLineForm = ({ line, home, heading, save, said: savedText }: LineProps) => {
  const text = words().loop;
  const [said, setSaid] = useState<LineWords>(line);
  const { doing, run, busy } = useDoing();
  const set = (part: Partial<LineWords>) => setSaid({ ...said, ...part });
  const { heard, willDo, by, dueOn, check, doneOn, toldOn } = said;
  const isSaved = isSame(said, line);
  const addTheme = (theme: string) => set({ heard: withTheme(heard.trim(), theme) });
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
      <PastDay
        label={text.toldOn}
        hint={text.toldHint}
        today={home.today}
        todayText={text.toldToday}
        of={heading}
        value={toldOn}
        onChange={(value) => set({ toldOn: value })}
      />
      <PastDay
        label={text.doneOn}
        hint={text.doneHint}
        today={home.today}
        todayText={text.doneToday}
        of={heading}
        value={doneOn}
        onChange={(value) => set({ doneOn: value })}
      />
      {doneOn !== '' && check.trim() === '' && (
        <p class="listen-why">{fill(text.checkFirst, { n: home.minGroupSize })}</p>
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button primary busy={busy} onClick={() => run(() => save({ heard, willDo, by, dueOn, check, doneOn, toldOn }))}>
        {text.save}
        {heading !== '' && <span class="visually-hidden">: {heading}</span>}
      </Button>
      {!isSaved && <p class="field-hint">{text.unsaved}</p>}
      <p role="status">{isSaved ? savedText : ''}</p>
    </section>
  );
};
