// What families are told of what they said, as one page to print.
import type { ToldPage, ToldPart } from '../tally/told/told-page';
import type { ToldBar, ToldResult } from '../tally/told/told-result';
import { escapeHtml } from '../text/html';
import { fitOnPage, paper, staffBar } from './one-page';

export interface ToldFamiliesPage {
  readonly page: ToldPage;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The words around the page, in the language of the staff. */
  readonly print: string;
  readonly tooLong: string;
  readonly staffLanguage: string;
}

/** The largest letters first; the page takes the first size at which it fits. */
const sizes = [15, 14, 13, 12, 11] as const;

const style = `body{font:${sizes[0]}px/1.35 Arial,sans-serif;color:#1f2a2e;margin:20px}main{width:${paper.width}px;max-width:100%;margin:0 auto}
h1{font-size:1.7em;line-height:1.15;margin:0 0 .35em}h2{font-size:1.15em;margin:.65em 0 .3em;padding-bottom:.15em;border-bottom:2px solid #1f2a2e;break-after:avoid}
h3{font-size:1em;margin:0 0 .1em}p{margin:0 0 .3em}h1,h2,h3,p,li{overflow-wrap:anywhere;white-space:pre-line}.results{columns:2;column-gap:26px}
.results section{break-inside:avoid;padding-bottom:.55em}ul{list-style:none;margin:.1em 0 0;padding:0}.bars li{margin-bottom:.15em;line-height:1.15}
.bar-label{display:flex;justify-content:space-between;gap:10px}.bar-label b{white-space:nowrap}svg{display:block;width:100%;height:.5em}[dir=rtl] svg{transform:scaleX(-1)}
.track{fill:none;stroke:#8b989e;vector-effect:non-scaling-stroke}.full{fill:#1f2a2e}.capped{fill:url(#stripes)}.quotes li{margin-bottom:.3em}.step{break-inside:avoid;margin-bottom:.45em}
.part{margin-inline-end:1.2em}.gap{display:flex;gap:8px;align-items:end;min-height:1.9em}.gap span{flex:1;border-bottom:1px solid #1f2a2e}.soft{color:#44525a}.end{margin-top:.6em;font-weight:bold}
button{font:16px Arial,sans-serif;padding:6px 16px;border:0;border-radius:6px;background:#1a6b52;color:#fff;cursor:pointer}.staff{max-width:${paper.width}px;margin:0 auto 16px}
@media(max-width:600px){.results{columns:1}}@media print{.staff{display:none}body{margin:0}.results{columns:2}}@page{size:auto;margin:12mm}`;

const paragraph = (text: string, kind = ''): string =>
  text === '' ? '' : `<p${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</p>`;

/** Lines, not grounds: browsers print no grounds unless they are told to. */
const barOf = ({ label, share, length, isCapped }: ToldBar): string =>
  `<li><span class="bar-label"><span>${escapeHtml(label)}</span> <b>${escapeHtml(share)}</b></span>` +
  `<svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="8"/>` +
  `<rect class="${isCapped ? 'capped' : 'full'}" width="${length}" height="8"/></svg></li>`;

const resultOf = ({ title, sentence, bars }: ToldResult): string =>
  `<section><h3>${escapeHtml(title)}</h3>${paragraph(sentence)}` +
  `${bars.length === 0 ? '' : `<ul class="bars">${bars.map(barOf).join('')}</ul>`}</section>`;

const stripes =
  '<svg style="position:absolute;width:0;height:0" aria-hidden="true"><defs><pattern id="stripes" width="3" height="8" patternUnits="userSpaceOnUse">' +
  '<rect width="1.4" height="8" fill="#1f2a2e"/></pattern></defs></svg>';

const labelOf = (label: string): string => (label === '' ? '' : `<b>${escapeHtml(label)}:</b> `);

const gapOf = ({ label }: ToldPart): string => `<div class="gap">${labelOf(label)}<span></span></div>`;

const textOf = ({ label, text }: ToldPart): string =>
  `<span class="part">${labelOf(label)}<bdi>${escapeHtml(text)}</bdi></span>`;

/** What will be done on lines of its own, the rest one after the other, then a line to write on for each part that is missing. */
const stepOf = ([first, ...rest]: readonly ToldPart[]): string => {
  if (first === undefined) return '';
  const [told, gaps] = [rest.filter(({ text }) => text !== ''), rest.filter(({ text }) => text === '')];
  const will = first.text === '' ? gapOf(first) : `<p dir="auto">${escapeHtml(first.text)}</p>`;
  const said = told.length === 0 ? '' : `<p>${told.map(textOf).join(' ')}</p>`;
  return `<div class="step">${will}${said}${gaps.map(gapOf).join('')}</div>`;
};

const quotesOf = ({ title, texts }: ToldPage['quotes']): string =>
  texts.length === 0
    ? ''
    : `<h2>${escapeHtml(title)}</h2><ul class="quotes">${texts.map((text) => `<li dir="auto">“${escapeHtml(text)}”</li>`).join('')}</ul>`;

/** The page; every text is escaped. Bars are dark on white, a cap is striped, and each has its share in words (PV25). */
export const toldFamiliesHtml = (told: ToldFamiliesPage): string => {
  const { page, language, direction } = told;
  const { title, intro, said, results, safe, quotes, plan, talk, district } = page;
  return (
    `<!doctype html><html lang="${escapeHtml(language)}" dir="${direction}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head>` +
    `<body>${stripes}${staffBar(told)}<main><h1>${escapeHtml(title)}</h1>${intro.map((text) => paragraph(text)).join('')}` +
    `<h2>${escapeHtml(said)}</h2><div class="results">${results.map(resultOf).join('')}</div>${paragraph(safe, 'soft')}${quotesOf(quotes)}` +
    `<h2>${escapeHtml(plan.title)}</h2>${plan.steps.map(stepOf).join('')}` +
    `<h2>${escapeHtml(talk.title)}</h2>${talk.texts.map((text) => paragraph(text)).join('')}${paragraph(district, 'end')}</main>${fitOnPage(sizes)}</body></html>`
  );
};
