// Loads a file that another workbook saved: a hand-over, or a receipt; the file says which.
import { useId, useState } from 'preact/hooks';
import type { ReceiptCheck, SliceCheck } from '../../../../rpc/hand-over-calls';
import { Button } from '../../../controls/button';
import { ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { server } from '../../../server';
import { problemIn, useDoing } from '../../../use-call';
import { words } from '../../../words';
import { ReceiptLook } from './receipt-look';
import { SliceLook } from './slice-look';

type Looked = { readonly text: string } & (
  | { readonly kind: 'slice'; readonly slice: SliceCheck }
  | { readonly kind: 'receipt'; readonly receipt: ReceiptCheck }
);

/** Two thousand messages with their links are about a million letters. */
const largest = 6_000_000;

/** A receipt that is taken for a hand-over is known for what it is, and looked at as one. */
const lookAt = async (text: string): Promise<Looked> => {
  try {
    return { kind: 'slice', text, slice: await server.checkSlice({ text }) };
  } catch (reason) {
    if (problemIn(reason)?.code !== 'handOver.is-receipt') throw reason;
    return { kind: 'receipt', text, receipt: await server.checkReceipt({ text }) };
  }
};

const Pick = ({ busy, pick }: { readonly busy: boolean; readonly pick: (file: File) => void }) => {
  const text = words().handOver.pick;
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {text.label}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {text.hint}
      </p>
      <input
        id={id}
        class="roll-up-files"
        type="file"
        accept=".json,application/json"
        disabled={busy}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file !== undefined) pick(file);
          currentTarget.value = '';
        }}
      />
    </div>
  );
};

export const LoadPage = ({ back }: { readonly back: () => void }) => {
  const text = words().handOver;
  const { doing, run, busy } = useDoing();
  const [looked, setLooked] = useState<Looked | undefined>();
  const [said, setSaid] = useState('');
  const pick = (file: File) => {
    setLooked(undefined);
    setSaid(file.size > largest ? text.pick.tooLarge : text.pick.reading);
    if (file.size > largest) return;
    void run(async () => {
      try {
        // Shared drives and folders go offline: a file that cannot be read is one without text.
        setLooked(await lookAt(await file.text().catch(() => '')));
      } finally {
        setSaid('');
      }
    });
  };
  return (
    <PageWithin title={text.pick.title} lead={text.loadHint} back={back} backText={text.room}>
      {looked === undefined && <Pick busy={busy} pick={pick} />}
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      {looked?.kind === 'slice' && <SliceLook text={looked.text} check={looked.slice} back={back} />}
      {looked?.kind === 'receipt' && <ReceiptLook text={looked.text} check={looked.receipt} back={back} />}
      {looked !== undefined && (
        <Button quiet onClick={() => setLooked(undefined)}>
          {text.pick.other}
        </Button>
      )}
    </PageWithin>
  );
};
