/** The script that the workbench puts into a sidebar's page in Google's place. */
import { withFormValues } from './form-values';
import { stopUntargetedLinks } from './inert-links';
import { wireArguments } from './legal-arguments';
import type { Reply, ToFrame, ToPage } from './messages';
import { makeRunner, type Send } from './runner';
import { scriptHost } from './script-host';
import { tenAtOnce } from './ten-at-once';

export interface BridgeSetting {
  readonly pageOrigin: string;
  readonly doors: readonly string[];
  readonly seed: number;
}

/** Puts `google.script.run` and `google.script.host` in place; calls cross to the page around the frame and nowhere else. */
export const start = ({ pageOrigin, doors, seed }: BridgeSetting): void => {
  const tell = (message: ToPage): void => window.parent.postMessage(message, pageOrigin);
  const answers = new Map<number, (reply: Reply) => void>();
  const lanes = tenAtOnce(seed);
  let calls = 0;
  const send: Send = (door, args, answer) => {
    const wire = wireArguments(withFormValues(args));
    calls += 1;
    const id = calls;
    lanes.enter((done) => {
      answers.set(id, (reply) => {
        done();
        answer(reply);
      });
      tell({ workbench: 'run', id, door, args: wire });
    });
  };
  window.addEventListener('message', (event: MessageEvent<ToFrame>) => {
    if (event.source !== window.parent || event.origin !== pageOrigin || event.data?.workbench !== 'answer') return;
    const answer = answers.get(event.data.id);
    answers.delete(event.data.id);
    answer?.(event.data.reply);
  });
  stopUntargetedLinks(document);
  Object.assign(window, { google: { script: { run: makeRunner(doors, send), host: scriptHost(pageOrigin, tell) } } });
};
