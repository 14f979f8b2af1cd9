// Says that a count went on from an earlier one, and offers to read everything.
import type { Heard } from '../../../../rpc/listen-calls';
import { Button } from '../../../controls/button';
import { counted, fill, words } from '../../../words';
import { dayText } from '../day-text';

export const AddedPart = ({ added, anew }: { readonly added: Heard['added']; readonly anew: () => void }) => {
  const text = words().listen.heard;
  if (added === null) return null;
  const day = dayText(added.since);
  return (
    <>
      <p>{fill(added.answers === 0 ? text.addedNone : counted(text.added, added.answers), { day })}</p>
      <Button quiet onClick={anew}>
        {text.anew}
      </Button>
    </>
  );
};
