// Hands a part of an invitation over to another workbook: written down first, and only then given out as a file.
import { writtenWordsIn } from '../../content/written';
import type { Campaign } from '../../domain/invitation/campaign';
import { chosenEntries, type HandOverChoice } from '../../domain/invitation/hand-over-choice';
import { mostInSlice } from '../../domain/invitation/hand-over-file';
import { type Slice, sliceAway } from '../../domain/invitation/hand-over-slice';
import type { LogEntry } from '../../domain/invitation/send-log';
import { outcomeCells } from '../../domain/invitation/send-outcome';
import { sliceIdOf } from '../../domain/invitation/slice-id';
import { done, type Outcome, refused } from '../../domain/problem';
import { readAddress } from '../../domain/roster/email-address';
import type { SavedFile } from '../../rpc/hand-over-calls';
import { guardiansNow, heldBackNow } from '../invite/allowed-now';
import { holdBack, recoverLog } from '../invite/claim-messages';
import { type LogNow, type LogPlace, logPlace, writeLog } from '../invite/log-changes';
import { campaignNamed, entriesIn, isCopied } from '../invite/send-sheets';
import type { Ports } from '../ports';
import { appendRows, staffLanguage } from '../sheets/our-sheets';
import { campaignTitles } from './campaign-title';
import { makeSliceFile } from './make-slice-file';
import { schoolsOfUnits, type UnitSchools } from './schools-of-units';
import { campaignBehind, ensureSliceSheets, type MadeSheets, readSliceSheets, sliceNamed } from './slice-sheets';

export interface HandOverWish {
  readonly campaign: string;
  readonly choice: HandOverChoice;
  /** The number of messages that the person saw. */
  readonly seen: number;
}

interface Ready {
  readonly campaign: Campaign;
  readonly sheets: MadeSheets;
  readonly place: LogPlace;
  readonly schools: UnitSchools;
  readonly title: string;
}

/** A family gets its message from one workbook: what came from another one goes no further. */
const mayLeave = (ports: Ports, campaign: Campaign): Outcome<Campaign> => {
  if (isCopied(ports, campaign)) return refused('invite.copied');
  if (campaign.origin !== '') return refused('handOver.not-ours');
  return campaign.content === undefined ? refused('invite.content-gone') : done(campaign);
};

const makeReady = (ports: Ports, id: string): Outcome<Ready> => {
  const sheets = readSliceSheets(ports);
  if (!sheets.ok) return sheets;
  const named = campaignNamed(sheets.value, id);
  const campaign = named.ok ? mayLeave(ports, named.value) : named;
  if (!campaign.ok) return campaign;
  if (sheets.value.log === undefined) return refused('invite.log-gone');
  const schools = schoolsOfUnits(ports);
  if (!schools.ok) return schools;
  const titles = campaignTitles(ports);
  if (!titles.ok) return titles;
  const made = ensureSliceSheets(ports, sheets.value);
  if (!made.ok) return made;
  const place = logPlace(ports, made.value.log.id);
  return done({
    campaign: campaign.value,
    sheets: made.value,
    place,
    schools: schools.value,
    title: titles.value(campaign.value),
  });
};

/** The log as it may be handed over: dead runs settled, and whoever must get nothing any more taken out. */
const settledLog = (ports: Ports, { campaign, place }: Ready): Outcome<LogNow> => {
  const log = recoverLog(ports, place);
  if (!log.ok) return log;
  const guardians = guardiansNow(ports);
  if (!guardians.ok) return guardians;
  const heldBack = () => heldBackNow(ports, { campaign, guardians: guardians.value }, true);
  return holdBack(ports, place, log.value, { campaign: campaign.id, heldBack });
};

/** What can be sent as it stands; the rest stays here and says why when it is sent. */
const isSendable = ({ address, language }: LogEntry, { content }: Campaign): boolean =>
  'address' in readAddress(address) && Object.keys(content?.languages ?? {}).includes(language);

const whatOf = (ports: Ports, { schools }: Ready, choice: HandOverChoice): string =>
  choice.kind === 'schools'
    ? choice.schools.map(schools.nameOf).join(', ')
    : writtenWordsIn(staffLanguage(ports)).handOver.share;

/** The row of the slice comes first, for all to see: no message says that it was handed over in a slice that nobody knows. */
const writeSlice = (ports: Ports, ready: Ready, slice: Slice): void => {
  appendRows(ports, ready.sheets.slices, [
    {
      'slice.id': slice.id,
      'slice.state': slice.state,
      'slice.campaign': slice.campaign,
      'slice.title': slice.title,
      'slice.what': slice.what,
      'slice.messages': slice.messages,
      'slice.on': { day: ports.workbook.today() },
      'slice.by': slice.by,
      'slice.receipt': 0,
    },
  ]);
  ports.workbook.flush();
};

const handOut = (ports: Ports, ready: Ready, { choice, seen }: HandOverWish): Outcome<string> => {
  const { campaign, place, title } = ready;
  const log = settledLog(ports, ready);
  if (!log.ok) return log;
  const chosen = chosenEntries(log.value.entries, campaign.id, { choice, schoolsOf: ready.schools.schoolsOf }).filter(
    (entry) => isSendable(entry, campaign),
  );
  if (chosen.length === 0) return refused('handOver.nothing');
  if (chosen.length > mostInSlice) return refused('handOver.too-many', { most: mostInSlice, n: chosen.length });
  if (chosen.length !== seen) return refused('handOver.changed-since', { seen, now: chosen.length });
  const slice: Slice = {
    row: 0,
    id: sliceIdOf(ports.chance.token(8)),
    state: 'out',
    campaign: campaign.id,
    title,
    what: whatOf(ports, ready, choice),
    messages: chosen.length,
    on: ports.workbook.today(),
    by: ports.person().email,
    workbook: '',
    workbookName: '',
    receipt: 0,
    receiptOn: undefined,
  };
  writeSlice(ports, ready, slice);
  const cells = {
    ...outcomeCells({ key: '', state: 'handed over', reason: 'handed-over' }, place.outcome),
    run: slice.id,
  };
  const written = writeLog(ports, place, log.value, new Map(chosen.map(({ key }) => [key, cells] as const)));
  if (!written.ok) return written;
  ports.workbook.flush();
  return done(slice.id);
};

/**
 * Takes the chosen messages out of this workbook's hands: from then on it never sends them (design 6). The file is made of what the log
 * then says, so that it can be saved again whenever it was lost on its way.
 */
export const handOver = (ports: Ports, wish: HandOverWish): Outcome<SavedFile & { readonly slice: string }> => {
  const under = ports.lock.during((): Outcome<string> => {
    const ready = makeReady(ports, wish.campaign);
    return ready.ok ? handOut(ports, ready.value, wish) : ready;
  });
  if (under === undefined) return refused('rpc.someone-else-working');
  if (!under.value.ok) return under.value;
  const file = sliceFile(ports, under.value.value);
  return file.ok ? done({ ...file.value, slice: under.value.value }) : file;
};

/** The file of a slice that is out, once more. Reads only. */
export const sliceFile = (ports: Ports, id: string): Outcome<SavedFile> => {
  const sheets = readSliceSheets(ports);
  if (!sheets.ok) return sheets;
  const slice = sliceNamed(sheets.value, id);
  if (!slice.ok) return slice;
  if (slice.value.state !== 'out') return refused('handOver.not-out');
  const campaign = campaignBehind(sheets.value, slice.value);
  if (!campaign.ok) return campaign;
  if (isCopied(ports, campaign.value)) return refused('invite.copied');
  const entries = entriesIn(sheets.value).filter((entry) => sliceAway(entry) === id);
  return makeSliceFile(ports, { slice: slice.value, campaign: campaign.value, entries });
};
