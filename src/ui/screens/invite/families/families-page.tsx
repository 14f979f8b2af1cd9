// The room Families: one family's line, a list to bring in, and addresses that came back.
import './families.css';
import { useState } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useLoaded } from '../../../use-call';
import { words } from '../../../words';
import type { RoomProps } from '../room';
import { BringListPage } from './bring-list-page';
import { FindFamily } from './find-family';
import { ReturnedPage } from './returned-page';

const openFamilies = () => server.openFamilies({});

const Returned = ({ back }: { readonly back: () => void }) => {
  const { loaded, again } = useLoaded(openFamilies);
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {({ staff }) => <ReturnedPage back={back} staff={staff} />}
    </WhenLoaded>
  );
};

export const FamiliesPage = ({ back }: RoomProps) => {
  const [at, setAt] = useState<'room' | 'bring' | 'returned'>('room');
  const text = words().families;
  const home = () => setAt('room');
  if (at === 'bring') return <BringListPage back={home} backText={text.backRoom} />;
  if (at === 'returned') return <Returned back={home} />;
  return (
    <PageWithin title={text.room} back={back} backText={text.back}>
      <FindFamily />
      <h2>{words().invite.lists.title}</h2>
      <p class="families-presses">
        <Button onClick={() => setAt('bring')}>{text.bring.open}</Button>
        <Button onClick={() => setAt('returned')}>{text.returned.open}</Button>
      </p>
    </PageWithin>
  );
};
