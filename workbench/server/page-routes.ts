/** The workbench's own page and its files, out of the folder that the build wrote. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
};

const pagePolicy = (frameOrigin: string): string =>
  [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "connect-src 'self'",
    `frame-src 'self' ${frameOrigin}`,
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');

/** `GET /` and the page's files; the workbook's own address leads here too. */
export const pageRoutes = (pageDir: string, frameOrigin: () => string): Hono =>
  new Hono()
    .get('/', async (context) => {
      const html = await readFile(join(pageDir, 'index.html'), 'utf8');
      return context.html(html.replaceAll('{{frameOrigin}}', frameOrigin()), 200, {
        'content-security-policy': pagePolicy(frameOrigin()),
        'cache-control': 'no-store',
      });
    })
    .get('/spreadsheets/*', (context) => context.redirect('/'))
    .get('/page/:file{[a-z-]+\\.[a-z]+}', async (context) => {
      const file = context.req.param('file');
      const type = types[file.split('.').at(-1) ?? ''];
      const bytes = type && (await readFile(join(pageDir, file)).catch(() => null));
      return bytes
        ? context.body(new Uint8Array(bytes), 200, { 'content-type': type, 'cache-control': 'no-store' })
        : context.notFound();
    });
