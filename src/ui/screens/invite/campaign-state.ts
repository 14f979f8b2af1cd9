// How far an invitation is, in a word or two.
import type { CampaignSummary, SendFigures } from '../../../rpc/invite-calls';
import { counted, fill, words } from '../../words';

export interface CampaignState {
  readonly kind: 'under-way' | 'done';
  readonly text: string;
}

export const campaignState = ({ open, claimed, unknown, failed }: SendFigures): CampaignState => {
  const { states } = words().invite.home;
  if (open > 0) return { kind: 'under-way', text: counted(states.waiting, open) };
  if (claimed > 0) return { kind: 'under-way', text: states['under-way'] };
  if (unknown + failed > 0) return { kind: 'under-way', text: counted(states.look, unknown + failed) };
  return { kind: 'done', text: states.finished };
};

/** A reminder says which one it is. */
export const campaignName = ({ name, wave }: Pick<CampaignSummary, 'name' | 'wave'>): string =>
  wave === 1 ? name : fill(words().invite.home.reminder, { name, n: wave - 1 });
