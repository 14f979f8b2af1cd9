// Marks the guardians whom mail came back from; the messages are read here, and only addresses go on.
import { useState } from 'preact/hooks';
import { isOnlyDelayed, returnedAddressesIn } from '../../../../domain/roster/returned-address';
import type { ReturnedMail } from '../../../../rpc/family-calls';
import { Button } from '../../../controls/button';
import { TextField } from '../../../controls/field';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';

/** Addresses that one call takes. */
const most = 500;

interface Looked {
  readonly addresses: readonly string[];
  readonly mail: ReturnedMail;
  /** How many were marked; undefined before. */
  readonly markedNow?: number;
}

const Result = ({
  looked,
  mark,
  busy,
}: {
  readonly looked: Looked;
  readonly mark: () => void;
  readonly busy: boolean;
}) => {
  const text = words().families.returned;
  const {
    mail: { guardians, unknown },
    markedNow,
  } = looked;
  const fresh = guardians.filter(({ marked }) => !marked).length;
  return (
    <>
      <h2>{counted(text.found, guardians.length)}</h2>
      <ul class="families-people">
        {guardians.map(({ id, name, address, family, marked }) => (
          <li key={id}>
            <strong>
              <bdi>{name === '' ? id : name}</bdi>
            </strong>{' '}
            · {fill(words().families.line.name, { id: family })}
            <br />
            <bdi>{address}</bdi>
            {marked && markedNow === undefined && <p class="field-hint">{text.marked}</p>}
          </li>
        ))}
      </ul>
      {markedNow === undefined && fresh > 0 && (
        <>
          <Button primary busy={busy} onClick={mark}>
            {counted(text.mark, fresh)}
          </Button>
          <p class="field-hint">{text.after}</p>
        </>
      )}
      {markedNow === undefined && guardians.length > 0 && fresh === 0 && <p>{text.nothing}</p>}
      {markedNow !== undefined && (
        <Notice kind="good">
          <p>{counted(text.done, markedNow)}</p>
        </Notice>
      )}
      {unknown.length > 0 && (
        <Notice kind="warning" title={counted(text.unknown, unknown.length)}>
          <ul>
            {unknown.map((one) => (
              <li key={one}>
                <bdi>{one}</bdi>
              </li>
            ))}
          </ul>
        </Notice>
      )}
    </>
  );
};

export const ReturnedPage = ({
  back,
  staff,
}: {
  readonly back: () => void;
  /** Addresses that are the district's own. */
  readonly staff: readonly string[];
}) => {
  const text = words().families.returned;
  const [pasted, setPasted] = useState('');
  const [said, setSaid] = useState('');
  const [looked, setLooked] = useState<Looked>();
  const { doing, run, busy } = useDoing();
  const look = () =>
    run(async () => {
      const addresses = returnedAddressesIn(pasted, staff);
      setLooked(undefined);
      if (addresses.length === 0) return setSaid(text.noneIn);
      if (addresses.length > most) return setSaid(fill(text.tooMany, { n: addresses.length, most }));
      setSaid(isOnlyDelayed(pasted) ? text.delayed : '');
      setLooked({ addresses, mail: await server.findReturnedMail({ addresses: [...addresses] }) });
    });
  const mark = () =>
    run(async () => {
      if (looked === undefined) return;
      const { markedNow, ...mail } = await server.markReturnedMail({ addresses: [...looked.addresses] });
      setLooked({ ...looked, mail, markedNow });
    });
  return (
    <PageWithin title={text.title} lead={text.lead} back={back} backText={words().families.backRoom}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void look();
        }}
      >
        <TextField label={text.label} lines={5} value={pasted} onChange={setPasted} />
        <Button submit primary={looked === undefined} busy={busy}>
          {text.look}
        </Button>
      </form>
      {said !== '' && (
        <Notice kind="warning">
          <p>{said}</p>
        </Notice>
      )}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      {looked !== undefined && <Result looked={looked} mark={() => void mark()} busy={busy} />}
    </PageWithin>
  );
};
