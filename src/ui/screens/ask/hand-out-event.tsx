// For which event a form is handed out: its link then has the event chosen already.
import type { HandOut } from '../../../rpc/ask-calls';
import { SelectField } from '../../controls/field';
import { Notice } from '../../controls/notice';
import { words } from '../../words';

interface HandOutEventProps {
  readonly handOut: HandOut;
  /** Its code; empty for none. */
  readonly event: string;
  readonly choose: (event: string) => void;
}

export const HandOutEvent = ({ handOut: { events, eventsBehind }, event, choose }: HandOutEventProps) => {
  const text = words().booking.handOut;
  return (
    <>
      {events.length > 0 && (
        <SelectField
          label={text.event}
          hint={text.eventHint}
          value={event}
          options={[{ value: '', label: text.any }, ...events.map(({ code, name }) => ({ value: code, label: name }))]}
          onChange={choose}
        />
      )}
      {eventsBehind && (
        <Notice kind="hint">
          <p>{text.behind}</p>
        </Notice>
      )}
    </>
  );
};
