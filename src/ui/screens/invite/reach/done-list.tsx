// The families of a list that have had their call or letter, so that a slip can be taken back.
import type { ByHandMessage } from '../../../../rpc/reach-calls';
import { Button } from '../../../controls/button';
import { fill, words } from '../../../words';
import { dayText } from '../../plan/day-text';
import { nameOf } from './use-reach';

export const DoneList = ({
  messages,
  undo,
  busy,
}: {
  readonly messages: readonly ByHandMessage[];
  readonly undo: ((message: ByHandMessage) => void) | undefined;
  readonly busy: boolean;
}) => {
  const text = words().reach;
  if (messages.length === 0) return null;
  return (
    <details class="invite-unsent">
      <summary>{fill(text.doneList, { n: messages.length })}</summary>
      <ul>
        {messages.map((message) => (
          <li key={message.key}>
            <strong dir="auto">{nameOf(message)}</strong>
            <p class="field-hint">{fill(text.doneOn, { day: dayText(message.day) })}</p>
            {undo !== undefined && (
              <Button quiet disabled={busy} onClick={() => undo(message)}>
                {text.undo}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
};
