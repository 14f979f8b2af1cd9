// What staff changed in a form by hand, and what that means for the count.
import type { FormChanges } from '../../../rpc/ask-calls';
import { Notice } from '../../controls/notice';
import { fill, words } from '../../words';

const kinds = ['deleted', 'retitled', 'added'] as const;

const longestShown = 80;

const shortened = (title: string): string =>
  title.length > longestShown ? `${title.slice(0, longestShown).trim()}…` : title;

const quoted = (titles: readonly string[]): string => titles.map((title) => `“${shortened(title)}”`).join(', ');

export const FormChangesNotice = ({ changes }: { readonly changes: FormChanges }) => {
  const changed = kinds.filter((kind) => changes[kind].length > 0);
  if (changes.answers !== 'here')
    return (
      <Notice kind="problem" title={words().ask.answersGo[changes.answers].what}>
        <p>{words().ask.answersGo[changes.answers].todo}</p>
      </Notice>
    );
  if (changed.length + changes.lacks.length === 0)
    return (
      <Notice kind="good">
        <p>{words().ask.changes.none}</p>
      </Notice>
    );
  return (
    <Notice
      kind={changes.deleted.length + changes.lacks.length > 0 ? 'warning' : 'hint'}
      title={words().ask.changes.title}
    >
      {changes.lacks.map((one) => (
        <p key={one}>{words().form.lacks[one]}</p>
      ))}
      {changed.map((kind) => (
        <p key={kind}>{fill(words().ask.changes[kind], { titles: quoted(changes[kind]) })}</p>
      ))}
    </Notice>
  );
};
