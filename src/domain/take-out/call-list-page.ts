// A list of families to phone, for a volunteer or an interpreter who has no workbook: names and numbers, and what to say.
import { escapeHtml } from '../text/html';

export interface CallListPage {
  readonly language: string;
  readonly title: string;
  /** Whose names these are, and what is to become of the page. */
  readonly warning: string;
  readonly intro: string;
  /** Steps of the call. */
  readonly steps: readonly string[];
  readonly columns: {
    readonly name: string;
    readonly phone: string;
    readonly outcomes: readonly string[];
    readonly notes: string;
  };
  /** Families who read the same language stand together. */
  readonly groups: readonly { readonly heading: string; readonly people: readonly Person[] }[];
  /** What may be read aloud, in a language that a named person approved. */
  readonly texts: readonly ReadAloud[];
  readonly print: string;
}

interface Person {
  readonly name: string;
  readonly phone: string;
}

export interface ReadAloud {
  readonly heading: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  readonly text: string;
}

const style = `body{font:14px/1.45 Arial,sans-serif;color:#1f2a2e;margin:24px;max-width:760px}h1{font-size:22px;margin:0 0 6px}h2{font-size:16px;margin:18px 0 6px;break-after:avoid}p{margin:0 0 6px}ol{margin:0;padding-inline-start:22px}
.warning{border:2px solid #1f2a2e;border-radius:6px;padding:6px 10px;font-weight:bold}table{border-collapse:collapse;width:100%}th,td{border:1px solid #8b989e;padding:5px 8px;text-align:start;vertical-align:top}th{background:#e3eeea}tr{break-inside:avoid}thead{display:table-header-group}
.box{display:inline-block;width:14px;height:14px;border:1.5px solid #1f2a2e}.middle{text-align:center}.notes{width:26%}.aloud{white-space:pre-line;overflow-wrap:anywhere;border-inline-start:3px solid #8b989e;padding-inline-start:10px}
button{font:inherit;padding:6px 16px;border:0;border-radius:6px;background:#1a6b52;color:#fff;cursor:pointer;margin-bottom:12px}@media print{button{display:none}body{margin:0}}@page{margin:13mm}`;

const rowOf = ({ name, phone }: Person, outcomes: readonly string[]): string =>
  `<tr><td dir="auto">${escapeHtml(name)}</td><td><bdi>${escapeHtml(phone)}</bdi></td>` +
  `${outcomes.map((outcome) => `<td class="middle"><span class="box" role="img" aria-label="${escapeHtml(outcome)}"></span></td>`).join('')}<td></td></tr>`;

const head = (text: string, kind = ''): string => `<th scope="col"${kind}>${escapeHtml(text)}</th>`;

const tableOf = (people: readonly Person[], { name, phone, outcomes, notes }: CallListPage['columns']): string =>
  `<table><thead><tr>${head(name)}${head(phone)}${outcomes.map((one) => head(one)).join('')}${head(notes, ' class="notes"')}</tr></thead>` +
  `<tbody>${people.map((one) => rowOf(one, outcomes)).join('')}</tbody></table>`;

const aloudOf = ({ heading, language, direction, text }: ReadAloud): string =>
  `<h2>${escapeHtml(heading)}</h2><div class="aloud" lang="${escapeHtml(language)}" dir="${direction}">${escapeHtml(text)}</div>`;

/** The page; every text is escaped. */
export const callListHtml = (page: CallListPage): string => {
  const { language, title, warning, intro, steps, columns, groups, texts, print } = page;
  return (
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head><body>` +
    `<button type="button" onclick="window.print()">${escapeHtml(print)}</button><main><h1>${escapeHtml(title)}</h1><p class="warning">${escapeHtml(warning)}</p>` +
    `<p>${escapeHtml(intro)}</p><ol>${steps.map((step) => `<li>${escapeHtml(step)}</li>`).join('')}</ol>` +
    `${groups.map(({ heading, people }) => `<h2>${escapeHtml(heading)}</h2>${tableOf(people, columns)}`).join('')}${texts.map(aloudOf).join('')}</main></body></html>`
  );
};
