// The frame of every page that a family sees: language, direction, width, style.

import { FORM_STYLE } from './form-style';
import type { FormWords } from './form-words';
import type { Part } from './markup';
import { markup } from './markup';

/** A whole document in the reader's language; `title` is shown by the browser and read out first. */
export const pageFrame = (words: FormWords, title: string, body: Part): string =>
  markup`<!doctype html>
<html lang="${words.tag}" dir="${words.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${{ html: FORM_STYLE }}</style>
</head>
<body>
<main>
${body}
<footer>${words.footer}</footer>
</main>
</body>
</html>
`.html;
