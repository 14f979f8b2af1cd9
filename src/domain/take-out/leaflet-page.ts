// A flyer, an agenda or a card as one page to print, in one language.
import { renderSVG } from 'uqr';
import type { Leaflet } from '../invitation/leaflet';
import { escapeHtml } from '../text/html';
import { fitOnPage, paper, staffBar } from './one-page';

export interface LeafletPage {
  readonly leaflet: Leaflet;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly district: string;
  /** The address of the district's logo, where it has one. */
  readonly logo?: string | undefined;
  /** The words around the page, in the language of the staff. */
  readonly print: string;
  readonly tooLong: string;
  readonly staffLanguage: string;
}

/** The largest letters first: a flyer is read from a wall. */
const sizes = [20, 19, 18, 17, 16, 15, 14, 13, 12] as const;

const style = `body{font:${sizes[0]}px/1.45 Arial,sans-serif;color:#1f2a2e;margin:20px}main{width:${paper.width}px;max-width:100%;margin:0 auto}
h1{font-size:1.9em;line-height:1.15;margin:0 0 .4em}h2{font-size:1.25em;line-height:1.2;margin:.8em 0 .3em;break-after:avoid}
p{margin:0 0 .65em}h1,h2,p,li{overflow-wrap:anywhere}ul,ol{margin:0 0 .65em;padding-inline-start:1.4em}li{margin-bottom:.25em;break-inside:avoid}a{color:inherit}
.qr{display:block;width:9em;height:9em;margin:.5em 0}.qr+br{display:none}.logo{display:block;max-width:220px;max-height:80px;margin:0 0 .8em}.district{margin-top:1em;font-weight:bold}
button{font:16px Arial,sans-serif;padding:6px 16px;border:0;border-radius:6px;background:#1a6b52;color:#fff;cursor:pointer}.staff{font-size:16px;max-width:${paper.width}px;margin:0 auto 16px}
@media print{.staff{display:none}body{margin:0}}@page{size:auto;margin:12mm}`;

const squareOf = (link: string): string =>
  link === '' ? '' : renderSVG(link, { border: 2 }).replace('<svg ', '<svg class="qr" role="img" aria-label="QR" ');

const bodyHtml = ({ html, squares }: Leaflet): string =>
  squares.reduce((whole, { mark, link }) => whole.split(mark).join(squareOf(link)), html);

const logoOf = (logo: string | undefined, district: string): string =>
  logo === undefined ? '' : `<img class="logo" src="${escapeHtml(logo)}" alt="${escapeHtml(district)}">`;

/** The page: all that it says is text, and the square repeats a link that is written out (PV25). */
export const leafletHtml = (page: LeafletPage): string => {
  const { leaflet, language, direction, district, logo } = page;
  return (
    `<!doctype html><html lang="${escapeHtml(language)}" dir="${direction}"><head><meta charset="utf-8"><title>${escapeHtml(leaflet.title)}</title><style>${style}</style></head>` +
    `<body>${staffBar(page)}<main>${logoOf(logo, district)}<h1>${escapeHtml(leaflet.title)}</h1>${bodyHtml(leaflet)}` +
    `<p class="district">${escapeHtml(district)}</p></main>${fitOnPage(sizes)}</body></html>`
  );
};
