// Question 5: home languages, and about how many families with tutoring speak each.
import { useState } from 'preact/hooks';
import { homeTag } from '../../../domain/plan/home-tag';
import { languageTagOf, type NamedLanguage } from '../../../domain/roster/home-language';
import type { KnownLanguage } from '../../../rpc/plan-calls';
import { Button } from '../../controls/button';
import { Choices } from '../../controls/choices';
import { TextField } from '../../controls/field';
import { counted, fill, language, words } from '../../words';
import { type QuestionProps, withEntry } from './question-props';

/** In its own words, and in those of the staff; a language that staff wrote down themselves, as they wrote it. */
const labelOf = ({ tag, name, english }: KnownLanguage): string => {
  if (tag.startsWith('x-')) return name;
  const found = new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag;
  const word = found === tag ? english : found;
  return word.toLowerCase() === name.toLowerCase() ? name : `${name} (${word})`;
};

export const FamiliesQuestion = ({
  draft,
  set,
  errorAt,
  known,
  more,
}: QuestionProps & {
  readonly known: readonly KnownLanguage[];
  /** Languages that are not offered, and are known by name when staff write one down. */
  readonly more: readonly NamedLanguage[];
}) => {
  const text = words().plan.families;
  const [other, setOther] = useState('');
  const { languages } = draft;
  const own = languages.filter(({ tag }) => !known.some((one) => one.tag === tag));
  const all = [...known, ...own.map(({ tag, name }) => ({ tag, name, english: name }))];
  const choose = (tags: readonly string[]) =>
    set({
      languages: tags.map(
        (tag) =>
          languages.find((one) => one.tag === tag) ?? {
            tag,
            name: all.find((one) => one.tag === tag)?.name ?? tag,
            families: '',
          },
      ),
    });
  const add = () => {
    const name = other.trim();
    if (name === '') return;
    const named = [...all, ...more];
    const tag = languageTagOf(name, named) ?? homeTag(name);
    const same = named.find((one) => one.tag === tag);
    if (!languages.some((one) => one.tag === tag))
      set({ languages: [...languages, { tag, name: same?.name ?? name, families: '' }] });
    setOther('');
  };
  const total = languages.reduce((sum, { families }) => sum + (Number(families) || 0), 0);
  const missing = errorAt('languages');
  return (
    <>
      <Choices
        legend={text.languages}
        options={all.map((one) => ({ value: one.tag, label: labelOf(one) }))}
        chosen={languages.map(({ tag }) => tag)}
        onChange={choose}
      />
      {missing !== undefined && (
        <p class="field-error" role="alert">
          {missing}
        </p>
      )}
      <div class="plan-other">
        <TextField label={text.other} hint={text.otherHint} value={other} onChange={setOther} />
        <Button onClick={add} disabled={other.trim() === ''}>
          {text.add}
        </Button>
      </div>
      {languages.map((one, index) => (
        <TextField
          key={one.tag}
          type="number"
          label={fill(text.count, { language: one.name })}
          value={one.families}
          error={errorAt(`languages.${index}`)}
          onChange={(families) => set({ languages: withEntry(languages, index, { ...one, families }) })}
        />
      ))}
      <p class="field-hint" role="status">
        {total > 0 ? counted(text.total, total) : text.noTotal}
      </p>
    </>
  );
};
