// The Listen step: choose what to count, set up a tab that is not ours, see what families said.
import { useState } from 'preact/hooks';
import type { Heard } from '../../../rpc/listen-calls';
import { server } from '../../server';
import { ChoosePage } from './choose-page';
import { HeardPage } from './heard-page';
import { SetupPage } from './setup-page';
import './listen.css';

type View =
  | { readonly name: 'choose' }
  | { readonly name: 'setup'; readonly sheetId: number }
  | { readonly name: 'heard'; readonly count: () => Promise<Heard>; readonly setup?: () => void };

export const ListenScreen = () => {
  const [view, setView] = useState<View>({ name: 'choose' });
  const choose = () => setView({ name: 'choose' });
  const setUp = (sheetId: number) => setView({ name: 'setup', sheetId });
  const hearSurvey = (surveyId: string) => setView({ name: 'heard', count: () => server.countSurvey({ surveyId }) });
  const hearTab = (sheetId: number) =>
    setView({ name: 'heard', count: () => server.countTab({ sheetId }), setup: () => setUp(sheetId) });
  if (view.name === 'setup')
    return <SetupPage sheetId={view.sheetId} saved={() => hearTab(view.sheetId)} back={choose} />;
  if (view.name === 'heard') return <HeardPage count={view.count} back={choose} setup={view.setup} />;
  return <ChoosePage hearSurvey={hearSurvey} hearTab={hearTab} setUp={setUp} />;
};
