// One message as it will arrive: subject, HTML and plain text, in its language and direction.
import { done, type Outcome, refused } from '../problem';
import { fieldsFrom, type RowValues, type SenderValues } from './invitation-field';
import { fieldsIn, mergeLine, piecesOf } from './merge-fields';
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

/** Gmail's limit for a subject, in characters (reference/gmail/gmail-message). */
const longestSubject = 250;

/** PV08: a subject line is read over shoulders, so nothing of a family's row may stand in it. */
const subjectOf = (template: string, values: SenderValues): Outcome<string> => {
  const pieces = piecesOf(template);
  if (!pieces.ok) return pieces;
  const fromRow = fieldsIn(pieces.value).find((field) => fieldsFrom('row').includes(field));
  if (fromRow !== undefined) return refused('invite.subject-row-field', { field: fromRow });
  const line = mergeLine(template, { ...values });
  if (!line.ok) return line;
  return line.value.length > longestSubject
    ? refused('invite.subject-too-long', { most: longestSubject })
    : done(line.value);
};

const page = (body: string, { tag, direction }: MessageLanguage): string =>
  [
    `<!DOCTYPE html><html lang="${tag}" dir="${direction}"><head><meta charset="utf-8"></head>`,
    `<body><div lang="${tag}" dir="${direction}" style="max-width:36em;font:16px/1.5 Arial,sans-serif;color:#1f2a2e">`,
    body,
    '</div></body></html>',
  ].join('\n');

/** The message for one recipient unit, or what keeps it from being whole (design 3.6). */
export const messageOf = (
  template: MessageTemplate,
  sender: SenderValues,
  row: RowValues,
  language: MessageLanguage,
): Outcome<Message> => {
  const subject = subjectOf(template.subject, sender);
  if (!subject.ok) return subject;
  const body = bodyOf(template.body, { ...sender, ...row });
  if (!body.ok) return body;
  return done({ subject: subject.value, html: page(body.value.html, language), text: body.value.text });
};
