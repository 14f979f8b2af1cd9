// `HtmlService`: pages and templates out of the files that would be pushed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { enumeration } from '../../enumeration';
import type { Execution } from '../../execution';
import { ServiceError } from '../../service-error';
import { checkSignature } from '../../signature';
import { standIn } from '../../stand-in';
import { giveHtmlOutput, textOf } from './html-output';
import { giveHtmlTemplate } from './html-template';

type Service = GoogleAppsScript.HTML.HtmlService;
type Part = Pick<
  Service,
  'createHtmlOutputFromFile' | 'createHtmlOutput' | 'createTemplate' | 'createTemplateFromFile' | 'getUserAgent'
>;

/** The global `HtmlService`; a file that is not there throws (F29). */
export const htmlService = (execution: Execution): Readonly<Record<string, unknown>> => {
  const file = (method: string, name: unknown): string => {
    checkSignature(`HtmlService.${method}`, [name], ['text']);
    const path = join(execution.distDir, `${String(name).replace(/\.html$/, '')}.html`);
    if (!existsSync(path)) throw new ServiceError(`No HTML file named ${name} was found.`);
    return readFileSync(path, 'utf8');
  };
  const part: Part = {
    createHtmlOutputFromFile: (name) =>
      giveHtmlOutput(execution, file('createHtmlOutputFromFile', name), giveHtmlTemplate),
    createHtmlOutput: (html: unknown = '') => giveHtmlOutput(execution, textOf(html), giveHtmlTemplate),
    createTemplateFromFile: (name) => giveHtmlTemplate(execution, file('createTemplateFromFile', name)),
    createTemplate: (html: unknown) => giveHtmlTemplate(execution, textOf(html)),
    getUserAgent: () => 'Mozilla/5.0 (workbench)',
  };
  return {
    HtmlService: standIn(execution, 'HtmlService', part, {
      kind: 'builder',
      needs: 'none',
      constants: {
        SandboxMode: enumeration(execution, 'SandboxMode', ['EMULATED', 'IFRAME', 'NATIVE']),
        XFrameOptionsMode: enumeration(execution, 'XFrameOptionsMode', ['ALLOWALL', 'DEFAULT']),
      },
    }),
  };
};
