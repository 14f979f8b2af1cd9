// What a campaign page says of the families that no email reaches: how many have had their call or letter, and the way to the rest.
import type { CampaignView } from '../../../../rpc/invite-calls';
import { Button } from '../../../controls/button';
import { fill, words } from '../../../words';
import { FigureList } from '../figure-list';

export type ReachPlace = 'calls' | 'letters';

export const ReachPart = ({
  byHand: { call, letter },
  go,
  disabled,
}: {
  readonly byHand: CampaignView['byHand'];
  readonly go: (place: ReachPlace) => void;
  readonly disabled: boolean;
}) => {
  const text = words().reach;
  const of = ({ done, todo }: { readonly done: number; readonly todo: number }) =>
    done + todo === 0 ? 0 : fill(text.figures.of, { done, all: done + todo });
  if (call.done + call.todo + letter.done + letter.todo === 0) return null;
  return (
    <section class="card" aria-labelledby="reach-title">
      <h2 id="reach-title">{text.title}</h2>
      <p class="field-hint">{text.hint}</p>
      <FigureList
        figures={[
          { name: text.figures.call, value: of(call) },
          { name: text.figures.letter, value: of(letter) },
        ]}
      />
      {call.done + call.todo > 0 && (
        <Button disabled={disabled} onClick={() => go('calls')}>
          {text.toCalls}
        </Button>
      )}
      {letter.done + letter.todo > 0 && (
        <Button disabled={disabled} onClick={() => go('letters')}>
          {text.toLetters}
        </Button>
      )}
    </section>
  );
};
