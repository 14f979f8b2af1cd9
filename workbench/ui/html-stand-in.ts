// Pages of the bundle, as a script hands them to a sidebar or dialog.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { standIn, standInOf } from '../stand-in';

type Output = GoogleAppsScript.HTML.HtmlOutput;
type Service = GoogleAppsScript.HTML.HtmlService;
type OutputPart = Pick<
  Output,
  | 'getContent'
  | 'setContent'
  | 'append'
  | 'getTitle'
  | 'setTitle'
  | 'getWidth'
  | 'setWidth'
  | 'getHeight'
  | 'setHeight'
  | 'addMetaTag'
>;

export interface Page {
  readonly html: string;
  readonly title: string;
  readonly width: number;
  readonly height: number;
}

/** The page behind an `HtmlOutput` that a script passed; text is a page too. */
export const pageOf = (implementation: unknown): Page => {
  if (typeof implementation === 'string') return { html: implementation, title: '', width: 600, height: 400 };
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

const giveOutput = (execution: Execution, html: string): Output => {
  let page: Page = { html, title: '', width: 600, height: 400 };
  const become = (implementation: object, change: Partial<Page>): Output => {
    page = { ...page, ...change };
    return standInOf(implementation) as Output;
  };
  const part: OutputPart = {
    getContent: () => page.html,
    setContent(content) {
      return become(this, { html: content });
    },
    append(content) {
      return become(this, { html: page.html + content });
    },
    getTitle: () => page.title,
    setTitle(title) {
      return become(this, { title });
    },
    getWidth: () => page.width,
    setWidth(width) {
      return become(this, { width });
    },
    getHeight: () => page.height,
    setHeight(height) {
      return become(this, { height });
    },
    addMetaTag(name) {
      if (!allowedMeta.has(name)) throw new ServiceError('The meta tag you specified is not allowed in this context.');
      return become(this, {});
    },
  };
  const implementation = { ...part };
  Object.defineProperty(implementation, 'page', { value: () => page, enumerable: false });
  return standIn<Output>(execution, 'HtmlOutput', implementation, { kind: 'builder' });
};

/** The global `HtmlService`. Files are those that would be pushed; a missing one throws (F29). */
export const htmlService = (execution: Execution): Readonly<Record<string, unknown>> => {
  const part: Pick<Service, 'createHtmlOutputFromFile' | 'createHtmlOutput'> = {
    createHtmlOutputFromFile: (name) => {
      checkSignature('HtmlService.createHtmlOutputFromFile', [name], ['text']);
      const file = join(execution.distDir, `${String(name).replace(/\.html$/, '')}.html`);
      if (!existsSync(file)) throw new ServiceError(`No HTML file named ${name} was found.`);
      return giveOutput(execution, readFileSync(file, 'utf8'));
    },
    createHtmlOutput: (html: unknown = '') => giveOutput(execution, String(html)),
  };
  return { HtmlService: standIn(execution, 'HtmlService', part, { kind: 'builder', needs: 'none' }) };
};
