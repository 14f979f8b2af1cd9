/** An alert or a prompt of a script: it waits until the person answers, and is still there when the page is loaded again. */
import { type FormEvent, useState } from 'react';
import type { NoticeAnswer } from '../host-types';
import type { NoticeButton, OpenAsk } from '../world-types';
import { useOverview } from './overview';
import { answerAsk } from './server-calls';
import { useShownDialog } from './spreadsheet/use-shown-dialog';

const words: Readonly<Record<NoticeButton, string>> = { OK: 'OK', CANCEL: 'Cancel', YES: 'Yes', NO: 'No' };

/** The oldest question to this person; the next one follows when it is answered. */
export const AskDialog = ({ user }: { readonly user: string }) => {
  const { overview, refresh } = useOverview();
  const ask = overview.asks.find((one) => one.user === user);
  return ask ? <Asking key={ask.ask} ask={ask} onDone={refresh} /> : null;
};

const Asking = ({ ask, onDone }: { readonly ask: OpenAsk; onDone(): void }) => {
  const { kind, title, text, buttons } = ask;
  const [typed, setTyped] = useState('');
  const element = useShownDialog(true);
  const answer = (button: NoticeAnswer['button']): void => {
    void answerAsk(ask.ask, kind === 'prompt' ? { button, text: typed } : { button }).then(onDone, onDone);
  };
  const [first = 'OK'] = buttons;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    answer(first);
  };
  return (
    <dialog
      ref={element}
      className="alert"
      role="alertdialog"
      aria-label={title || 'Message'}
      aria-describedby={`ask-${ask.ask}`}
      onCancel={(event) => {
        event.preventDefault();
        answer('CLOSE');
      }}
    >
      <form onSubmit={submit}>
        {title && <h2 dir="auto">{title}</h2>}
        <p id={`ask-${ask.ask}`} dir="auto">
          {text}
        </p>
        {kind === 'prompt' && (
          <input aria-labelledby={`ask-${ask.ask}`} value={typed} onChange={(event) => setTyped(event.target.value)} />
        )}
        <p className="buttons">
          {buttons.map((button) => (
            <button
              key={button}
              type={button === first ? 'submit' : 'button'}
              className={button === first ? 'primary' : ''}
              onClick={button === first ? undefined : () => answer(button)}
            >
              {words[button]}
            </button>
          ))}
        </p>
      </form>
    </dialog>
  );
};
