// The page *All schools together*: files are picked, looked at and loaded, and the district stands below.
import './roll-up.css';
import { useId, useState } from 'preact/hooks';
import type { CheckedFiles, RollUpHome } from '../../../../rpc/roll-up-calls';
import { SelectField } from '../../../controls/field';
import { ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useDoing, useLoaded } from '../../../use-call';
import { fill, words } from '../../../words';
import { CheckedList } from './checked-list';
import { type PickedFile, readPicked } from './read-picked';
import { RollUpView } from './roll-up-view';

interface Looked {
  readonly files: readonly PickedFile[];
  readonly checked: CheckedFiles;
}

const PickFiles = ({ busy, pick }: { readonly busy: boolean; readonly pick: (files: readonly File[]) => void }) => {
  const text = words().rollUp;
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {text.pick}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {text.pickHint}
      </p>
      <input
        id={id}
        class="roll-up-files"
        type="file"
        multiple
        accept=".json,application/json"
        disabled={busy}
        aria-describedby={`${id}-hint`}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) pick(files);
        }}
      />
    </div>
  );
};

const SurveyChoice = ({
  home: { there, shown },
  isOther,
  choose,
}: {
  readonly home: RollUpHome;
  readonly isOther: boolean;
  readonly choose: (purpose: string) => void;
}) => {
  const text = words().rollUp;
  const names: { readonly [purpose: string]: { readonly name: string } } = words().ask.purposes;
  const options = there.map(({ purpose }) => ({ value: purpose, label: names[purpose]?.name ?? purpose }));
  if (shown === null) return null;
  return (
    <SelectField
      label={text.which}
      value={isOther ? '' : shown.purpose}
      options={[...options, { value: '', label: text.another }]}
      onChange={choose}
    />
  );
};

const Home = ({ home, replace }: { readonly home: RollUpHome; readonly replace: (home: RollUpHome) => void }) => {
  const text = words().rollUp;
  const { doing, run, busy } = useDoing();
  const [isOther, setOther] = useState(false);
  const [looked, setLooked] = useState<Looked | undefined>();
  const [said, setSaid] = useState('');
  const purpose = isOther ? '' : (home.shown?.purpose ?? '');
  const become = (now: RollUpHome, saying: string) => {
    replace(now);
    setLooked(undefined);
    setOther(false);
    setSaid(saying);
  };
  const pick = (picked: readonly File[]) => {
    setLooked(undefined);
    setSaid(picked.length > 300 ? text.tooMany : text.reading);
    if (picked.length > 300) return;
    void run(async () => {
      const files = await readPicked(picked);
      setLooked({ files, checked: await server.checkRollUpFiles({ purpose, files }) });
      setSaid('');
    });
  };
  const add = ({ files, checked }: Looked) =>
    run(async () => become(await server.addRollUpFiles({ purpose: checked.purpose, files: [...files] }), text.added));
  const remove = (workbook: string, name: string) =>
    run(async () =>
      become(await server.removeRollUpSchool({ purpose, workbook }), fill(text.removed, { school: name })),
    );
  const choose = (wished: string) => {
    setLooked(undefined);
    setSaid('');
    setOther(wished === '');
    if (wished !== '' && wished !== home.shown?.purpose)
      void run(async () => replace(await server.openRollUps({ purpose: wished })));
  };
  return (
    <>
      <SurveyChoice home={home} isOther={isOther} choose={choose} />
      {home.shown === null && <p>{text.none}</p>}
      <PickFiles busy={busy} pick={pick} />
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      {looked !== undefined && (
        <CheckedList
          checked={looked.checked}
          busy={busy}
          add={() => void add(looked)}
          cancel={() => setLooked(undefined)}
        />
      )}
      {home.shown !== null && !isOther && looked === undefined && (
        <RollUpView rollUp={home.shown} busy={busy} remove={(workbook, name) => void remove(workbook, name)} />
      )}
    </>
  );
};

export const RollUpPage = ({ back }: { readonly back: () => void }) => {
  const text = words().rollUp;
  const { loaded, again, replace } = useLoaded(() => server.openRollUps({ purpose: '' }));
  return (
    <PageWithin title={text.title} lead={text.pageLead} back={back} backText={text.backToListen}>
      <WhenLoaded loaded={loaded} again={again}>
        {(home) => <Home home={home} replace={replace} />}
      </WhenLoaded>
    </PageWithin>
  );
};
