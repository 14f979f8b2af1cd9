// Addresses of two households: a person says whose each is before a message with names goes there (PV08b).
import { useState } from 'preact/hooks';
import type { SharedAddressView } from '../../../../rpc/who-calls';
import { Button } from '../../../controls/button';
import { Choices } from '../../../controls/choices';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';

const Address = ({ shared, settled }: { readonly shared: SharedAddressView; readonly settled: () => void }) => {
  const text = words().who;
  const { address, guardians } = shared;
  const [right, setRight] = useState<readonly string[]>(guardians.filter((one) => one.settled).map(({ id }) => id));
  const { doing, run, busy } = useDoing();
  const keep = () =>
    run(async () => {
      const lifted = guardians.filter((one) => one.settled && !right.includes(one.id)).map(({ id }) => id);
      if (right.length > 0) await server.settleSharedAddress({ address, guardians: [...right], isRight: true });
      if (lifted.length > 0) await server.settleSharedAddress({ address, guardians: lifted, isRight: false });
      settled();
    });
  return (
    <div class="card">
      <Choices
        legend={fill(text.sharedWhose, { address })}
        options={guardians.map(({ id, name, family }) => ({
          value: id,
          label: fill(text.sharedGuardian, { name: name || id, family }),
        }))}
        chosen={right}
        onChange={setRight}
      />
      <Button busy={busy} onClick={() => void keep()}>
        {text.sharedKeep}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </div>
  );
};

/** `settled` is called once something was kept: whoever gets the message is to be looked at anew. */
export const SharedAddressesPart = ({
  shared,
  settled,
}: {
  readonly shared: readonly SharedAddressView[];
  readonly settled: () => void;
}) => {
  const text = words().who;
  if (shared.length === 0) return null;
  return (
    <section>
      <Notice kind="warning" title={counted(text.sharedTitle, shared.length)}>
        <p>{text.sharedText}</p>
        <p>{text.sharedHint}</p>
      </Notice>
      {shared.map((one) => (
        <Address key={one.address} shared={one} settled={settled} />
      ))}
    </section>
  );
};
