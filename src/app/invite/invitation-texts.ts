// What invitations say to families, for the person who approves a language.

import { writtenWordsIn } from '../../content/written';
import { settingsFields } from '../../domain/invitation/invitation-field';
import { optOutLine, privacyLine } from '../../domain/invitation/invitation-words';
import { type FieldValues, piecesOf } from '../../domain/invitation/merge-fields';
import { bodyOf } from '../../domain/invitation/message-body';
import type { SurveyMode } from '../../domain/survey/survey';
import { spokenIn } from '../languages/read-spoken';
import type { TextSource } from '../languages/text-source';

/** The marks around what each message fills in by itself; the sidebar shows it apart from the words. */
const marked = (name: string): string => `⟦${name}⟧`;

type FieldNames = ReturnType<typeof writtenWordsIn>['invite']['fields'];

/** What is the same for all stands there as it will; the rest by its name, with the word that takes its place where a family has none. */
const shownValues = (template: string, names: FieldNames, known: FieldValues): FieldValues => {
  const pieces = piecesOf(template);
  const uses = pieces.ok ? pieces.value.flatMap((piece) => ('field' in piece ? [piece.field] : [])) : [];
  const labels: { readonly [field: string]: string } = names.each;
  return Object.fromEntries(
    uses.map(({ name, fallback }) => {
      const label = labels[name] ?? name;
      const either = fallback === undefined ? label : names.either.replace('{name}', label).replace('{word}', fallback);
      return [name, known[name] || marked(either)];
    }),
  );
};

/** The invitation as it reads, without marks or braces, and the line that takes another's place; nothing in a language without one. */
export const invitationTexts: TextSource = ({ language, staffLanguage, settings, spoken }) => {
  const known = spokenIn(spoken, language)?.invitations;
  if (known === undefined) return [];
  const { templates, words } = known;
  const { approvalTitle, approvalFew, fields } = writtenWordsIn(staffLanguage).invite;
  const { minGroupSize } = settings;
  const privacyOf = (mode: SurveyMode, other: { readonly families: number; readonly people?: number }): string =>
    privacyLine(words, { mode, minGroupSize, people: undefined, ...other });
  const values = {
    ...settingsFields(settings),
    InterpreterLine: words.InterpreterLine,
    OptOutLine: words.OptOutLine,
    PrivacyLine: privacyOf('anonymous', { families: settings.minGroupSize }),
  };
  const all = Object.values(templates).flatMap(({ subject, body }) => [subject, body]);
  const shown = all.map((text) => bodyOf(text, shownValues(text, fields, values)));
  const texts = [...new Set(shown.flatMap((text) => (text.ok ? text.value.text.split(/\n{2,}/) : [])))];
  return [
    { title: approvalTitle, texts: texts.map((text) => ({ text, choices: [] })) },
    {
      title: approvalFew,
      texts: [
        privacyOf('anonymous', { families: 0 }),
        privacyOf('anonymous', { families: minGroupSize, people: 1 }),
        privacyOf('confidential', { families: minGroupSize }),
        privacyOf('confidential', { families: minGroupSize, people: 1 }),
        privacyOf('identified', { families: minGroupSize }),
        privacyOf('identified', { families: minGroupSize, people: 1 }),
        optOutLine(words, marked(fields.each.SurveyLink)),
      ].map((text) => ({ text, choices: [] })),
    },
  ];
};
