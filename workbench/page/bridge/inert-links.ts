/** Links that Google's frame would not follow. */

/** Makes links without a target do nothing, as they do in HtmlService (F30); places in the page and downloads still work. */
export const stopUntargetedLinks = (page: Document): void => {
  page.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    if (!(link instanceof HTMLAnchorElement) || link.hasAttribute('download')) return;
    const target = link.target || page.querySelector('base')?.target;
    if (!target && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
  });
};
