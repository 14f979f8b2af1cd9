/** The addresses at which families see a form. */

/** Where a form's page is, on this server. */
export const familyAddress = (publishedId: string): string => `/forms/d/e/${publishedId}/viewform`;

const form = /^\/forms\/d\/e\/([^/]+)\/viewform$/;

/** The published id in a form's address, whole or without its host; null for any other address. */
export const publishedIdOf = (address: string): string | null => {
  const url = new URL(address, window.location.origin);
  return url.origin === window.location.origin ? (form.exec(url.pathname)?.[1] ?? null) : null;
};

/** The same address with the words around the form in a phone's language. */
export const inLanguage = (address: string, language: string): string => {
  const url = new URL(address, window.location.origin);
  url.searchParams.set('hl', language);
  return url.pathname + url.search;
};
