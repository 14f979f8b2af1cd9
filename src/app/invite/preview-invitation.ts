// Shows an invitation before it is confirmed: real messages, all numbers, and what is wrong by row.
import type { RecipientUnit } from '../../domain/invitation/recipient-unit';
import { sendDaysOf } from '../../domain/invitation/send-days';
import { done, type Outcome, refused } from '../../domain/problem';
import { pictureAddress } from '../../domain/settings/picture';
import { isOwnLink } from '../../domain/survey/family-code';
import type { InvitationPreview, InvitationWish, SampleMessage } from '../../rpc/invite-calls';
import { takeAllOptOuts } from '../booking/take-opt-outs';
import { languageName } from '../languages/language-value';
import { readLogo } from '../logo/logo';
import type { Ports } from '../ports';
import { fillIds } from '../roster/fill-ids';
import { readRosterSheets } from '../roster/read-roster';
import { composeMessage, rowOf } from './compose-message';
import { planWave, type WavePlan } from './plan-wave';
import { capView } from './who/look-who';

const samplesPerLanguage = 3;
const mostTold = 100;

/** PV07: a language of this share of the families, or of as many as a group has, is one that a wave waits for. */
const manyShare = 0.05;

const byMail = (units: readonly RecipientUnit[], language: string): readonly RecipientUnit[] =>
  units.filter((unit) => unit.way.by === 'mail' && unit.language === language);

const samplesOf = (ports: Ports, plan: WavePlan): Outcome<readonly SampleMessage[]> => {
  const logo = plan.content.logo === undefined ? done(undefined) : readLogo(ports);
  if (!logo.ok) return logo;
  const source = logo.value === undefined ? undefined : pictureAddress(logo.value);
  const samples: SampleMessage[] = [];
  for (const { tag, name, direction } of plan.ready) {
    for (const unit of byMail(plan.fresh, tag).slice(0, samplesPerLanguage)) {
      const message = composeMessage(plan.content, rowOf(unit, plan), undefined, source);
      if (!message.ok) return message;
      const to = unit.way.by === 'mail' ? unit.way.address : '';
      samples.push({ language: tag, languageName: name, direction, to, familyName: unit.familyName, ...message.value });
    }
  }
  return done(samples);
};

/** Languages of guardians who would have to be called because nothing is ready in them, the largest first. */
export const languagesNotReady = ({ units: { units }, settings }: WavePlan): InvitationPreview['notReady'] => {
  const counts = new Map<string, number>();
  for (const { way, language } of units)
    if (way.by !== 'mail' && (way.why === 'not-ready' || way.why === 'no-language'))
      counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts]
    .map(([language, families]) => ({
      name: languageName(language),
      families,
      many: families >= settings.minGroupSize || families >= units.length * manyShare,
    }))
    .sort((one, other) => other.families - one.families);
};

/** Everything that a person must see before they confirm. Gives ids to rows that have none; sends and queues nothing. */
export const previewInvitation = (ports: Ports, wish: InvitationWish): Outcome<InvitationPreview> => {
  const filled = ports.lock.during((): Outcome<number> => {
    const optOuts = takeAllOptOuts(ports);
    if (!optOuts.ok) return optOuts;
    // Read under the lock: an id that a colleague was given meanwhile stays theirs.
    const sheets = readRosterSheets(ports);
    return sheets.ok ? done(fillIds(ports, sheets.value)) : sheets;
  });
  if (filled === undefined) return refused('rpc.someone-else-working');
  if (!filled.value.ok) return filled.value;
  const planned = planWave(ports, wish);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const samples = samplesOf(ports, plan);
  if (!samples.ok) return samples;
  const count = (by: string): number => plan.fresh.filter(({ way }) => way.by === by).length;
  const sender = ports.person().email;
  const quotaLeft = ports.mail.quotaLeft();
  const messages = count('mail');
  return done({
    messages,
    calls: count('call'),
    letters: count('letter'),
    barred: plan.units.barred,
    optedOut: plan.units.optedOut,
    covered: plan.units.covered,
    already: plan.units.units.length - plan.fresh.length,
    cap: capView(plan.cap),
    notFound: plan.units.notFound,
    shared: plan.units.shared,
    byLanguage: plan.ready.map(({ tag, name }) => ({ name, messages: byMail(plan.fresh, tag).length })),
    notReady: languagesNotReady(plan),
    sender,
    quotaLeft,
    ...sendDaysOf(messages, { quotaLeft, sender, today: ports.workbook.today() }),
    samples: samples.value,
    problems: plan.problems.slice(0, mostTold),
    problemCount: plan.problems.length,
    copied: plan.copied,
    ownLinks: plan.ready.some(({ link }) => isOwnLink(link)),
  });
};
