// Writes a confirmed invitation down: its content once, and one row for each message, in one block.

import { writtenWordsIn } from '../../content/written';
import { campaignsShape, messageKey } from '../../domain/invitation/campaign';
import type { RecipientUnit } from '../../domain/invitation/recipient-unit';
import { childrenText, sendLogShape } from '../../domain/invitation/send-log';
import { capStop } from '../../domain/invitation/who/cap-stop';
import { done, type Outcome, refused } from '../../domain/problem';
import type { NewCell } from '../../domain/sheet/cell';
import { firstDataRow } from '../../domain/sheet/sheet-shape';
import type { InvitationWish } from '../../rpc/invite-calls';
import { takeAllOptOuts } from '../booking/take-opt-outs';
import type { Ports } from '../ports';
import { callTasksFor } from '../reach/call-tasks';
import { appendRows, makeSheets, type OurSheet, staffLanguage } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { childrenOf, schoolsText } from './compose-message';
import { planWave, type WavePlan } from './plan-wave';
import { languagesNotReady } from './preview-invitation';
import { entriesIn, hasStrayMessages, readSendSheets, type SendSheets } from './send-sheets';

export interface Confirmation {
  readonly wish: InvitationWish;
  /** The number of messages that the person saw. */
  readonly messages: number;
  /** Whether they accept that families of languages that are not ready are called instead (PV07). */
  readonly calls: boolean;
  /** Whether an invitation that came along with a copied workbook is to be started as new. */
  readonly asNew: boolean;
  /** How many families over their messages of the week the person saw, and writes to all the same (R37). */
  readonly over?: number | undefined;
}

type Row = { readonly [code: string]: NewCell };

interface Written {
  readonly campaign: string;
  readonly added: number;
}

interface Asked {
  readonly plan: WavePlan;
  readonly confirmation: Confirmation;
}

const rowsOf = ({ sheets, campaign }: WavePlan): number =>
  entriesIn(sheets).filter((entry) => entry.campaign === campaign?.id).length;

const whyNoMail = (ports: Ports, { way }: RecipientUnit): string =>
  way.by === 'mail' ? '' : writtenWordsIn(staffLanguage(ports)).invite.noMail[way.why];

const logRow = (ports: Ports, campaign: string, plan: WavePlan, unit: RecipientUnit): Row => ({
  'log.key': messageKey(campaign, plan.wish.wave, unit.unit),
  'log.campaign': campaign,
  'log.unit': unit.unit,
  'log.guardians': unit.guardians.join(', '),
  'log.familyName': unit.familyName,
  'log.guardianFirstName': unit.guardianFirstName,
  'log.schools': schoolsText(unit, plan),
  'log.children': childrenText(childrenOf(unit, plan)),
  'log.address': unit.way.by === 'mail' ? unit.way.address : '',
  'log.phone': unit.phone,
  'log.language': unit.language,
  'log.state': unit.way.by === 'mail' ? 'open' : unit.way.by,
  'log.why': whyNoMail(ports, unit),
});

const ensureSendSheets = (ports: Ports, sheets: SendSheets): Outcome<SendSheets> => {
  const missing = [
    ...(sheets.campaigns === undefined ? [campaignsShape] : []),
    ...(sheets.log === undefined ? [sendLogShape] : []),
  ];
  if (missing.length === 0) return done(sheets);
  makeSheets(
    ports,
    missing.map((shape) => ({ shape, rows: [] })),
  );
  return readSendSheets(ports);
};

const newCampaign = (ports: Ports, log: OurSheet, { content, id, units }: WavePlan, { wish }: Confirmation): Row => ({
  'campaign.id': id ?? `I-${ports.chance.token(8)}`,
  'campaign.template': wish.template,
  'campaign.survey': wish.survey,
  'campaign.about': wish.about,
  'campaign.mode': units.mode,
  'campaign.wave': wish.wave,
  'campaign.workbook': ports.workbook.id(),
  'campaign.firstRow': log.table.nextRow,
  'campaign.rows': 0,
  'campaign.state': 'confirmed',
  'campaign.confirmedBy': ports.person().email,
  'campaign.confirmedOn': { day: ports.workbook.today() },
  'campaign.content': JSON.stringify(content),
});

interface WrittenCampaign {
  readonly id: string;
  readonly row: number;
  /** Messages that the log has for it already. */
  readonly there: number;
}

const writeContent = (ports: Ports, campaigns: OurSheet, log: OurSheet, asked: Asked): WrittenCampaign => {
  const { plan, confirmation } = asked;
  if (plan.campaign !== undefined) {
    const { id, row } = plan.campaign;
    writeCells(ports, campaigns, [{ row, cells: { 'campaign.content': JSON.stringify(plan.content) } }]);
    return { id, row, there: rowsOf(plan) };
  }
  const fresh = newCampaign(ports, log, plan, confirmation);
  appendRows(ports, campaigns, [fresh]);
  return { id: String(fresh['campaign.id']), row: Math.max(campaigns.table.nextRow, firstDataRow), there: 0 };
};

/** The count comes last: where it is missing after a crash, nothing seems to be gone from the log. */
const writeMessages = (ports: Ports, campaigns: OurSheet, log: OurSheet, asked: Asked): Outcome<Written> => {
  const { id, row, there } = writeContent(ports, campaigns, log, asked);
  const { plan } = asked;
  const tasks = callTasksFor(ports, { campaign: id, units: plan.fresh, content: plan.content });
  if (!tasks.ok) return tasks;
  appendRows(
    ports,
    log,
    plan.fresh.map((unit) => logRow(ports, id, plan, unit)),
  );
  writeCells(ports, campaigns, [{ row, cells: { 'campaign.rows': there + plan.fresh.length } }]);
  return done({ campaign: id, added: plan.fresh.length });
};

/** A crash can leave the rows without their count, and without it nobody would notice later that rows are gone. */
const mendCount = (ports: Ports, { campaign, sheets }: WavePlan): void => {
  if (campaign === undefined || sheets.campaigns === undefined) return;
  const there = entriesIn(sheets).filter((entry) => entry.campaign === campaign.id).length;
  if (there > campaign.rows)
    writeCells(ports, sheets.campaigns, [{ row: campaign.row, cells: { 'campaign.rows': there } }]);
};

const objection = (plan: WavePlan, { messages, calls, asNew, over }: Confirmation) => {
  const now = plan.fresh.filter(({ way }) => way.by === 'mail').length;
  const gone = (plan.campaign?.rows ?? 0) - rowsOf(plan);
  // Messages of an invitation that is gone may have reached the same families.
  if (hasStrayMessages(plan.sheets)) return refused('invite.campaign-row-gone');
  if (plan.copied && !asNew) return refused('invite.copied');
  // Someone whose row was deleted may have had the message: without the row nobody knows.
  if (gone > 0) return refused('invite.log-rows-gone', { gone });
  if (now !== messages) return refused('invite.changed-since', { seen: messages, now });
  const tooOften = capStop(plan.cap, over);
  if (tooOften !== undefined) return tooOften;
  const waits = languagesNotReady(plan).find(({ many }) => many);
  return waits === undefined || calls
    ? undefined
    : refused('invite.languages-not-ready', { language: waits.name, families: waits.families });
};

/** PV23: whoever asked until now to get no more surveys is not in it. */
const planWithOptOuts = (ports: Ports, { wish }: Confirmation): Outcome<WavePlan> => {
  const optOuts = takeAllOptOuts(ports);
  return optOuts.ok ? planWave(ports, wish) : optOuts;
};

/**
 * Freezes the content and writes the messages, one row each, as one block of the send log (design 3.5). Confirming again, or by a
 * second person, adds nothing; a wider audience adds whoever is not in the log yet. The content is written before the rows, so that a
 * crash in between leaves an invitation that is confirmed again, and never a row without one.
 */
export const confirmInvitation = (ports: Ports, confirmation: Confirmation): Outcome<Written> => {
  const written = ports.lock.during((): Outcome<Written> => {
    const planned = planWithOptOuts(ports, confirmation);
    if (!planned.ok) return planned;
    const plan = planned.value;
    if (plan.fresh.length === 0) {
      if (plan.campaign === undefined) return refused('invite.nobody');
      mendCount(ports, plan);
      return done({ campaign: plan.campaign.id, added: 0 });
    }
    const against = objection(plan, confirmation);
    if (against !== undefined) return against;
    const sheets = ensureSendSheets(ports, plan.sheets);
    if (!sheets.ok) return sheets;
    const { campaigns, log } = sheets.value;
    if (campaigns === undefined || log === undefined) return refused('sheet.gone', { sheet: sendLogShape.role });
    return writeMessages(ports, campaigns, log, { plan, confirmation });
  });
  return written?.value ?? refused('rpc.someone-else-working');
};
