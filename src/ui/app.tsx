// The sidebar: the home screen, and behind it a screen a step.
import { useEffect, useRef } from 'preact/hooks';
import { place } from './place';
import { AskScreen } from './screens/ask/ask-screen';
import { HomeScreen } from './screens/home-screen';
import { InviteScreen } from './screens/invite/invite-screen';
import { ListenScreen } from './screens/listen/listen-screen';
import { PlanScreen } from './screens/plan/plan-screen';

const screens = { home: HomeScreen, plan: PlanScreen, ask: AskScreen, listen: ListenScreen, invite: InviteScreen };

export const App = () => {
  const top = useRef<HTMLDivElement>(null);
  const Screen = screens[place.value];
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus moves when the place does, so that a screen reader says where it is
  useEffect(() => {
    if (place.value !== 'home') top.current?.querySelector<HTMLElement>('h1')?.focus();
  }, [place.value]);
  return (
    <div ref={top}>
      <Screen key={place.value} />
    </div>
  );
};
