// The district's workbook and a school's, kept in folders of which each try gets copies of its own.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { emptyWorkbook, type HandOverHome, handOverHome, handOverShare, receiptOf } from './hand-over-world';
import { confirmed, inviteWorld, plainFamilies, sendUntilDone, valueOfCall } from './invite-world';
import { distDir } from './product';

export interface TwoWorkbooks {
  readonly district: Host;
  readonly school: Host;
  readonly campaign: string;
}

export type Which = 'district' | 'school';

const schoolFile = { id: '1Alder-made-up-workbook', name: 'Alder' };

/** Prepares both up to the step; `fresh` opens copies of them at that point. */
export const preparedWorkbooks = (families: number, until: (both: TwoWorkbooks) => Promise<void>) => {
  const room = mkdtempSync(join(tmpdir(), 'two-workbooks-'));
  const prepared = { district: join(room, 'district'), school: join(room, 'school') };
  let [campaign, copies] = ['', 0];
  const prepare = async (): Promise<void> => {
    const world = await inviteWorld(plainFamilies(families), { dataDir: prepared.district });
    campaign = await confirmed(world);
    const school = await emptyWorkbook(schoolFile.name, { dataDir: prepared.school });
    await until({ district: world.host, school, campaign });
    world.host.close();
    school.close();
  };
  const folderOf = (which: Which): string => {
    copies += 1;
    const folder = join(room, `${which}-${copies}`);
    cpSync(prepared[which], folder, { recursive: true });
    return folder;
  };
  /** One of the two as it was prepared. */
  const freshOne = (which: Which): Promise<Host> =>
    which === 'district'
      ? openHost({ distDir, dataDir: folderOf(which) })
      : openHost({ distDir, dataDir: folderOf(which), workbook: schoolFile });
  const fresh = async (): Promise<TwoWorkbooks> => ({
    district: await freshOne('district'),
    school: await freshOne('school'),
    campaign,
  });
  const close = (...hosts: readonly Host[]): void => {
    for (const host of hosts) host.close();
  };
  return {
    prepare,
    fresh,
    freshOne,
    close,
    campaign: () => campaign,
    clear: () => rmSync(room, { recursive: true, force: true }),
  };
};

const loadAway = async ({ district, school }: TwoWorkbooks, home: HandOverHome): Promise<void> => {
  for (const { id, counts, wasTakenBack } of home.away) {
    if (wasTakenBack || (counts.open ?? 0) === 0) continue;
    const { text } = await valueOfCall<{ text: string }>(district, 'sliceFile', { slice: id });
    await valueOfCall(school, 'loadSlice', { text });
  }
};

/** Goes on as people do, whatever stopped: hands over where nothing is away, loads, sends, saves and loads receipts, sends the rest. */
export const goOn = async (both: TwoWorkbooks, share: number): Promise<void> => {
  const { district, school, campaign } = both;
  const before = await handOverHome(district);
  const isAway =
    before.away.some(({ counts }) => (counts.total ?? 0) > 0) || (await handOverHome(school)).here.length > 0;
  const waiting = before.campaigns.find(({ id }) => id === campaign)?.open ?? 0;
  if (!isAway && waiting > 0) await handOverShare(district, campaign, Math.min(share, waiting));
  await loadAway(both, isAway ? before : await handOverHome(district));
  const { here } = await handOverHome(school);
  if (here.length > 0) await sendUntilDone(school, campaign);
  for (const { id } of here) await valueOfCall(district, 'loadReceipt', { text: await receiptOf(school, id) });
  await sendUntilDone(district, campaign);
};

/** All that is left of a world once an execution is over. */
export const leftIn = (host: Host): string => {
  const { sheets, properties, mail } = host.world();
  return JSON.stringify([sheets.map(({ name, values }) => [name, values]), properties, mail.length]);
};
