// One comment to read: what the family wrote, the text to share, its themes, and two ticks.
import { useState } from 'preact/hooks';
import type { CommentView } from '../../../../rpc/comment-calls';
import { Button } from '../../../controls/button';
import { TextField } from '../../../controls/field';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { useDoing } from '../../../use-call';
import { fill, words } from '../../../words';
import { ThemeChoice, withWanted } from './theme-choice';

export type Review = Pick<CommentView, 'key' | 'seen' | 'scrubbed' | 'themes' | 'share'> & { readonly read: boolean };

interface CommentCardProps {
  readonly comment: CommentView;
  readonly themes: readonly string[];
  readonly isLast: boolean;
  readonly save: (review: Review) => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** So much is shown before *Show all of it* is pressed. */
const glance = 1200;

const Written = ({ comment }: { readonly comment: CommentView }) => {
  const text = words().comments;
  const [isOpen, setOpen] = useState(comment.text.length <= glance);
  return (
    <>
      {comment.urgent && (
        <Notice kind="warning" title={text.followUp}>
          <p>{text.followUpTodo}</p>
        </Notice>
      )}
      {comment.gone && <p class="listen-why">{text.answerGone}</p>}
      <p class="listen-base">
        {fill(text.question, { question: comment.question })}
        {comment.language !== '' && (
          <>
            <br />
            {fill(text.language, { language: comment.language })}
          </>
        )}
      </p>
      <h2>{text.text}</h2>
      <blockquote class="comment-text" dir="auto">
        {isOpen ? comment.text : `${comment.text.slice(0, glance)}…`}
      </blockquote>
      {!isOpen && <Button onClick={() => setOpen(true)}>{text.more}</Button>}
    </>
  );
};

const Tick = ({
  label,
  on,
  set,
  off = false,
}: {
  readonly label: string;
  readonly on: boolean;
  readonly set: (on: boolean) => void;
  readonly off?: boolean;
}) => (
  <label class="choice">
    <input type="checkbox" checked={on} disabled={off} onChange={(event) => set(event.currentTarget.checked)} />
    <span>{label}</span>
  </label>
);

export const CommentCard = ({ comment, themes, isLast, save, reload }: CommentCardProps) => {
  const text = words().comments;
  const [scrubbed, setScrubbed] = useState(comment.scrubbed);
  const [chosen, setChosen] = useState(comment.themes);
  const [wanted, setWanted] = useState('');
  const [read, setRead] = useState(comment.readBy !== '');
  const [share, setShare] = useState(comment.share);
  const { doing, run, busy } = useDoing();
  const { key, seen } = comment;
  const isChanged = doing.state === 'failed' && doing.problem?.code === 'comments.changed';
  // A new theme that is typed and not added yet is meant all the same.
  const review = (): Review => ({
    key,
    seen,
    scrubbed,
    themes: withWanted(themes, chosen, wanted),
    read,
    share: share && read,
  });
  const tickRead = (on: boolean) => {
    setRead(on);
    if (!on) setShare(false);
  };
  return (
    <>
      <Written comment={comment} />
      <TextField
        label={text.scrubbed}
        hint={text.scrubbedHint}
        lines={5}
        value={scrubbed}
        onChange={setScrubbed}
        most={50_000}
      />
      <ThemeChoice known={themes} chosen={chosen} onChange={setChosen} wanted={wanted} setWanted={setWanted} />
      <Tick label={text.read} on={read} set={tickRead} />
      {comment.readBy !== '' && <p class="listen-base">{fill(text.readBy, { who: comment.readBy })}</p>}
      <Tick label={text.share} on={share && read} set={setShare} off={!read} />
      <p class="field-hint">{text.shareHint}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      {isChanged && <Button onClick={() => run(reload)}>{text.reload}</Button>}
      <Button primary busy={busy} onClick={() => run(() => save(review()))}>
        {isLast ? text.saveLast : text.save}
      </Button>
    </>
  );
};
