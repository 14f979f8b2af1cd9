// What a proposed change answers, and how it is worded in each language of its survey.
import { useState } from 'preact/hooks';
import type { AskLanguage } from '../../../rpc/ask-calls';
import { SelectField, TextField } from '../../controls/field';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useLoaded } from '../../use-call';
import { fill, words } from '../../words';
import { languageWord } from './language-word';

/** By language tag; options are typed one a line. */
export interface ProposalDraft {
  readonly theme: string;
  readonly summary: { readonly [language: string]: string };
  readonly options: { readonly [language: string]: string };
}

export const emptyProposal: ProposalDraft = { theme: '', summary: {}, options: {} };

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The proposal as the server takes it: the lines of each language side by side. */
export const proposalOf = ({ theme, summary, options }: ProposalDraft, languages: readonly string[]) => {
  const lines = languages.map((language) => [language, linesOf(options[language] ?? '')] as const);
  const most = Math.max(0, ...lines.map(([, texts]) => texts.length));
  return {
    theme,
    summary: Object.fromEntries(languages.map((language) => [language, (summary[language] ?? '').trim()])),
    options: Array.from({ length: most }, (_, at) =>
      Object.fromEntries(lines.map(([language, texts]) => [language, texts[at] ?? ''])),
    ),
  };
};

interface FieldsProps {
  readonly draft: ProposalDraft;
  readonly languages: readonly AskLanguage[];
  readonly onChange: (draft: ProposalDraft) => void;
}

const other = '\u0000other';

const longestTheme = 200;

const Theme = ({ draft, onChange }: Omit<FieldsProps, 'languages'>) => {
  const text = words().ask.proposal;
  const { loaded, again } = useLoaded(() => server.offerThemes({}));
  const [isOther, setIsOther] = useState(draft.theme === '');
  const write = (theme: string) => onChange({ ...draft, theme });
  const field = (
    <TextField
      label={text.otherLabel}
      hint={text.themeHint}
      value={draft.theme}
      onChange={write}
      most={longestTheme}
      required
    />
  );
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {({ themes }) =>
        themes.length === 0 ? (
          field
        ) : (
          <>
            <SelectField
              label={text.theme}
              hint={text.themeHint}
              value={isOther ? other : draft.theme}
              options={[
                ...themes.map(({ id, name }) => ({ value: id, label: name })),
                { value: other, label: text.other },
              ]}
              onChange={(theme) => {
                setIsOther(theme === other);
                write(theme === other ? '' : theme);
              }}
              required
            />
            {isOther && (
              <TextField label={text.otherLabel} value={draft.theme} onChange={write} most={longestTheme} required />
            )}
          </>
        )
      }
    </WhenLoaded>
  );
};

export const ProposalFields = ({ draft, languages, onChange }: FieldsProps) => {
  const text = words().ask.proposal;
  return (
    <>
      <Theme draft={draft} onChange={onChange} />
      {languages.map(({ tag, name }) => {
        const language = languageWord(tag, name);
        return (
          <div key={tag}>
            <TextField
              label={fill(text.summary, { language })}
              hint={text.summaryHint}
              value={draft.summary[tag] ?? ''}
              lines={4}
              onChange={(now) => onChange({ ...draft, summary: { ...draft.summary, [tag]: now } })}
              required
            />
            <TextField
              label={fill(text.options, { language })}
              hint={text.optionsHint}
              value={draft.options[tag] ?? ''}
              lines={3}
              onChange={(now) => onChange({ ...draft, options: { ...draft.options, [tag]: now } })}
            />
          </div>
        );
      })}
    </>
  );
};
