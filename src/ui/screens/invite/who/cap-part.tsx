// The stop before families hear too often: leave them out, or send all the same to so many (R37, S59).
import type { CapView } from '../../../../rpc/who-calls';
import { Button } from '../../../controls/button';
import { Choices } from '../../../controls/choices';
import { Notice } from '../../../controls/notice';
import { shownDay } from '../../../shown-day';
import { counted, fill, words } from '../../../words';

/** Undefined until a person has said. */
export type CapChoice = 'leave' | 'send' | undefined;

type Named = { readonly name: string; readonly last: string };

const Names = ({
  named,
  all,
  lineOf,
}: {
  readonly named: readonly Named[];
  readonly all: number;
  readonly lineOf: (one: Named) => string;
}) => {
  const lines = named.map((one, at) => ({ at, line: lineOf(one) }));
  return (
    <ul>
      {lines.map(({ at, line }) => (
        <li key={at}>{line}</li>
      ))}
      {all > named.length && <li>{counted(words().who.capMore, all - named.length)}</li>}
    </ul>
  );
};

/** Says who was left out, and takes them back in. */
const LeftOut = ({ left, putBack }: { readonly left: number; readonly putBack: () => void }) => (
  <Notice kind="hint" title={counted(words().who.capLeft, left)}>
    <p>{words().who.capLater}</p>
    <Button onClick={putBack}>{words().who.capPutBack}</Button>
  </Notice>
);

/** With `onChange` it asks what to do about them; without, it only says so. */
export const CapPart = ({
  cap,
  value,
  onChange,
}: {
  readonly cap: CapView;
  readonly value?: CapChoice;
  readonly onChange?: (value: CapChoice) => void;
}) => {
  const text = words().who;
  return (
    <>
      {cap.left > 0 && onChange !== undefined && <LeftOut left={cap.left} putBack={() => onChange(undefined)} />}
      {cap.over > 0 && (
        <Notice kind="warning" title={counted(text.capTitle, cap.over)}>
          <p>{fill(text.capText, { aWeek: cap.aWeek })}</p>
          <Names
            named={cap.overFirst}
            all={cap.over}
            lineOf={({ name, last }) => fill(text.capLast, { name, day: shownDay(last) })}
          />
          {onChange !== undefined && (
            <Choices
              legend={text.capChoice}
              options={[
                { value: 'leave', label: text.capLeave },
                { value: 'send', label: counted(text.capSend, cap.over) },
              ]}
              chosen={value === undefined ? [] : [value]}
              onChange={([choice]) => onChange(choice === 'send' ? 'send' : 'leave')}
              single
            />
          )}
        </Notice>
      )}
      {cap.resting > 0 && (
        <Notice kind="hint" title={counted(text.restingTitle, cap.resting)}>
          <p>{text.restingText}</p>
          <Names
            named={cap.restingFirst}
            all={cap.resting}
            lineOf={({ name, last }) =>
              last === '' ? fill(text.restingNone, { name }) : fill(text.capLast, { name, day: shownDay(last) })
            }
          />
        </Notice>
      )}
    </>
  );
};
