/** The links in a message. */
import type { ReadMail } from '../../server/told-to-page';

/** Every web address that the message's HTML links to, else those its plain text names. */
export const linksIn = ({ html, text }: Pick<ReadMail, 'html' | 'text'>): readonly string[] => {
  if (html === null) return text.match(/https?:\/\/[^\s<>"]+/g) ?? [];
  const page = new DOMParser().parseFromString(html, 'text/html');
  return [...page.querySelectorAll<HTMLAnchorElement>('a[href]')]
    .map((link) => link.href)
    .filter((href) => /^https?:/.test(href));
};
