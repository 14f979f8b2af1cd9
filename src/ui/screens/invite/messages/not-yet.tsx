// What else keeps the message from going out as it is saved: meetings, pay and partners that the plan lacks, and the language.
import type { OpenMessage } from '../../../../rpc/message-calls';
import { Notice } from '../../../controls/notice';
import { server } from '../../../server';
import { useLoaded } from '../../../use-call';
import { words } from '../../../words';
import { ProblemLines } from './message-preview';

/** Told beside the preview or the approval already. */
const toldElsewhere = /^messages\.(?:not-approved|evidence|no-text|doubled)$|^invite\./;

/** Nothing while it is looked up or where that fails: it is asked again before anything is confirmed. */
export const NotYet = ({ message: { key, language } }: { readonly message: OpenMessage }) => {
  const { loaded } = useLoaded(() => server.checkMessage({ key, languages: [language] }));
  if (loaded.state !== 'ready') return null;
  const stops = loaded.value.stops.filter(({ code }) => !toldElsewhere.test(code));
  if (stops.length === 0) return null;
  return (
    <Notice kind="hint" title={words().messages.notYet}>
      <ProblemLines problems={stops} />
    </Notice>
  );
};
