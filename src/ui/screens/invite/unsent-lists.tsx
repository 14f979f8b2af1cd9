// Messages that still need a person: a look into Sent mail, or a mended address.
import type { CampaignView, UnsentMessage } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { words } from '../../words';

type Settle = (key: string, arrived: boolean) => void;

/** Calls and letters have pages of their own. */
const states = ['unknown', 'failed'] as const satisfies readonly UnsentMessage['state'][];

const Item = ({
  message,
  settle,
  busy,
}: {
  readonly message: UnsentMessage;
  readonly settle: Settle | undefined;
  readonly busy: boolean;
}) => {
  const text = words().invite.sending;
  const { key, state, familyName, address, language, why, isAway } = message;
  return (
    <li>
      <strong>{familyName === '' ? '–' : familyName}</strong> · {language}
      <br />
      {address}
      <p class="field-hint">{why}</p>
      {isAway && <p class="field-hint">{words().handOver.controls.away}</p>}
      {state === 'unknown' && !isAway && settle !== undefined && (
        <>
          <Button disabled={busy} onClick={() => settle(key, true)}>
            {text.arrived}
          </Button>
          <Button quiet disabled={busy} onClick={() => settle(key, false)}>
            {text.again}
          </Button>
        </>
      )}
    </li>
  );
};

/** `settle` is left out where nothing may be changed: in a copied workbook, and while messages go out. */
export const UnsentLists = ({
  view,
  settle,
  busy,
}: {
  readonly view: CampaignView;
  readonly settle: Settle | undefined;
  readonly busy: boolean;
}) => {
  const text = words().invite.sending;
  return (
    <>
      {states.map((state) => {
        const messages = view.unsent.filter((one) => one.state === state);
        if (messages.length === 0) return null;
        return (
          <details class="invite-unsent" key={state} open={state === 'unknown'}>
            <summary>
              {text.lists[state]} ({view.figures[state]})
            </summary>
            <p>{view.handedHere && state === 'failed' ? words().handOver.controls.failedHere : text.hints[state]}</p>
            <ul>
              {messages.map((message) => (
                <Item key={message.key} message={message} settle={settle} busy={busy} />
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
};
