// Loads the file of a slice into the workbook that is to send it: looked at first, then written in one block.
import { type Campaign, campaignsOf } from '../../domain/invitation/campaign';
import { type SliceFile, sliceIn } from '../../domain/invitation/hand-over-file';
import type { Slice } from '../../domain/invitation/hand-over-slice';
import { childrenText, type LogEntry, logEntriesOf } from '../../domain/invitation/send-log';
import { done, type Outcome, refused } from '../../domain/problem';
import { firstDataRow } from '../../domain/sheet/sheet-shape';
import { fingerprint } from '../../domain/text/fingerprint';
import { isCopied } from '../invite/send-sheets';
import type { Ports } from '../ports';
import { appendRows, type OurSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { ensureSliceSheets, type MadeSheets, readSliceSheets, type SliceSheets, slicesIn } from './slice-sheets';

export interface ReadSlice {
  readonly file: SliceFile;
  /** The slice where it was loaded before, to its end or not. */
  readonly known: Slice | undefined;
  readonly campaign: Campaign | undefined;
  readonly sheets: SliceSheets;
}

const campaignIn = (campaigns: OurSheet | undefined, id: string): Campaign | undefined =>
  campaigns === undefined ? undefined : campaignsOf(campaigns.table).find((one) => one.id === id);

const whyNot = (ports: Ports, { file, campaign }: Omit<ReadSlice, 'sheets' | 'known'>): Outcome<undefined> => {
  if (file.origin === fingerprint(ports.workbook.id())) return refused('handOver.own-file');
  if (campaign === undefined) return done(undefined);
  // The workbook that handed it over was copied: what it sends itself would be sent here, too.
  if (campaign.origin === '') return refused('handOver.copy-of-origin');
  return isCopied(ports, campaign) ? refused('invite.copied') : done(undefined);
};

/** The slice and what there is of it already; refused where it must not be sent from here. Reads only. */
export const readSlice = (ports: Ports, text: string): Outcome<ReadSlice> => {
  const file = sliceIn(text);
  if (!file.ok) return file;
  const sheets = readSliceSheets(ports);
  if (!sheets.ok) return sheets;
  const campaign = campaignIn(sheets.value.campaigns, file.value.campaign);
  const against = whyNot(ports, { file: file.value, campaign });
  if (!against.ok) return against;
  const known = slicesIn(sheets.value).find(({ id }) => id === file.value.slice);
  return done({ file: file.value, known, campaign, sheets: sheets.value });
};

const logRow = (
  file: SliceFile,
  { key, address, language, familyName, guardianFirstName, schools, children, link }: SliceFile['messages'][number],
) => ({
  'log.key': key,
  'log.campaign': file.campaign,
  'log.unit': key.split('/').slice(2).join('/'),
  'log.familyName': familyName,
  'log.guardianFirstName': guardianFirstName,
  'log.children': childrenText(children),
  'log.schools': schools,
  'log.address': address,
  'log.language': language,
  'log.state': 'open',
  'log.slice': file.slice,
  'log.link': link,
});

const writeSlice = (ports: Ports, { slices }: MadeSheets, { file, known }: ReadSlice): number => {
  if (known !== undefined) return known.row;
  appendRows(ports, slices, [
    {
      'slice.id': file.slice,
      'slice.state': 'loading',
      'slice.campaign': file.campaign,
      'slice.title': file.title,
      'slice.what': file.what,
      'slice.messages': file.messages.length,
      'slice.on': { day: ports.workbook.today() },
      'slice.by': ports.person().email,
      'slice.workbook': file.origin,
      'slice.workbookName': file.originName,
      'slice.receipt': 0,
    },
  ]);
  return Math.max(slices.table.nextRow, firstDataRow);
};

/** What came first stays as it was; languages that are new to the campaign are added. */
const writeCampaign = (ports: Ports, { campaigns, log }: MadeSheets, { file, campaign }: ReadSlice): number => {
  if (campaign !== undefined) {
    const before = campaign.content;
    const languages = { ...file.content.languages, ...before?.languages };
    const content = JSON.stringify({ ...(before ?? file.content), languages });
    writeCells(ports, campaigns, [{ row: campaign.row, cells: { 'campaign.content': content } }]);
    return campaign.row;
  }
  appendRows(ports, campaigns, [
    {
      'campaign.id': file.campaign,
      'campaign.template': file.template,
      'campaign.mode': file.mode,
      'campaign.wave': file.wave,
      'campaign.workbook': ports.workbook.id(),
      'campaign.firstRow': log.table.nextRow,
      'campaign.rows': 0,
      'campaign.state': 'confirmed',
      'campaign.confirmedBy': ports.person().email,
      'campaign.confirmedOn': { day: ports.workbook.today() },
      'campaign.content': JSON.stringify(file.content),
      'campaign.origin': file.origin,
      'campaign.title': file.title,
    },
  ]);
  return Math.max(campaigns.table.nextRow, firstDataRow);
};

/** A message that an earlier slice brought is this slice's now; only what had been given back waits anew. */
const takeOver = (ports: Ports, { log }: MadeSheets, file: SliceFile, there: ReadonlyMap<string, LogEntry>): void => {
  const changes = file.messages.flatMap(({ key, address, link }) => {
    const entry = there.get(key);
    if (entry === undefined || entry.slice === file.slice) return [];
    const anew = {
      'log.state': 'open',
      'log.address': address,
      'log.link': link,
      'log.day': '',
      'log.why': '',
      'log.sender': '',
    };
    const cells = { 'log.slice': file.slice, ...(entry.state === 'canceled' ? anew : {}) };
    return entry.rows.map(({ row }) => ({ row, cells }));
  });
  writeCells(ports, log, changes);
};

const write = (ports: Ports, read: ReadSlice): Outcome<number> => {
  const { file, campaign } = read;
  const sheets = ensureSliceSheets(ports, read.sheets);
  if (!sheets.ok) return sheets;
  const { log, slices, campaigns } = sheets.value;
  const there = new Map(logEntriesOf(log.table).map((entry) => [entry.key, entry]));
  const own = [...there.values()].filter((entry) => entry.campaign === file.campaign).length;
  // Somebody may have had the message whose row is gone: without the row nobody knows.
  const gone = (campaign?.rows ?? 0) - own;
  if (gone > 0) return refused('invite.log-rows-gone', { gone });
  const fresh = file.messages.filter(({ key }) => !there.has(key));
  const sliceRow = writeSlice(ports, sheets.value, read);
  const campaignRow = writeCampaign(ports, sheets.value, read);
  takeOver(ports, sheets.value, file, there);
  if (fresh.length > 0)
    appendRows(
      ports,
      log,
      fresh.map((message) => logRow(file, message)),
    );
  writeCells(ports, campaigns, [{ row: campaignRow, cells: { 'campaign.rows': own + fresh.length } }]);
  // Only now: what was cut short before is loaded to its end when the file is loaded again.
  writeCells(ports, slices, [{ row: sliceRow, cells: { 'slice.state': 'loaded' } }]);
  ports.workbook.flush();
  return done(fresh.length);
};

/** Loaded twice, it adds nothing. */
export const loadSlice = (
  ports: Ports,
  text: string,
): Outcome<{ readonly campaign: string; readonly added: number }> => {
  const under = ports.lock.during((): Outcome<{ readonly campaign: string; readonly added: number }> => {
    const read = readSlice(ports, text);
    if (!read.ok) return read;
    const { campaign } = read.value.file;
    if (read.value.known?.state === 'loaded') return done({ campaign, added: 0 });
    const added = write(ports, read.value);
    return added.ok ? done({ campaign, added: added.value }) : added;
  });
  return under?.value ?? refused('rpc.someone-else-working');
};
