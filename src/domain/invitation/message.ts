// One message as it will arrive: subject, HTML and plain text, in its language and direction.
import { done, type Outcome, refused } from '../problem';
import { escapeHtml } from '../text/html';
import { personalFields, type RowValues, valuesOfRow } from './invitation-field';
import { type FieldValues, mergeLine, usesField } from './merge-fields';
import { type ChildValues, fieldPieces, stretchesOf } from './merge-sections';
import { bodyOf } from './message-body';

export interface MessageTemplate {
  readonly subject: string;
  /** Markdown. */
  readonly body: string;
}

export interface MessageLanguage {
  readonly tag: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface Message {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
}

/** What a message may have beside its words. */
export interface MessageExtras {
  /** Whom a section repeats for, as the unit has them. */
  readonly children?: readonly ChildValues[];
  /** Above the words; `alt` is what a reader hears instead. */
  readonly logo?: { readonly src: string; readonly alt: string };
}

/** Gmail's limit for a subject, in characters (reference/gmail/gmail-message). */
const longestSubject = 250;

/** PV08: a subject line is read over shoulders, so nothing that is a family's own may stand in it, and no section. */
const subjectOf = (template: string, values: FieldValues): Outcome<string> => {
  const pieces = fieldPieces(template);
  if (!pieces.ok) return pieces;
  const personal = personalFields.find((field) => usesField(pieces.value, field));
  if (personal !== undefined) return refused('invite.subject-row-field', { field: personal });
  const stretches = stretchesOf(template);
  if (stretches.ok && stretches.value.length > 1) return refused('invite.subject-section');
  const line = mergeLine(template, values);
  if (!line.ok) return line;
  if (line.value === '') return refused('invite.subject-empty');
  return line.value.length > longestSubject
    ? refused('invite.subject-too-long', { most: longestSubject })
    : done(line.value);
};

/** A child's name outside a section needs a message that is about one child. */
const aboutOneChild = (template: string, values: FieldValues): Outcome<undefined> => {
  if ('StudentFirstName' in values) return done(undefined);
  const stretches = stretchesOf(template);
  if (!stretches.ok) return stretches;
  const outside = fieldPieces(stretches.value.map(({ template: own, each }) => (each ? '' : own)).join(''));
  return outside.ok && usesField(outside.value, 'StudentFirstName') ? refused('invite.field-child') : done(undefined);
};

const pictureOf = ({ src, alt }: { readonly src: string; readonly alt: string }): string =>
  `<p><img src="${escapeHtml(src)}" alt="${escapeHtml(alt)}" style="max-height:64px;max-width:100%"></p>`;

const page = (body: string, { tag, direction }: MessageLanguage, logo: MessageExtras['logo']): string =>
  [
    `<!DOCTYPE html><html lang="${tag}" dir="${direction}"><head><meta charset="utf-8"></head>`,
    `<body><div lang="${tag}" dir="${direction}" style="max-width:36em;font:16px/1.5 Arial,sans-serif;color:#1f2a2e">`,
    ...(logo === undefined ? [] : [pictureOf(logo)]),
    body,
    '</div></body></html>',
  ].join('\n');

/** The message for one recipient unit, or what keeps it from being whole (design 3.6). */
export const messageOf = (
  template: MessageTemplate,
  sender: FieldValues,
  row: RowValues,
  language: MessageLanguage,
  { children = [], logo }: MessageExtras = {},
): Outcome<Message> => {
  const own = valuesOfRow(row);
  const values = { ...sender, ...own, SchoolName: row.SchoolName || sender.SchoolName || '' };
  const subject = subjectOf(template.subject, values);
  if (!subject.ok) return subject;
  const whole = aboutOneChild(template.body, values);
  if (!whole.ok) return whole;
  const body = bodyOf(template.body, values, { children, direction: language.direction });
  if (!body.ok) return body;
  if (body.value.text.trim() === '') return refused('invite.body-empty');
  return done({ subject: subject.value, html: page(body.value.html, language, logo), text: body.value.text });
};
