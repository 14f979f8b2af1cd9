/** What the command line may ask of the workbench. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const districts = ['small', 'empty'] as const;

export interface Wishes {
  /** Exactly this port; absent means the default one or the next that is free. */
  readonly port?: number;
  readonly dataDir: string;
  readonly district: (typeof districts)[number];
  readonly open: boolean;
  readonly reset: boolean;
}

/** Reads `[--port N] [--data DIR] [--district NAME] [--no-open] [--reset]`; anything else is an error that names it. */
export const readCommandLine = (root: string, argv: readonly string[]): Wishes => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      district: { type: 'string', default: 'small' },
      'no-open': { type: 'boolean', default: false },
      reset: { type: 'boolean', default: false },
    },
  });
  const district = districts.find((name) => name === values.district);
  if (!district) throw new Error(`there is no district ${values.district}; there are ${districts.join(' and ')}`);
  return {
    ...(values.port === undefined ? {} : { port: readPort(values.port) }),
    dataDir: values.data === undefined ? join(root, '.workbench', district) : resolve(values.data),
    district,
    open: !values['no-open'],
    reset: values.reset,
  };
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (text === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port takes a number up to 65535, not ${text}`);
  }
  return port;
};
