// One slice that is away: how far it is, its file once more, and the way to take it back.
import { useState } from 'preact/hooks';
import type { HandOverHome, SliceAway } from '../../../../rpc/hand-over-calls';
import { Button } from '../../../controls/button';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { saveFile } from '../../../save-file';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';
import { dayText } from '../../plan/day-text';
import { ReceiptCountList } from './receipt-counts';

const TakeBack = ({
  slice,
  busy,
  take,
}: {
  readonly slice: SliceAway;
  readonly busy: boolean;
  readonly take: () => void;
}) => {
  const text = words().handOver;
  const [asks, setAsks] = useState(false);
  const [sure, setSure] = useState(false);
  if (!asks)
    return (
      <Button quiet disabled={busy} onClick={() => setAsks(true)}>
        {text.takeBack}
      </Button>
    );
  return (
    <Notice kind="warning">
      <p>{text.takeBackWhat}</p>
      <label class="choice">
        <input type="checkbox" checked={sure} onChange={(event) => setSure(event.currentTarget.checked)} />
        <span>{text.takeBackTick}</span>
      </label>
      <Button busy={busy} disabled={!sure} onClick={take}>
        {counted(text.takeBackDo, slice.counts.open)}
      </Button>
      <Button quiet disabled={busy} onClick={() => setAsks(false)}>
        {text.keep}
      </Button>
    </Notice>
  );
};

const HeldBack = ({ heldBack }: Pick<SliceAway, 'heldBack'>) =>
  heldBack.length === 0 ? null : (
    <Notice kind="warning">
      <p>{counted(words().handOver.heldBack, heldBack.length)}</p>
      <ul>
        {heldBack.map(({ familyName, address }) => (
          <li key={address} class="breaks">
            {familyName} · {address}
          </li>
        ))}
      </ul>
    </Notice>
  );

const How = ({ slice }: { readonly slice: SliceAway }) => {
  const text = words().handOver;
  const { counts, receipt, receiptOn, workbookName } = slice;
  if (counts.total === 0)
    return <p>{receipt > 0 ? text.empty : slice.wasTakenBack ? text.takenBack : text.cutShort}</p>;
  return (
    <>
      <p>
        {receipt === 0
          ? text.noReceipt
          : fill(text.receiptOf, { number: receipt, day: dayText(receiptOn), workbook: workbookName })}
      </p>
      <ReceiptCountList counts={counts} waiting={text.counts.open} />
    </>
  );
};

export const AwayCard = ({
  slice,
  replace,
}: {
  readonly slice: SliceAway;
  readonly replace: (home: HandOverHome) => void;
}) => {
  const text = words().handOver;
  const { doing, run, busy } = useDoing();
  const [said, setSaid] = useState('');
  const { id, counts, receipt, wasTakenBack } = slice;
  const save = () =>
    run(async () => {
      const file = await server.sliceFile({ slice: id });
      saveFile({ name: file.name, text: file.text, type: 'application/json' });
      setSaid(fill(text.saved, { name: file.name }));
    });
  const take = () => run(async () => replace(await server.takeBack({ slice: id, neverLoaded: true })));
  return (
    <li class="card">
      <h3>{slice.what}</h3>
      <p>
        {slice.title}
        <br />
        {fill(text.by, { day: dayText(slice.on), who: slice.by })}
      </p>
      <How slice={slice} />
      <HeldBack heldBack={slice.heldBack} />
      {counts.open > 0 && !wasTakenBack && (
        <Button busy={busy} onClick={() => void save()}>
          {text.saveAgain}
        </Button>
      )}
      <p role="status">{said}</p>
      {counts.open > 0 && receipt === 0 && <TakeBack slice={slice} busy={busy} take={() => void take()} />}
      {counts.open > 0 && receipt > 0 && <p class="field-hint">{text.loadedThere}</p>}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </li>
  );
};
