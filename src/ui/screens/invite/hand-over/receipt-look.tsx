// A receipt before it is loaded: how far the other workbook is, and whether a family can have the message twice.
import { useState } from 'preact/hooks';
import type { ReceiptCheck } from '../../../../rpc/hand-over-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { dayText } from '../../plan/day-text';
import { ReceiptCountList } from './receipt-counts';

const Warnings = ({ check }: { readonly check: ReceiptCheck }) => {
  const text = words().handOver.receiptLook;
  const { lost, wasTakenBack, clashes, clashCount } = check;
  return (
    <>
      {lost > 0 && (
        <Notice kind="warning">
          <p>{counted(text.lost, lost)}</p>
        </Notice>
      )}
      {wasTakenBack && (
        <Notice kind="warning">
          <p>{text.takenBack}</p>
        </Notice>
      )}
      {clashCount > 0 && (
        <Notice kind="warning">
          <p>{counted(text.clashes, clashCount)}</p>
          <ul>
            {clashes.map(({ familyName, address }) => (
              <li key={address} class="breaks">
                {familyName} · {address}
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
};

export const ReceiptLook = ({
  text: file,
  check,
  back,
}: {
  readonly text: string;
  readonly check: ReceiptCheck;
  readonly back: () => void;
}) => {
  const text = words().handOver.receiptLook;
  const { doing, run, busy } = useDoing();
  const [loaded, setLoaded] = useState(false);
  const load = () =>
    run(async () => {
      await server.loadReceipt({ text: file });
      setLoaded(true);
    });
  const { number, on, workbookName: workbook, what, counts, isKnown } = check;
  return (
    <>
      <h2>{check.title}</h2>
      <p>{fill(text.from, { number, day: dayText(on), workbook, what })}</p>
      <ReceiptCountList counts={counts} waiting={words().handOver.counts.open} />
      <Warnings check={check} />
      {isKnown && !loaded && (
        <Notice kind="hint">
          <p>{text.known}</p>
        </Notice>
      )}
      {loaded ? (
        <>
          <Notice kind="good">
            <p>{text.done}</p>
          </Notice>
          <Button primary onClick={back}>
            {words().common.goOn}
          </Button>
        </>
      ) : (
        !isKnown && (
          <Button primary busy={busy} onClick={() => void load()}>
            {text.do}
          </Button>
        )
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} again={() => void load()} />}
    </>
  );
};
