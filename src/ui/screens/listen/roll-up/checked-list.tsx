// What is in the files that were picked, before anything is loaded.
import type { CheckedFile, CheckedFiles } from '../../../../rpc/roll-up-calls';
import { Button } from '../../../controls/button';
import { counted, fill, problemWords, words } from '../../../words';
import { dayText } from '../day-text';

const FileCard = ({ file: { called, state, school, problem } }: { readonly file: CheckedFile }) => {
  const text = words().rollUp;
  const why = problem === null ? undefined : problemWords(problem);
  return (
    <li class="card">
      <h3 dir="auto">{called}</h3>
      <p>
        <strong>{text.states[state]}</strong>
        {school !== null && (
          <>
            <br />
            {fill(text.fileOf, { school: school.name, survey: school.survey, day: dayText(school.on) })}
          </>
        )}
      </p>
      {why !== undefined && (
        <p class="listen-why">
          {why.what} {why.todo}
        </p>
      )}
    </li>
  );
};

interface CheckedListProps {
  readonly checked: CheckedFiles;
  readonly busy: boolean;
  readonly add: () => void;
  readonly cancel: () => void;
}

export const CheckedList = ({ checked: { files, schools }, busy, add, cancel }: CheckedListProps) => {
  const text = words().rollUp;
  const n = files.filter(({ state }) => state === 'new' || state === 'replaces').length;
  return (
    <section>
      <h2 tabIndex={-1}>{text.checked}</h2>
      <ul class="listen-sources">
        {files.map((file, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name, and the list never changes
          <FileCard key={at} file={file} />
        ))}
      </ul>
      <p>{n === 0 ? text.nothingNew : counted(text.would, schools)}</p>
      {n > 0 && (
        <Button primary busy={busy} onClick={add}>
          {counted(text.add, n)}
        </Button>
      )}
      <Button quiet onClick={cancel}>
        {text.cancel}
      </Button>
    </section>
  );
};
