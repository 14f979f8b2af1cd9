// A confirmed campaign kept in a folder, of which each try gets a copy of its own.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { confirmed, inviteWorld, plainFamilies } from './invite-world';
import { distDir } from './product';

export interface PreparedCampaign {
  readonly campaign: () => string;
  /** A data folder with the campaign before its first message. */
  readonly freshFolder: () => string;
  /** The same, opened. */
  readonly freshHost: () => Promise<Host>;
}

/** Prepared before the first test of a file and cleared away after the last. */
export const preparedCampaign = (families: number): PreparedCampaign => {
  const room = mkdtempSync(join(tmpdir(), 'campaign-'));
  const prepared = join(room, 'prepared');
  let [campaign, copies] = ['', 0];
  beforeAll(async () => {
    const world = await inviteWorld(plainFamilies(families), { dataDir: prepared });
    campaign = await confirmed(world);
    world.host.close();
  }, 60_000);
  afterAll(() => rmSync(room, { recursive: true, force: true }));
  const freshFolder = (): string => {
    copies += 1;
    const dataDir = join(room, `copy-${copies}`);
    cpSync(prepared, dataDir, { recursive: true });
    return dataDir;
  };
  return {
    campaign: () => campaign,
    freshFolder,
    freshHost: () => openHost({ distDir, dataDir: freshFolder() }),
  };
};
