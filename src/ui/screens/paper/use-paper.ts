// The paper at hand, and those kept before it since the page was opened.
import { useState } from 'preact/hooks';
import type { PaperPage } from '../../../rpc/paper-calls';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { words } from '../../words';
import { entriesOf, isBlankDraft, type PaperDraft } from './paper-draft';

interface Kept {
  readonly id: string;
  readonly draft: PaperDraft;
  readonly language: string;
}

/** `turn` changes with each paper kept or taken back. Keeping clears the form only once the answer is kept; taking back puts it into the form where that is blank. */
export const usePaper = (surveyId: string, page: PaperPage) => {
  const text = words().paper;
  const [language, setLanguage] = useState(page.languages[0]?.tag ?? '');
  const [draft, setDraft] = useState<PaperDraft>({});
  const [next, setNext] = useState({ kept: page.kept, nextId: page.nextId });
  const [before, setBefore] = useState<readonly Kept[]>([]);
  const [said, setSaid] = useState('');
  const [turn, setTurn] = useState(0);
  const { doing, run, busy } = useDoing();
  const last = before[before.length - 1];
  const keep = () =>
    run(async () => {
      setNext(await server.keepPaper({ surveyId, id: next.nextId, language, entries: entriesOf(draft) }));
      setBefore([...before, { id: next.nextId, draft, language }]);
      setDraft({});
      setSaid(text.kept);
      setTurn(turn + 1);
    });
  const takeBack = (paper: Kept) =>
    run(async () => {
      setNext(await server.takeBackPaper({ surveyId, id: paper.id }));
      setBefore(before.slice(0, -1));
      setTurn(turn + 1);
      const goesBack = isBlankDraft(draft);
      setSaid(goesBack ? text.takenBackHere : text.takenBack);
      if (!goesBack) return;
      setDraft(paper.draft);
      setLanguage(paper.language);
    });
  const change = (changed: PaperDraft) => {
    setDraft(changed);
    setSaid('');
  };
  return { language, setLanguage, draft, change, kept: next.kept, last, said, turn, doing, busy, keep, takeBack };
};
