// A template of HtmlService as the code that prints it (guides/html/templates): `<? ?>` runs, `<?= ?>` prints escaped, `<?!= ?>` as it is.

type Context = 'html' | 'script' | 'quoted script' | 'url';

/** Code whose value is the page; `escaped` and `printed` are handed to it. */
export const templateCode = (template: string): string => {
  const parts = template.split(/(<\?(?:!=|=)?[\s\S]*?\?>)/);
  let before = '';
  const lines = parts.map((part) => {
    if (!part.startsWith('<?') || !part.endsWith('?>')) {
      before += part;
      return part === '' ? '' : `output.append(${JSON.stringify(part)});`;
    }
    return scriptletCode(part, contextAfter(before));
  });
  return lines.filter((line) => line !== '').join('\n');
};

const scriptletCode = (part: string, context: Context): string => {
  const [, kind = '', code = ''] = /^<\?(!=|=)?([\s\S]*?)\?>$/.exec(part) ?? [];
  if (kind === '') return code;
  const printed = firstStatement(code);
  return kind === '=' ? `output.appendEscaped(${printed}, ${JSON.stringify(context)});` : `output.append(${printed});`;
};

/** A printing scriptlet prints its first statement only; a semicolon in quotes ends nothing. */
const firstStatement = (code: string): string => {
  const [first = ''] = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\]|\\.)*`|[^;])*/.exec(code.trim()) ?? [];
  return first.trim() === '' ? "''" : `(${first})`;
};

/** Where in a page the next thing printed would stand. */
const contextAfter = (before: string): Context => {
  const openScript = Math.max(before.lastIndexOf('<script'), before.lastIndexOf('<SCRIPT'));
  const closeScript = Math.max(before.lastIndexOf('</script'), before.lastIndexOf('</SCRIPT'));
  if (openScript > closeScript && before.indexOf('>', openScript) >= 0)
    return /["'`]\s*$/.test(before) ? 'quoted script' : 'script';
  return /\s(?:href|src|action)\s*=\s*["']?$/i.test(before) ? 'url' : 'html';
};

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

/** The value as it may stand there without ending, or beginning, anything. */
export const escapedFor = (value: unknown, context: Context): string => {
  const text = String(value ?? '');
  if (context === 'script') return inScript(JSON.stringify(typeof value === 'object' ? value : (value ?? '')));
  if (context === 'quoted script') return inScript(JSON.stringify(text).slice(1, -1)).replace(/'/g, '\\x27');
  const safe = context === 'url' && /^\s*(?:javascript|data|vbscript):/i.test(text) ? 'about:invalid#zClosurez' : text;
  return safe.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
};

const inScript = (code: string): string =>
  code.replace(/[<>&\u2028\u2029]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
