// A flyer of one page: a survey's words, and its link as a square to point a phone at.
import { renderSVG } from 'uqr';
import type { Flyer } from '../survey/hand-out';
import { escapeHtml } from '../text/html';

export interface FlyerPage {
  readonly flyer: Flyer;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** What the square holds. */
  readonly link: string;
  /** What a person types. */
  readonly address: string;
  readonly district: string;
  /** The button's word, and its language: the staff's, not the families'. */
  readonly print: string;
  readonly staffLanguage: string;
}

const style = `body{font:17px/1.45 Arial,sans-serif;color:#1f2a2e;margin:24px;max-width:680px}h1{font-size:32px;line-height:1.2;margin:0 0 8px}
.for{font-size:20px;font-weight:bold;margin:0 0 12px}p{margin:0 0 10px}.code{display:flex;gap:20px;align-items:center;margin:18px 0;break-inside:avoid}
.code svg{width:210px;height:210px;flex:none}.link{font-size:14px;overflow-wrap:anywhere}.district{margin-top:18px;font-weight:bold}
button{font:16px Arial,sans-serif;padding:6px 16px;border:0;border-radius:6px;background:#1a6b52;color:#fff;cursor:pointer;margin-bottom:16px}
@media print{button{display:none}body{margin:0}}@page{margin:14mm}`;

/** The page; every text is escaped, and the square holds the link alone. */
export const flyerHtml = ({
  flyer,
  language,
  direction,
  link,
  address,
  district,
  print,
  staffLanguage,
}: FlyerPage): string => {
  const paragraph = (text: string, kind = ''): string =>
    text === '' ? '' : `<p${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</p>`;
  const square = renderSVG(link, { border: 2 }).replace('<svg ', '<svg role="img" aria-label="QR" ');
  const [about = '', ...others] = flyer.paragraphs;
  return (
    `<!doctype html><html lang="${escapeHtml(language)}" dir="${direction}"><head><meta charset="utf-8"><title>${escapeHtml(flyer.title)}</title><style>${style}</style></head><body>` +
    `<button type="button" lang="${escapeHtml(staffLanguage)}" onclick="window.print()">${escapeHtml(print)}</button>` +
    `<main><h1>${escapeHtml(flyer.title)}</h1>${paragraph(flyer.forWhom, 'for')}${paragraph(about)}` +
    `<div class="code">${square}<div>${paragraph(flyer.scan)}<p class="link" dir="ltr">${escapeHtml(address)}</p></div></div>` +
    `${others.map((text) => paragraph(text)).join('')}${paragraph(district, 'district')}</main></body></html>`
  );
};
