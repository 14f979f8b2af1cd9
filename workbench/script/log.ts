// `Logger` and `console`: what a script writes to its log.
import type { Execution } from '../execution';
import { standIn, standInOf } from '../stand-in';

type Google = GoogleAppsScript.Base.Logger;

const text = (values: readonly unknown[]): string =>
  values.map((value) => (typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value)))).join(' ');

/** The globals `Logger` and `console`; they cost no round trip and are not counted, and a killed script writes nothing. */
export const log = (execution: Execution): Readonly<Record<string, unknown>> => {
  const lines: string[] = [];
  const write = (level: string, values: readonly unknown[]): void => {
    // A script that comes back to where it asked somebody something has written these lines already.
    if (execution.killed !== undefined || execution.asks !== undefined || execution.answer !== undefined) return;
    lines.push(text(values));
    execution.world.show({ kind: 'log', level, text: text(values) });
  };
  const part: Pick<Google, 'log' | 'getLog' | 'clear'> = {
    log(...values: unknown[]) {
      write('info', values);
      return standInOf(this) as Google;
    },
    getLog: () => lines.join('\n'),
    clear: () => void lines.splice(0),
  };
  const level =
    (name: string) =>
    (...values: unknown[]) =>
      write(name, values);
  return {
    Logger: standIn(execution, 'Logger', part, { needs: 'none' }),
    console: execution.realm.object(['log', 'info', 'warn', 'error', 'debug'].map((name) => [name, level(name)])),
  };
};
