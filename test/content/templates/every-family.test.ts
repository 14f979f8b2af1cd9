// Every text of every template, rendered for families of each kind in languages of both directions: nothing unresolved, nothing unescaped.
import { composeMessage, type MessageRow } from '../../../src/app/invite/compose-message';
import { invitationsOf, mailTexts } from '../../../src/content/invitations';
import { shippedBlocks, shippedTemplates, templateCatalog, templateFields } from '../../../src/content/templates';
import { expandBlocks } from '../../../src/domain/invitation/expand-blocks';
import type { ChildValues } from '../../../src/domain/invitation/merge-sections';
import { madeUp } from '../../support/translated';

interface Text {
  readonly key: string;
  readonly subject: string;
  readonly body: string;
}

const shipped = (language: 'en' | 'es'): readonly Text[] => [
  ...Object.entries(shippedTemplates[language]).map(([key, { subject, body }]) => ({
    key,
    subject,
    body: expandBlocks(body, shippedBlocks[language]),
  })),
  ...Object.entries(invitationsOf(mailTexts[language]).templates).map(([purpose, text]) => ({
    key: `T21 ${purpose}`,
    ...text,
  })),
];

/** As a translator hands it in: other words, the same fields. */
const translated: readonly Text[] = shipped('en').map(({ key, subject, body }, at) => ({
  key,
  subject: madeUp(subject, at),
  body: madeUp(body, at),
}));

const languages = [
  { tag: 'en', direction: 'ltr', texts: shipped('en') },
  { tag: 'es', direction: 'ltr', texts: shipped('es') },
  { tag: 'ar', direction: 'rtl', texts: translated },
  { tag: 'vi', direction: 'ltr', texts: translated },
] as const;

/** What HTML, Markdown and a careless replacement would make something else of. */
const odd = `<b>"Ó'Neil"</b> & *Co* _x_ $& $1`;
const link = 'https://forms.example/viewform?usp=pp_url&entry.1=a"b';

/** By field, all that is not the family's own: a link where it must be one. */
const sender = Object.fromEntries([
  ...Object.values(templateFields)
    .filter(({ from }) => from !== 'row')
    .map(({ name, type }) => [name, type === 'link' ? link : `${name} ${odd}`]),
  ...['SurveyMinutes', 'SurveyCloses', 'PrivacyLine', 'OptOutLine', 'InterpreterLine'].map((name) => [
    name,
    `${name} ${odd}`,
  ]),
  ['SurveyLink', link],
]);

const child = (firstName: string, school = `Alder ${odd}`): ChildValues => ({ firstName, school });

const kinds: { readonly [kind: string]: Omit<MessageRow, 'language'> } = {
  'one child': { familyName: 'Ruiz', schools: 'Alder', guardianFirstName: 'Ana', children: [child('Leo')] },
  'three children at two schools': {
    familyName: 'Ruiz',
    schools: 'Alder and Birch',
    guardianFirstName: 'Ana',
    children: [child('Leo'), child('Mia'), child('Zoë', 'Birch')],
  },
  'two guardians in one household': {
    familyName: 'Ruiz and Nguyễn',
    schools: 'Alder',
    guardianFirstName: 'Ana and Minh',
    children: [child('Leo')],
  },
  'no last name, no first name': { familyName: '', schools: 'Alder', guardianFirstName: '', children: [child('Leo')] },
  'a name from right to left': {
    familyName: 'الحسيني',
    schools: 'Alder',
    guardianFirstName: 'ليلى',
    children: [child('يوسف')],
  },
  'names with quotes and HTML': {
    familyName: `Fam ${odd}`,
    schools: `Sch ${odd}`,
    guardianFirstName: `Gua ${odd}`,
    children: [child(`Kid ${odd}`)],
  },
};

/** A child outside a section needs a message about one child: then each child of the family has one. */
const messagesFor = ({ children, ...row }: Omit<MessageRow, 'language'>, isAboutOne: boolean) =>
  isAboutOne ? children.map((one) => ({ ...row, children: [one] })) : [{ ...row, children }];

const outsideSections = (body: string): string => body.replace(/\{\{#each[\s\S]*?\{\{\/each[^}]*\}\}/g, '');

const compose = (
  language: (typeof languages)[number],
  { key, subject, body }: Text,
  row: Omit<MessageRow, 'language'>,
) => {
  const { tag, direction } = language;
  const content = {
    replyTo: 'r@x.example',
    senderName: 'R',
    languages: { [tag]: { subject, body, direction, sender } },
  };
  const message = composeMessage(content, { ...row, language: tag });
  if (!message.ok) throw new Error(`${key} in ${tag}: ${JSON.stringify(message.problem)}`);
  return message.value;
};

const cases = languages.flatMap((language) =>
  Object.keys(kinds).map((kind) => [language.tag, kind, language] as const),
);

test('all 24 templates are rendered, in four languages', () => {
  for (const { texts } of languages)
    expect(new Set(texts.map(({ key }) => key.split(/[ .]/)[0]))).toEqual(new Set(Object.keys(templateCatalog)));
});

test.each(cases)('in %s, for a family with %s: every text is whole', (tag, kind, language) => {
  const row = kinds[kind];
  if (row === undefined) throw new Error(kind);
  let rendered = 0;
  for (const text of language.texts) {
    const isAboutOne = /\{\{\s*student\s*first\s*name/i.test(outsideSections(text.body));
    for (const own of messagesFor(row, isAboutOne)) {
      const { subject, html, text: plain } = compose(language, text, own);
      const unresolved = `${subject}\n${html}\n${plain}`.match(/\{\{[^}]*\}\}?|\[\[\w+\]\]|undefined|\[object/g);
      expect({ key: text.key, unresolved }).toEqual({ key: text.key, unresolved: null });
      // Of our own the page has none of these: they could only come out of a value.
      expect({ key: text.key, raw: html.match(/<b>|<script|<em>Co|"Ó|& \*/g) }).toEqual({ key: text.key, raw: null });
      expect(html).toContain(`<html lang="${tag}" dir="${language.direction}">`);
      for (const address of html.matchAll(/href="([^"]*)"/g))
        expect(address[1]).toMatch(/^https:\/\/forms\.example\/viewform\?usp=pp_url&amp;entry\.1=a/);
      rendered += 1;
    }
  }
  expect(rendered).toBeGreaterThanOrEqual(language.texts.length);
});

test.each(languages.map(({ tag, ...language }) => [tag, { tag, ...language }] as const))(
  'in %s each child whom a text may name is named in it, and PV08 keeps every name of the row out of the subject',
  (_tag, language) => {
    const row = kinds['three children at two schools'];
    if (row === undefined) throw new Error('no such kind');
    let named = 0;
    for (const text of language.texts) {
      const isAboutOne = /\{\{\s*student\s*first\s*name/i.test(outsideSections(text.body));
      const isStarred = templateCatalog[text.key.split(/[ .]/)[0] ?? '']?.starred === true;
      const messages = messagesFor(row, isAboutOne).map((own) =>
        compose(language as (typeof languages)[number], text, own),
      );
      for (const { subject } of messages) expect(subject).not.toMatch(/Leo|Mia|Zoë|Ruiz|\bAna\b/);
      const all = messages.map(({ text: plain }) => plain).join('\n');
      const usesChild = /\{\{\s*student\s*first\s*name/i.test(text.body);
      if (usesChild) {
        expect([text.key, isStarred]).toEqual([text.key, true]);
        for (const name of ['Leo', 'Mia', 'Zoë']) expect(all).toContain(name);
        named += 1;
      } else expect(all).not.toMatch(/\b(?:Leo|Mia)\b/);
    }
    expect(named).toBeGreaterThan(0);
  },
);
