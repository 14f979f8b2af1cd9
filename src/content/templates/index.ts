// The 24 kinds of message in the words that ship (S54). T21, “Survey opens”, has its texts with the survey invitations.
import type { MessageTemplate } from '../../domain/invitation/message';
import type { TemplateField, TemplateMeta } from '../../domain/invitation/template';
import type { SurveyLanguage } from '../survey';
import blocks from './blocks.json';
import { englishFiles } from './english-files';
import fields from './fields.json';
import { spanishFiles } from './spanish-files';
import templates from './templates.json';

/** Every field that a template can use. What JSON cannot say of it in types, the content test holds it to. */
export const templateFields: { readonly [name: string]: TemplateField } = Object.fromEntries(
  Object.entries(fields).map(([name, field]) => [name, { name, ...field } as TemplateField]),
);

interface Listed {
  readonly channels: readonly string[];
  readonly kind: string;
  readonly starred: boolean;
  readonly fields: readonly string[];
  readonly variants?: readonly string[];
}

const fieldNamed = (name: string): TemplateField => {
  const field = templateFields[name];
  if (field === undefined) throw new Error(`no field of templates is called ${name}`);
  return field;
};

const metaOf = (id: string, { variants = [], fields: names, ...listed }: Listed): TemplateMeta =>
  ({ id, ...listed, variants, fields: names.map(fieldNamed) }) as TemplateMeta;

/** By id, in their order. */
export const templateCatalog: { readonly [id: string]: TemplateMeta } = Object.fromEntries(
  Object.entries<Listed>(templates).map(([id, listed]) => [id, metaOf(id, listed)]),
);

const subjectLine = /^Subject: (.+)\n\n/;

const templateOf = (file: string): MessageTemplate => ({
  subject: subjectLine.exec(file)?.[1] ?? '',
  body: file.replace(subjectLine, '').trim(),
});

const textsOf = (files: { readonly [key: string]: string }): { readonly [key: string]: MessageTemplate } =>
  Object.fromEntries(Object.entries(files).map(([key, file]) => [key, templateOf(file)]));

/** By the template's id, with the channel or variant behind it where it has several texts: `T09`, `T09.flyer`. */
export const shippedTemplates: {
  readonly [Language in SurveyLanguage]: { readonly [key: string]: MessageTemplate };
} = { en: textsOf(englishFiles), es: textsOf(spanishFiles) };

/** Texts that stand for a field in any template, and may hold fields themselves: one definition of tutoring for all of them (S55). */
export const shippedBlocks: { readonly [Language in SurveyLanguage]: { readonly [block: string]: string } } = blocks;
