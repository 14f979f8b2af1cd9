// A printed page that must be one sheet of paper: its letters get smaller until all of it fits.
import { escapeHtml } from '../text/html';

/** As wide and as high as what a printer leaves of a letter page, and of an A4 page too. */
export const paper = { width: 700, height: 955 } as const;

/**
 * Written for the dialog alone: the page takes the first of the sizes at which it fits, and where even the smallest does not, what has
 * the id `too-long` is shown.
 */
export const fitOnPage = (sizes: readonly number[]): string =>
  `<script>(function(){var m=document.querySelector('main'),b=document.body,s=${JSON.stringify(sizes)},i=0;
m.style.maxWidth='none';do{b.style.fontSize=s[i]+'px'}while(m.scrollHeight>${paper.height}&&++i<s.length);
document.getElementById('too-long').hidden=m.scrollHeight<=${paper.height};m.style.maxWidth=''})()</script>`;

/** What staff see above the page and no printer prints: the button, and that the page is too long. */
export const staffBar = (words: {
  readonly print: string;
  readonly tooLong: string;
  readonly staffLanguage: string;
}): string =>
  `<div class="staff" lang="${escapeHtml(words.staffLanguage)}" dir="ltr"><button type="button" onclick="window.print()">${escapeHtml(words.print)}</button>` +
  `<p id="too-long" role="status" hidden>${escapeHtml(words.tooLong)}</p></div>`;
