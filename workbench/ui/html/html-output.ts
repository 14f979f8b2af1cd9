// `HtmlOutput`: a page as a script hands it to a sidebar or dialog.
import { memberName } from '../../enumeration';
import type { Execution } from '../../execution';
import { giveBlob } from '../../script/blob';
import { ServiceError } from '../../service-error';
import { implementationOf, standIn, standInOf } from '../../stand-in';
import { escapedFor } from './template-code';

type Output = GoogleAppsScript.HTML.HtmlOutput;

export interface Page {
  readonly html: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

const plain = { title: '', width: 600, height: 400 };

/** The page behind an `HtmlOutput` that a script passed; text is a page too. */
export const pageOf = (implementation: unknown): Page => {
  if (typeof implementation === 'string') return { html: implementation, ...plain };
  const { page } = (implementation ?? {}) as { readonly page?: () => Page };
  if (page === undefined) throw new ServiceError('Invalid argument: userInterface');
  return page();
};

const allowedMeta = new Set([
  'apple-mobile-web-app-capable',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
]);

/** How a page becomes a template. */
export type GiveTemplate = (execution: Execution, raw: string) => GoogleAppsScript.HTML.HtmlTemplate;

/** A page as a script holds it. The sandbox cannot be changed; a favicon and frames are for web apps (reference/html/html-output). */
export const giveHtmlOutput = (execution: Execution, html: string, giveTemplate: GiveTemplate): Output => {
  let page: Page = { html, ...plain };
  let favicon: string | null = null;
  const meta: { readonly name: string; readonly content: string }[] = [];
  const become = (change: Partial<Page>): Output => {
    page = { ...page, ...change };
    return standInOf(implementation) as Output;
  };
  const part: Output = {
    getContent: () => page.html,
    setContent: (content) => become({ html: String(content) }),
    append: (content) => become({ html: page.html + content }),
    appendUntrusted: (content) => become({ html: page.html + escapedFor(content, 'html') }),
    clear: () => become({ html: '' }),
    asTemplate: () => giveTemplate(execution, page.html),
    getBlob: () => giveBlob(execution, { bytes: Buffer.from(page.html), type: 'text/html', name: 'output.html' }),
    getAs: (type) => {
      if (type === 'text/html')
        return giveBlob(execution, { bytes: Buffer.from(page.html), type, name: 'output.html' });
      throw new ServiceError(`Converting from text/html to ${type} is not supported.`);
    },
    getTitle: () => page.title,
    setTitle: (title) => become({ title: String(title) }),
    getWidth: () => page.width,
    setWidth: (width) => become({ width }),
    getHeight: () => page.height,
    setHeight: (height) => become({ height }),
    getFaviconUrl: () => favicon as string,
    setFaviconUrl: (url) => {
      favicon = String(url);
      return become({});
    },
    addMetaTag: (name, content) => {
      if (!allowedMeta.has(name)) throw new ServiceError('The meta tag you specified is not allowed in this context.');
      meta.push({ name, content: String(content) });
      return become({});
    },
    getMetaTags: () =>
      meta.map(({ name, content }) =>
        standIn<GoogleAppsScript.HTML.HtmlOutputMetaTag>(
          execution,
          'HtmlOutputMetaTag',
          { getName: () => name, getContent: () => content },
          { kind: 'builder', needs: 'none' },
        ),
      ),
    setSandboxMode: () => become({}),
    setXFrameOptionsMode: (mode) => {
      if (memberName(mode) === undefined) throw new ServiceError('Invalid argument: mode');
      return become({});
    },
  };
  const implementation = { ...part };
  Object.defineProperty(implementation, 'page', { value: () => page, enumerable: false });
  return standIn<Output>(execution, 'HtmlOutput', implementation, { kind: 'builder', needs: 'none' });
};

/** Text, or the text of a blob or of a page that a script passed. */
export const textOf = (given: unknown): string => {
  if (typeof given === 'string') return given;
  const { blob } = (implementationOf(given) ?? {}) as { readonly blob?: { readonly bytes: Buffer } };
  return blob === undefined ? String(given ?? '') : blob.bytes.toString('utf8');
};
