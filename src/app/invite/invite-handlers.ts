// What answers the calls of the Invite step.
import { done, type Outcome, refused } from '../../domain/problem';
import type { HandlersOf } from '../../rpc/call';
import type { InviteHome, inviteCalls } from '../../rpc/invite-calls';
import type { Ports } from '../ports';
import { importFamilies, previewFamilies } from '../roster/import-families';
import { listFamilyTabs } from '../roster/list-family-tabs';
import { makeFamilyLists } from '../roster/make-family-lists';
import { withKnownFields } from './after/known-fields';
import { cancelRest, reopenCanceled } from './cancel-rest';
import { confirmInvitation } from './confirm-invitation';
import { openCampaign } from './open-campaign';
import { openInvite } from './open-invite';
import { openWish } from './open-wish';
import { previewInvitation } from './preview-invitation';
import { recheckUnsent } from './recheck-unsent';
import { sendMessages } from './send-messages';
import { sendTest } from './send-test';
import { setSendDay } from './set-send-day';
import { settleUnknown } from './settle-unknown';

const makeLists = (ports: Ports): Outcome<InviteHome> => {
  const made = ports.lock.during(() => makeFamilyLists(ports));
  if (made === undefined) return refused('rpc.someone-else-working');
  return made.value.ok ? openInvite(ports) : made.value;
};

export const inviteHandlers = (ports: Ports): HandlersOf<typeof inviteCalls> => ({
  openInvite: () => openInvite(ports),
  listFamilyTabs: () => done({ tabs: listFamilyTabs(ports) }),
  previewFamilies: ({ sheetId }) => previewFamilies(ports, sheetId),
  importFamilies: ({ sheetId }) => importFamilies(ports, sheetId),
  makeFamilyLists: () => makeLists(ports),
  openWish: (asked) => withKnownFields(ports, asked, openWish(ports, asked)),
  previewInvitation: (wish) => previewInvitation(ports, wish),
  sendTest: (asked) => sendTest(ports, asked),
  confirmInvitation: (confirmation) => confirmInvitation(ports, confirmation),
  sendMessages: (asked) => sendMessages(ports, asked),
  setSendDay: (wish) => setSendDay(ports, wish),
  cancelRest: ({ campaign }) => cancelRest(ports, campaign),
  reopenCanceled: ({ campaign }) => reopenCanceled(ports, campaign),
  openCampaign: ({ campaign }) => openCampaign(ports, campaign),
  settleUnknown: (finding) => settleUnknown(ports, finding),
  recheckUnsent: ({ campaign }) => recheckUnsent(ports, campaign),
});
