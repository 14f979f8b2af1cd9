// What answers the calls of the Invite step.

import type { HandlersOf } from '../../rpc/call';
import type { inviteCalls } from '../../rpc/invite-calls';
import type { Ports } from '../ports';

export const inviteHandlers = (_ports: Ports): HandlersOf<typeof inviteCalls> => ({});
