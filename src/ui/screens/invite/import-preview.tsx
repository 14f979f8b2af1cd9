// What a pasted list holds and what taking it over would do.
import type { ImportPreview as Preview } from '../../../rpc/invite-calls';
import { fill, words } from '../../words';
import { FigureList } from './figure-list';
import { ProblemList } from './problem-list';

export const ImportPreview = ({ preview }: { readonly preview: Preview }) => {
  const text = words().invite.lists;
  const { rows, families, guardians, children, added, updated, kept, notInList } = preview;
  return (
    <>
      <FigureList
        figures={[
          { name: text.rows, value: rows, always: true },
          { name: text.families, value: families, always: true },
          { name: text.guardians, value: guardians, always: true },
          { name: text.children, value: children, always: true },
          { name: text.added, value: added, always: true },
          { name: text.updated, value: updated },
          { name: text.kept, value: kept },
          { name: text.notInList, value: notInList },
        ]}
      />
      {preview.newSchools.length > 0 && (
        <p>
          {text.newSchools}: {preview.newSchools.join(', ')}
        </p>
      )}
      <p class="field-hint">{fill(text.columns, { columns: preview.columns.join(', ') })}</p>
      {preview.leftOut.length > 0 && <p>{fill(text.leftOut, { columns: preview.leftOut.join(', ') })}</p>}
      <ProblemList problems={preview.problems} count={preview.problemCount} hint={text.problemsHint} />
    </>
  );
};
