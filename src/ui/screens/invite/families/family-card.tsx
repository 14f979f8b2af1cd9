// A family's line: who is in it, and what a press changes.
import { useState } from 'preact/hooks';
import type { FamilyChange, FamilyGuardian, FamilyLine } from '../../../../rpc/family-calls';
import { Button } from '../../../controls/button';
import { SelectField } from '../../../controls/field';
import { ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { fill, words } from '../../../words';
import { dayText } from '../../plan/day-text';

type Change = (change: FamilyChange) => void;

interface PressProps {
  readonly busy: boolean;
  readonly change: Change;
}

/** An order is lifted in two presses: a wrong one would write to somebody who must not be written to. */
const Barred = ({
  guardian: { id, name, barred },
  busy,
  change,
}: PressProps & { readonly guardian: FamilyGuardian }) => {
  const text = words().families.line;
  const [isSure, setSure] = useState(false);
  const press = (on: boolean) => {
    setSure(false);
    change({ what: 'barred', guardian: id, on });
  };
  const whom = <span class="visually-hidden">: {name}</span>;
  if (!barred)
    return (
      <Button quiet disabled={busy} onClick={() => press(true)}>
        {text.bar}
        {whom}
      </Button>
    );
  if (!isSure)
    return (
      <Button quiet disabled={busy} onClick={() => setSure(true)}>
        {text.unbar}
        {whom}
      </Button>
    );
  return (
    <>
      <Button disabled={busy} onClick={() => press(false)}>
        {text.unbarSure}
        {whom}
      </Button>
      <Button quiet disabled={busy} onClick={() => setSure(false)}>
        {text.keepBar}
      </Button>
    </>
  );
};

const Guardian = ({ guardian, busy, change }: PressProps & { readonly guardian: FamilyGuardian }) => {
  const text = words().families.line;
  const { id, name, email, phone, language, barred, returnedMail, trouble } = guardian;
  const troubles: { readonly [trouble: string]: string } = words().families.troubles;
  return (
    <li>
      <strong>
        <bdi>{name === '' ? id : name}</bdi>
      </strong>
      <br />
      {email !== '' && (
        <>
          <bdi>{email}</bdi>
          <br />
        </>
      )}
      {trouble !== '' && <p class="families-warning">{troubles[trouble]}</p>}
      {phone}
      {phone !== '' && ' · '}
      {language === '' ? text.noLanguage : fill(text.language, { language })}
      {barred && <p class="families-warning">{text.barred}</p>}
      {returnedMail && <p class="families-warning">{text.returned}</p>}
      <p class="families-presses">
        <Barred guardian={guardian} busy={busy} change={change} />
        <Button quiet disabled={busy} onClick={() => change({ what: 'returnedMail', guardian: id, on: !returnedMail })}>
          {returnedMail ? text.unmarkReturned : text.markReturned}
          <span class="visually-hidden">: {name}</span>
        </Button>
      </p>
    </li>
  );
};

const frequencies = ['', 'weekly', 'biweekly', 'monthly', 'needed'] as const;
const ways = ['', 'email', 'phone', 'paper'] as const;

const Wishes = ({ line, change }: { readonly line: FamilyLine; readonly change: Change }) => {
  const text = words().families.line;
  return (
    <>
      <SelectField
        label={text.frequency}
        value={line.frequency}
        options={frequencies.map((value) => ({ value, label: text.frequencies[value === '' ? 'none' : value] }))}
        onChange={(value) => {
          const to = frequencies.find((one) => one === value);
          if (to !== undefined) change({ what: 'frequency', family: line.id, to });
        }}
      />
      <SelectField
        label={text.contactBy}
        value={line.contactBy}
        options={ways.map((value) => ({ value, label: text.contactWays[value === '' ? 'none' : value] }))}
        onChange={(value) => {
          const to = ways.find((one) => one === value);
          if (to !== undefined) change({ what: 'contactBy', family: line.id, to });
        }}
      />
    </>
  );
};

const optedOutText = ({ optedOutFrom, optedOutOn }: FamilyLine): string => {
  const text = words().families.line;
  if (optedOutFrom === '' || optedOutOn === '') return text.optedOut;
  return fill(optedOutFrom === 'form' ? text.optedOutForm : text.optedOutStaff, { day: dayText(optedOutOn) });
};

const Children = ({ line: { children } }: { readonly line: FamilyLine }) => {
  const text = words().families.line;
  if (children.length === 0) return <p>{text.noChildren}</p>;
  return (
    <ul>
      {children.map(({ name, school, tutored }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two children may have one name and school
        <li key={index}>
          <bdi>{[name, school].filter((one) => one !== '').join(' · ')}</bdi>,{' '}
          {tutored ? text.inTutoring : text.notInTutoring}
        </li>
      ))}
    </ul>
  );
};

export const FamilyCard = ({ first }: { readonly first: FamilyLine }) => {
  const text = words().families.line;
  const [line, setLine] = useState(first);
  const [isSaved, setSaved] = useState(false);
  const { doing, run, busy } = useDoing();
  const change: Change = (wanted) =>
    void run(async () => {
      setSaved(false);
      setLine(await server.changeFamily(wanted));
      setSaved(true);
    });
  return (
    <li class="card">
      <h3>{fill(text.name, { id: line.id })}</h3>
      {line.household !== '' && <p>{fill(text.household, { household: line.household })}</p>}
      {line.optedOut && <p class="families-warning">{optedOutText(line)}</p>}
      <Button disabled={busy} onClick={() => change({ what: 'optOut', family: line.id, on: !line.optedOut })}>
        {line.optedOut ? text.optIn : text.optOut}
        <span class="visually-hidden">: {fill(text.name, { id: line.id })}</span>
      </Button>
      <h4>{text.guardians}</h4>
      {line.guardians.length === 0 && <p class="families-warning">{text.noGuardians}</p>}
      <ul class="families-people">
        {line.guardians.map((guardian) => (
          <Guardian key={guardian.id} guardian={guardian} busy={busy} change={change} />
        ))}
      </ul>
      <h4>{text.children}</h4>
      <Children line={line} />
      <Wishes line={line} change={change} />
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <p role="status">{isSaved && !busy ? text.saved : ''}</p>
    </li>
  );
};
