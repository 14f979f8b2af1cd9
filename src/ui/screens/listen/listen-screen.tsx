// The Listen step: choose what to count, set up a tab that is not ours, see what families said, and the rooms behind it.

import { useState } from 'preact/hooks';
import type { CountPart } from '../../../rpc/listen-calls';
import type { ListenSource } from '../../../rpc/listen-source';
import { server } from '../../server';
import { ChoosePage } from './choose-page';
import { HeardPage } from './heard/heard-page';
import { loopRoom } from './loop/loop-room';
import { RollUpPage } from './roll-up/roll-up-page';
import { type Room, rooms } from './rooms';
import { SetupPage } from './tab/setup-page';
import './listen.css';

type View =
  | { readonly name: 'choose' }
  | { readonly name: 'together' }
  | { readonly name: 'setup'; readonly sheetId: number }
  | { readonly name: 'heard'; readonly source: ListenSource }
  | { readonly name: 'room'; readonly source: ListenSource; readonly title: string; readonly room: Room };

const countOf = (source: ListenSource, views: readonly string[], part: CountPart) =>
  'surveyId' in source
    ? server.countSurvey({ ...source, views: [...views], part })
    : server.countTab({ ...source, views: [...views], part });

export const ListenScreen = () => {
  const [view, setView] = useState<View>({ name: 'choose' });
  const choose = () => setView({ name: 'choose' });
  const setUp = (sheetId: number) => setView({ name: 'setup', sheetId });
  const hear = (source: ListenSource) => setView({ name: 'heard', source });
  if (view.name === 'together') return <RollUpPage back={choose} />;
  if (view.name === 'setup')
    return <SetupPage sheetId={view.sheetId} saved={() => hear({ sheetId: view.sheetId })} back={choose} />;
  if (view.name === 'room') {
    const { room, source, title } = view;
    return <room.Page source={source} title={title} back={() => hear(source)} />;
  }
  if (view.name === 'heard') {
    const { source } = view;
    return (
      <HeardPage
        count={(views, part) => countOf(source, views, part)}
        back={choose}
        setup={'sheetId' in source ? () => setUp(source.sheetId) : undefined}
        rooms={rooms.filter((room) => room.fits(source))}
        enter={(room, title) => setView({ name: 'room', source, title, room })}
      />
    );
  }
  return (
    <ChoosePage
      hearSurvey={(surveyId) => hear({ surveyId })}
      hearTab={(sheetId) => hear({ sheetId })}
      setUp={setUp}
      enterLoop={(source, title) => setView({ name: 'room', source, title, room: loopRoom })}
      together={() => setView({ name: 'together' })}
    />
  );
};
