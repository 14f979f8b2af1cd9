/** What the command line may ask of the workbench. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { faultFromText } from '../trouble/fault-values';
import type { FaultChange, Faults } from '../trouble/faults';

/** How the script comes into the workbook: as an installed add-on, or written in the workbook itself. */
const waysIn = ['add-on', 'bound'] as const;

export const districts = ['small', 'empty'] as const;

export interface Wishes {
  /** Exactly this port; absent means the default one or the next that is free. */
  readonly port?: number;
  readonly dataDir: string;
  readonly district: (typeof districts)[number];
  readonly open: boolean;
  readonly reset: boolean;
  readonly seed?: number;
  readonly installedAs?: (typeof waysIn)[number];
  readonly faults?: Faults;
}

/** Reads `[--port N] [--data DIR] [--district NAME] [--no-open] [--reset] [--seed N] [--as add-on|bound] [--fault name=value]…`; anything else is an error that names it. */
export const readCommandLine = (root: string, argv: readonly string[]): Wishes => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      port: { type: 'string' },
      data: { type: 'string' },
      district: { type: 'string', default: 'small' },
      'no-open': { type: 'boolean', default: false },
      reset: { type: 'boolean', default: false },
      seed: { type: 'string' },
      as: { type: 'string' },
      fault: { type: 'string', multiple: true, default: [] },
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
    ...(values.seed === undefined ? {} : { seed: readSeed(values.seed) }),
    ...(values.as === undefined ? {} : { installedAs: readWayIn(values.as) }),
    ...(values.fault.length === 0 ? {} : { faults: readFaults(values.fault) }),
  };
};

const readPort = (text: string): number => {
  const port = Number(text);
  if (text === '' || !Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port takes a number up to 65535, not ${text}`);
  }
  return port;
};

const readSeed = (text: string): number => {
  if (!/^\d{1,9}$/.test(text)) throw new Error(`--seed takes a whole number of at most 9 digits, not ${text}`);
  return Number(text);
};

const readWayIn = (text: string): (typeof waysIn)[number] => {
  const known = waysIn.find((one) => one === text);
  if (known === undefined) throw new Error(`--as takes ${waysIn.join(' or ')}, not ${text}`);
  return known;
};

/** Switches that are off when the workbench opens are not set. */
const readFaults = (texts: readonly string[]): Faults => {
  const change: FaultChange = Object.assign({}, ...texts.map(faultFromText));
  return Object.fromEntries(Object.entries(change).filter(([, value]) => value !== null)) as Faults;
};
