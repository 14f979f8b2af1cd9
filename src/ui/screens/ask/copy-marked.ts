// Copies what is marked in the page.

/** False where the browser does not let a page copy. */
export const copyMarked = (): boolean => {
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  }
};
