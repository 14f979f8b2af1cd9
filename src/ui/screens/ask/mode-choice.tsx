// Anonymous or confidential: what each means, and which languages so few families use that a form can tell who answered.
import type { ComponentChildren } from 'preact';
import type { AskHome } from '../../../rpc/ask-calls';
import { Choices } from '../../controls/choices';
import { Notice } from '../../controls/notice';
import { fill, words } from '../../words';

export type Mode = 'anonymous' | 'confidential';

const modes: readonly Mode[] = ['anonymous', 'confidential'];

interface ModeChoiceProps {
  readonly home: AskHome;
  /** Tags of the languages that the survey is to be asked in. */
  readonly languages: readonly string[];
  readonly mode: Mode;
  readonly onChange: (mode: Mode) => void;
  /** What only an anonymous form asks. */
  readonly children: ComponentChildren;
}

const FewFamilies = ({ home, languages, mode }: Omit<ModeChoiceProps, 'onChange' | 'children'>) => {
  const text = words().ask.few;
  const few = home.languages.filter(({ tag, few: isFew }) => isFew && languages.includes(tag));
  if (few.length === 0) return null;
  const values = { languages: few.map(({ name }) => name).join(', '), minGroupSize: home.school.minGroupSize };
  return (
    <Notice kind="warning" title={fill(text.title, values)}>
      <p>
        {fill(text.about, values)} {text[mode]}
      </p>
    </Notice>
  );
};

export const ModeChoice = ({ home, languages, mode, onChange, children }: ModeChoiceProps) => {
  const text = words().ask.mode;
  const { minGroupSize } = home.school;
  return (
    <>
      <Choices
        legend={text.title}
        options={modes.map((one) => ({
          value: one,
          label: text[one].name,
          hint: fill(text[one].about, { minGroupSize }),
        }))}
        chosen={[mode]}
        onChange={([one]) => onChange(modes.find((known) => known === one) ?? mode)}
        single
      />
      <FewFamilies home={home} languages={languages} mode={mode} />
      {mode === 'confidential' ? <p class="field-hint">{text.school}</p> : children}
    </>
  );
};
