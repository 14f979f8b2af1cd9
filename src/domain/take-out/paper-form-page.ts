// A survey's form on paper, as a page to print.
import type { PaperForm, PrintedQuestion } from '../paper/paper-form';
import { escapeHtml } from '../text/html';

export interface PaperFormPage {
  readonly form: PaperForm;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly district: string;
  /** The button's word, and its language: the staff's, not the families'. */
  readonly print: string;
  readonly staffLanguage: string;
}

const style = `body{font:15px/1.4 Arial,sans-serif;color:#1f2a2e;margin:24px;max-width:720px}h1{font-size:26px;line-height:1.2;margin:0 0 8px}
p{margin:0 0 7px}h2{font-size:15px;margin:0 0 2px}.questions{columns:2 280px;column-gap:28px}section{padding:14px 0 0;break-inside:avoid}.hint{font-size:13px;color:#44525a}
ol{list-style:none;margin:4px 0 0;padding:0}li{display:flex;gap:8px;align-items:baseline;padding:2px 0}
.box{flex:none;width:13px;height:13px;border:1.5px solid #1f2a2e;transform:translateY(2px)}.number{flex:none;width:18px;font-size:12px;color:#44525a;text-align:end}
.line{flex:1;height:26px;border-bottom:1px solid #1f2a2e}li .line{height:16px}.end{margin-top:22px;break-inside:avoid}.district{font-weight:bold}
button{font:16px Arial,sans-serif;padding:6px 16px;border:0;border-radius:6px;background:#1a6b52;color:#fff;cursor:pointer;margin-bottom:16px}
@media print{button{display:none}body{margin:0;font-size:14px}li{padding:1px 0}section{padding-top:10px}}@page{margin:13mm}`;

const paragraph = (text: string, kind = ''): string =>
  text === '' ? '' : `<p${kind === '' ? '' : ` class="${kind}"`}>${escapeHtml(text)}</p>`;

const choiceOf = (text: string, at: number, end = ''): string =>
  `<li><span class="box"></span><span class="number">${at + 1}</span><span>${escapeHtml(text)}</span>${end}</li>`;

const line = '<div class="line"></div>';

const questionOf = ({ title, hint, choices, other, lines }: PrintedQuestion, at: number): string => {
  const own = other === '' ? '' : choiceOf(other, choices.length, '<span class="line"></span>');
  const list = choices.map((choice, index) => choiceOf(choice, index)).join('') + own;
  return (
    `<section><h2>${at + 1}. ${escapeHtml(title)}</h2>${paragraph(hint, 'hint')}` +
    `${list === '' ? '' : `<ol>${list}</ol>`}${line.repeat(lines)}</section>`
  );
};

/** The page; every text is escaped. Choices bear the numbers by which staff type them in. */
export const paperFormHtml = ({ form, language, direction, district, print, staffLanguage }: PaperFormPage): string =>
  `<!doctype html><html lang="${escapeHtml(language)}" dir="${direction}"><head><meta charset="utf-8"><title>${escapeHtml(form.title)}</title><style>${style}</style></head><body>` +
  `<button type="button" lang="${escapeHtml(staffLanguage)}" onclick="window.print()">${escapeHtml(print)}</button>` +
  `<main><h1>${escapeHtml(form.title)}</h1>${form.paragraphs.map((text) => paragraph(text)).join('')}` +
  `<div class="questions">${form.questions.map(questionOf).join('')}</div>` +
  `<div class="end">${form.end.map((text) => paragraph(text)).join('')}${paragraph(district, 'district')}</div></main></body></html>`;
