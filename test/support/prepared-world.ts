// A world that takes long to make is made once in a test file; each test gets a copy of its own.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../workbench/host';
import type { Host, HostOptions } from '../../workbench/host-types';
import { distDir } from './product';

export interface PreparedWorld<Made> {
  readonly host: Host;
  readonly made: Made;
}

/** Answers a way to open copies; `make` works in the first of them, and what it answers is the same for all. */
export const preparedWorld = <Made>(
  district: NonNullable<HostOptions['district']>,
  make: (host: Host) => Promise<Made>,
): (() => Promise<PreparedWorld<Made>>) => {
  const room = mkdtempSync(join(tmpdir(), 'prepared-world-'));
  afterAll(() => rmSync(room, { recursive: true, force: true }));
  const first = join(room, 'first');
  let made: Promise<Made> | undefined;
  let copies = 0;
  const prepare = async (): Promise<Made> => {
    const host = await openHost({ distDir, district, dataDir: first });
    const answer = await make(host);
    host.close();
    return answer;
  };
  return async () => {
    made ??= prepare();
    const known = await made;
    copies += 1;
    const dataDir = join(room, `copy-${copies}`);
    cpSync(first, dataDir, { recursive: true });
    return { host: await openHost({ distDir, dataDir }), made: known };
  };
};
