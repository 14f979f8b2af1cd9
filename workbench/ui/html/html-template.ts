// `HtmlTemplate`: takes values by name, and prints its page in the script's own realm.
import type { Execution } from '../../execution';
import { ScriptFailure } from '../../service-error';
import { standIn } from '../../stand-in';
import { giveHtmlOutput } from './html-output';
import { escapedFor, templateCode } from './template-code';

type Google = GoogleAppsScript.HTML.HtmlTemplate;
type Part = Pick<Google, 'evaluate' | 'getCode' | 'getCodeWithComments' | 'getRawContent'>;

/** A template as a script holds it; what is set on it is a variable in it (F29). */
export const giveHtmlTemplate = (execution: Execution, raw: string): Google => {
  const fields = new Map<string, unknown>();
  const part: Part = {
    getRawContent: () => raw,
    getCode: () => templateCode(raw),
    getCodeWithComments: () => templateCode(raw),
    evaluate: () => giveHtmlOutput(execution, printed(execution, templateCode(raw), fields), giveHtmlTemplate),
  };
  return standIn<Google>(execution, 'HtmlTemplate', part, { kind: 'builder', needs: 'none', fields });
};

/** Runs with every function and constant of the script in sight; what it throws is the script's own error. */
const printed = (execution: Execution, code: string, fields: ReadonlyMap<string, unknown>): string => {
  const pieces: string[] = [];
  const { realm } = execution;
  const output = realm.object([
    ['append', (value: unknown) => void pieces.push(String(value ?? ''))],
    ['appendEscaped', (value: unknown, context: 'html') => void pieces.push(escapedFor(value, context))],
  ]);
  try {
    const run = realm.evaluate(`(function (output, fields) { with (fields) {\n${code}\n} })`);
    (run as (output: object, fields: object) => void)(output, realm.object([...fields]));
  } catch (error) {
    throw new ScriptFailure(error);
  }
  return pieces.join('');
};
