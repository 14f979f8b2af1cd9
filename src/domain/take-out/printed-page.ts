// A page of tables to print or to keep as a PDF: its own style, no script but the print button's, nothing from elsewhere.
import { escapeHtml } from '../text/html';

export interface PrintedTable {
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export interface PrintedPage {
  /** `en` or `es`. */
  readonly language: string;
  readonly title: string;
  readonly intro: string;
  readonly tables: readonly PrintedTable[];
  readonly print: string;
  /** Said where a table has no row. */
  readonly nothing: string;
  /** Smaller letters and closer lines, for what is to be one page. */
  readonly compact?: boolean;
}

const style = `body{font:14px/1.45 Arial,sans-serif;color:#1f2a2e;margin:24px}h1{font-size:22px;margin:0 0 4px}h2{font-size:16px;margin:22px 0 6px;break-after:avoid}
table{border-collapse:collapse;width:100%}th,td{border:1px solid #8b989e;padding:4px 8px;text-align:start;vertical-align:top;white-space:pre-line;overflow-wrap:break-word}
th{background:#e3eeea}tr{break-inside:avoid}thead{display:table-header-group}button{font:inherit;padding:6px 16px;border:0;border-radius:6px;background:#1a6b52;color:#fff;cursor:pointer}
@media print{button{display:none}body{margin:0}}@page{margin:14mm}`;

const closer =
  'body{font-size:12px;line-height:1.3}h1{font-size:19px}h2{font-size:14px;margin:11px 0 3px}th,td{padding:2px 6px}p{margin:4px 0}';

const cell = (tag: 'td' | 'th', text: string): string =>
  `<${tag}${tag === 'th' ? ' scope="col"' : ''} dir="auto">${escapeHtml(text)}</${tag}>`;

const tableOf = ({ heading, columns, rows }: PrintedTable, nothing: string): string => {
  const title = `<h2>${escapeHtml(heading)}</h2>`;
  if (rows.length === 0) return `${title}<p>${escapeHtml(nothing)}</p>`;
  const head = columns.map((column) => cell('th', column)).join('');
  const body = rows.map((row) => `<tr>${row.map((text) => cell('td', text)).join('')}</tr>`).join('');
  return `${title}<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
};

/** The whole page; every text of the workbook is escaped. */
export const printedHtml = ({ language, title, intro, tables, print, nothing, compact }: PrintedPage): string =>
  `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}${compact === true ? closer : ''}</style></head>` +
  `<body><main><h1>${escapeHtml(title)}</h1><p>${escapeHtml(intro)}</p><button type="button" onclick="window.print()">${escapeHtml(print)}</button>` +
  `${tables.map((table) => tableOf(table, nothing)).join('')}</main></body></html>`;
