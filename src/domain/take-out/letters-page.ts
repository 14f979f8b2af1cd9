// Letters to families who have no address or phone that can be used, each on a page of its own.
import type { LetterPart } from '../reach/letter';
import { escapeHtml } from '../text/html';
import { qrSymbol } from './qr-square';

export interface PrintedLetter {
  readonly familyName: string;
  /** What staff sort the letters by; empty where nobody knows. */
  readonly school: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly title: string;
  readonly parts: readonly LetterPart[];
  /** Said above a letter that is not in the family's language: lines, each in its own language. */
  readonly help: readonly HelpLine[];
}

export interface HelpLine {
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export interface LettersPage {
  readonly letters: readonly PrintedLetter[];
  /** The district's logo as a data address, or empty, and its name. */
  readonly logo: string;
  readonly district: string;
  readonly print: string;
  /** What staff are told above the letters. */
  readonly about: string;
  readonly staffLanguage: string;
}

const style = `body{font:14px/1.4 Arial,sans-serif;color:#1f2a2e;margin:24px}.letter{max-width:690px;margin:0 auto 40px;break-after:page}.letter:last-of-type{break-after:auto}
.head{display:flex;justify-content:space-between;gap:20px;min-height:96px;margin-bottom:14px}.to{min-width:260px}.to p{border-bottom:1px solid #8b989e;min-height:22px;margin:0 0 6px}.from{text-align:end;font-size:12px;color:#44525a}
.from img{max-width:170px;max-height:54px;display:block;margin-inline-start:auto;margin-bottom:4px}h1{font-size:21px;line-height:1.25;margin:0 0 8px}p,ul{margin:0 0 8px}ul{padding-inline-start:20px}li{margin-bottom:3px}p,li{white-space:pre-line;overflow-wrap:anywhere}
.code{display:flex;gap:16px;align-items:center;margin:4px 0 10px;break-inside:avoid}.code svg{width:118px;height:118px;flex:none}.code.small svg{width:82px;height:82px}.link{font-size:11px;color:#44525a;overflow-wrap:anywhere;margin:0}
.help{border:2px solid #1f2a2e;border-radius:6px;padding:8px 12px;margin-bottom:12px}.help p{margin:0 0 3px;font-weight:bold}button{font:16px Arial,sans-serif;padding:6px 16px;border:0;border-radius:6px;background:#1a6b52;color:#fff;cursor:pointer}
.staff{max-width:690px;margin:0 auto 20px}@media print{.staff{display:none}body{margin:0}.letter{margin-bottom:0}}@page{margin:14mm}`;

/** Each link is drawn once: the form to get no more of them is the same for all. */
const idsOf = (letters: readonly PrintedLetter[]): ReadonlyMap<string, string> => {
  const links = letters.flatMap(({ parts }) => parts.flatMap(({ link }) => (link === '' ? [] : [link])));
  return new Map([...new Set(links)].map((link, at) => [link, `q${at}`]));
};

const codeOf = ({ text, link }: LetterPart, id: string, isFirst: boolean): string =>
  `<div class="code${isFirst ? '' : ' small'}"><svg role="img" aria-label="QR"><use href="#${id}"/></svg>` +
  `<div>${text === '' ? '' : `<p>${isFirst ? `<b>${escapeHtml(text)}</b>` : escapeHtml(text)}</p>`}<p class="link" dir="ltr">${escapeHtml(link)}</p></div></div>`;

const bodyOf = (parts: readonly LetterPart[], ids: ReadonlyMap<string, string>): string => {
  const first = parts.findIndex(({ link }) => link !== '');
  let isInList = false;
  const html = parts.map((part, at) => {
    const isItem = part.isItem && part.link === '';
    const turn = isItem === isInList ? '' : isItem ? '<ul>' : '</ul>';
    isInList = isItem;
    if (isItem) return `${turn}<li>${escapeHtml(part.text)}</li>`;
    if (part.link !== '') return `${turn}${codeOf(part, ids.get(part.link) ?? '', at === first)}`;
    return `${turn}<p>${escapeHtml(part.text)}</p>`;
  });
  return `${html.join('')}${isInList ? '</ul>' : ''}`;
};

const helpOf = (help: readonly HelpLine[]): string =>
  help.length === 0
    ? ''
    : `<div class="help">${help
        .map(
          ({ text, language, direction }) =>
            `<p${language === '' ? '' : ` lang="${escapeHtml(language)}"`} dir="${direction}">${escapeHtml(text)}</p>`,
        )
        .join('')}</div>`;

type Around = Pick<LettersPage, 'logo' | 'district'>;

const letterOf = (letter: PrintedLetter, { logo, district }: Around, ids: ReadonlyMap<string, string>): string => {
  const { familyName, school, language, direction, title, parts, help } = letter;
  const picture = logo === '' ? '' : `<img src="${escapeHtml(logo)}" alt="${escapeHtml(district)}">`;
  return (
    `<article class="letter" lang="${escapeHtml(language)}" dir="${direction}"><div class="head"><div class="to"><p><bdi>${escapeHtml(familyName)}</bdi></p><p></p><p></p></div>` +
    `<div class="from">${picture}${escapeHtml(district)}${school === '' ? '' : `<br><bdi>${escapeHtml(school)}</bdi>`}</div></div>` +
    `${helpOf(help)}<h1>${escapeHtml(title)}</h1>${bodyOf(parts, ids)}</article>`
  );
};

/** The page; every text is escaped, and the page runs from left to right while each letter runs as its language does. */
export const lettersHtml = ({ letters, print, about, staffLanguage, ...around }: LettersPage): string => {
  const ids = idsOf(letters);
  const symbols = [...ids].map(([link, id]) => qrSymbol(id, link)).join('');
  return (
    `<!doctype html><html lang="${escapeHtml(staffLanguage)}"><head><meta charset="utf-8"><title>${escapeHtml(about)}</title><style>${style}</style></head><body>` +
    `<svg style="position:absolute;width:0;height:0" aria-hidden="true"><defs>${symbols}</defs></svg>` +
    `<div class="staff"><p>${escapeHtml(about)}</p><button type="button" onclick="window.print()">${escapeHtml(print)}</button></div>` +
    `<main>${letters.map((letter) => letterOf(letter, around, ids)).join('')}</main></body></html>`
  );
};
