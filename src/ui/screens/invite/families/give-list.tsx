// Takes a list from a person: pasted, or as files. What is missing of a OneRoster export is asked for.
import { useId, useMemo, useState } from 'preact/hooks';
import type { Problem } from '../../../../domain/problem';
import type { NamedText, ReadList } from '../../../../domain/roster/reading/read-list';
import type { FamilyListWords } from '../../../../rpc/family-calls';
import { Button } from '../../../controls/button';
import { TextField } from '../../../controls/field';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { fill, words } from '../../../words';
import { pickedTexts } from './picked-text';
import { lacksTutored, readGiven, sortGiven } from './read-given';

const Files = ({
  label,
  hint,
  pick,
}: {
  readonly label: string;
  readonly hint: string;
  readonly pick: (files: readonly File[]) => void;
}) => {
  const id = useId();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      {hint !== '' && (
        <p class="field-hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        class="families-files"
        type="file"
        multiple
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        aria-describedby={hint === '' ? undefined : `${id}-hint`}
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = '';
          if (files.length > 0) pick(files);
        }}
      />
    </div>
  );
};

const childFamilies = async () => (await server.listChildFamilies({})).families;

/** Asks for the list of who has tutoring once an export is chosen, and keeps what was given until it could be read. */
export const GiveList = ({
  listWords,
  read,
}: {
  readonly listWords: FamilyListWords;
  readonly read: (list: ReadList) => void;
}) => {
  const text = words().families.bring;
  const [files, setFiles] = useState<readonly NamedText[]>([]);
  const [pasted, setPasted] = useState('');
  const [wrong, setWrong] = useState<Problem>();
  const { doing, run, busy } = useDoing();
  // A district's users are many: they are looked through once, not with every letter that is typed.
  const isExport = useMemo(() => lacksTutored(sortGiven({ files, pasted: '' }, '')), [files]);
  const pick = (chosen: readonly File[]) =>
    run(async () => {
      const texts = await pickedTexts(chosen);
      if (texts.ok) setFiles((before) => (isExport ? [...before, ...texts.value] : texts.value));
      setWrong(texts.ok ? undefined : texts.problem);
    });
  const look = () =>
    run(async () => {
      const given = sortGiven({ files, pasted }, text.pasted);
      const outcome = await readGiven(given, listWords, childFamilies);
      if (outcome.ok) read(outcome.value);
      else setWrong(outcome.problem);
    });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      {files.length > 0 && (
        <p>
          {fill(text.chosen, { names: files.map(({ called }) => called).join(', ') })}{' '}
          <Button quiet onClick={() => setFiles([])}>
            {text.forget}
          </Button>
        </p>
      )}
      {isExport && (
        <Notice kind="hint" title={text.tutoredTitle}>
          <p>{text.tutoredWhy}</p>
        </Notice>
      )}
      {(files.length === 0 || isExport) && (
        <>
          <TextField
            label={isExport ? text.tutored : text.paste}
            hint={isExport ? text.tutoredHint : text.pasteHint}
            lines={5}
            value={pasted}
            onChange={setPasted}
          />
          <Files
            label={isExport ? text.tutoredFiles : text.files}
            hint={isExport ? '' : text.filesHint}
            pick={(chosen) => void pick(chosen)}
          />
        </>
      )}
      {wrong !== undefined && <ProblemNotice problem={wrong} />}
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} again={() => void look()} />}
      <Button submit primary busy={busy}>
        {text.read}
      </Button>
    </form>
  );
};
