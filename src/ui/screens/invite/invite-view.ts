// The pages of the Invite step.
import type { InvitationWish } from '../../../rpc/invite-calls';
import type { Room } from './room';
import type { WishStart } from './wish-draft';

export type InviteView =
  | { readonly at: 'home' }
  | { readonly at: 'lists' }
  | { readonly at: 'room'; readonly room: Room }
  | { readonly at: 'choose' }
  | { readonly at: 'wish'; readonly start: WishStart; readonly wish?: InvitationWish }
  | { readonly at: 'preview'; readonly wish: InvitationWish }
  | { readonly at: 'campaign'; readonly campaign: string };
