// The addresses of a form, in the shapes that Google uses.

const GOOGLE = 'https://docs.google.com';

/** Where families answer: `/forms/d/e/<published id>/viewform`. */
export const publishedUrl = (base: string | undefined, publishedId: string): string =>
  `${base ?? GOOGLE}/forms/d/e/${publishedId}/viewform`;

export const editUrl = (base: string | undefined, id: string): string => `${base ?? GOOGLE}/forms/d/${id}/edit`;

export const summaryUrl = (base: string | undefined, id: string): string =>
  `${base ?? GOOGLE}/forms/d/${id}/viewanalytics`;

/** What `Sheet.getFormUrl()` gives of a tab that gathers this form's answers: by file id, not by published id. */
export const formUrlOfTab = (base: string | undefined, id: string): string =>
  `${base ?? GOOGLE}/forms/d/${id}/viewform`;

/** The file id in an address of the form's editor; undefined where the address is none of a form. */
export const idInUrl = (url: string): string | undefined =>
  /^https?:\/\/[^/]+\/(?:a\/[^/]+\/)?forms\/d\/(?!e\/)([\w-]+)(?:[/?#]|$)/.exec(url)?.[1];
