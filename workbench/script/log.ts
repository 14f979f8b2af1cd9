// `Logger` and `console`: what a script writes to its log.
import type { Execution } from '../execution';
import { standIn, standInOf } from '../stand-in';
import { formatString } from './format-string';

type Google = GoogleAppsScript.Base.Logger;

/** `%s` in the first text takes the values after it (reference/base/logger#log(String,Object...), reference/base/console). */
const text = (values: readonly unknown[]): string => {
  const [template, ...rest] = values;
  if (typeof template === 'string' && rest.length > 0 && /%[-+0-9.]*[sdifoj]/.test(template))
    return formatString(template.replace(/%[oj]/g, '%s'), rest.map(inText));
  return values.map(inText).join(' ');
};

const inText = (value: unknown): unknown =>
  typeof value === 'string' || typeof value === 'number' ? value : (JSON.stringify(value) ?? String(value));

/** The globals `Logger` and `console`; they cost no round trip and are not counted, and a killed script writes nothing. */
export const log = (execution: Execution): Readonly<Record<string, unknown>> => {
  const lines: string[] = [];
  const write = (level: string, values: readonly unknown[]): void => {
    // A script that comes back to where it asked somebody something has written these lines already.
    if (execution.killed !== undefined || execution.asks !== undefined || execution.answer !== undefined) return;
    execution.world.show({ kind: 'log', level, text: text(values) });
  };
  const part: Pick<Google, 'log' | 'getLog' | 'clear'> = {
    log(...values: unknown[]) {
      lines.push(text(values));
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
  const begun = new Map<string, number>();
  const timers = [
    ['time', (label = 'default') => void begun.set(String(label), execution.world.clock.now())],
    [
      'timeEnd',
      (label = 'default') => {
        const since = begun.get(String(label));
        if (since !== undefined) write('debug', [`${label}: ${execution.world.clock.now() - since}ms`]);
        begun.delete(String(label));
      },
    ],
  ] as const;
  return {
    Logger: standIn(execution, 'Logger', part, { needs: 'none' }),
    console: execution.realm.object([
      ...['log', 'info', 'warn', 'error', 'debug'].map((name) => [name, level(name)] as const),
      ...timers,
    ]),
  };
};
