// The pages of the Invite step.
import type { InvitationWish } from '../../../rpc/invite-calls';
import type { Room } from './room';

export type InviteView =
  | { readonly at: 'home' }
  | { readonly at: 'lists' }
  | { readonly at: 'room'; readonly room: Room }
  | { readonly at: 'wish'; readonly survey: string; readonly wish?: InvitationWish }
  | { readonly at: 'preview'; readonly wish: InvitationWish }
  | { readonly at: 'campaign'; readonly campaign: string };
