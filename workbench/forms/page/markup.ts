// HTML that cannot be told what to be by the text in it.

export interface Markup {
  readonly html: string;
}

export type Part = Markup | string | number | boolean | null | undefined | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Escapes for text and for a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);

/** A template whose every text is escaped; only other markup passes as it is. Nothing, false and null print nothing. */
export const markup = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  html: strings.map((literal, at) => literal + (at < parts.length ? print(parts[at]) : '')).join(''),
});

const print = (part: Part): string => {
  if (part === null || part === undefined || typeof part === 'boolean') return '';
  if (typeof part === 'object') return 'html' in part ? part.html : part.map(print).join('');
  return escapeHtml(String(part));
};
