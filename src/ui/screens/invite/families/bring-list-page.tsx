// Brings in a list that was pasted or picked: read here, looked at, then taken over in parts.
import './families.css';
import { useState } from 'preact/hooks';
import { importRecordsOf } from '../../../../domain/roster/import-record';
import { importBlocksOf } from '../../../../domain/roster/reading/import-block';
import type { ReadList } from '../../../../domain/roster/reading/read-list';
import type { FamilyBlock } from '../../../../rpc/family-calls';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useLoaded } from '../../../use-call';
import { fill, words } from '../../../words';
import { ProblemList } from '../problem-list';
import { GiveList } from './give-list';
import { Compared, Comparing, type ListAtHand, mostTold } from './list-preview';
import type { BlockSums } from './use-blocks';

type At =
  | { readonly at: 'give' }
  | { readonly at: 'compare'; readonly atHand: ListAtHand }
  | { readonly at: 'look'; readonly atHand: ListAtHand; readonly sums: BlockSums }
  | { readonly at: 'done'; readonly atHand: ListAtHand; readonly sums: BlockSums };

/** The server writes yes and no in the words of the sheets. */
const atHandOf = (list: ReadList): ListAtHand => {
  const records = importRecordsOf(list.rows, { yes: 'yes', no: 'no', tellsBarred: list.tellsBarred });
  // The cells are those of the contract's lines: the same codes, which its schema checks at the door.
  return { list, records, blocks: importBlocksOf(records) as readonly FamilyBlock[] };
};

const openFamilies = () => server.openFamilies({});

const Give = ({ read }: { readonly read: (list: ReadList) => void }) => {
  const { loaded, again } = useLoaded(openFamilies);
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(listWords) => <GiveList listWords={listWords} read={read} />}
    </WhenLoaded>
  );
};

export const BringListPage = ({ back, backText }: { readonly back: () => void; readonly backText: string }) => {
  const [place, setPlace] = useState<At>({ at: 'give' });
  const { bring } = words().families;
  const { lists } = words().invite;
  const give = () => setPlace({ at: 'give' });
  if (place.at === 'done')
    return (
      <PageWithin backText={backText} title={lists.done} back={back}>
        <p>{fill(bring.result, { ...place.sums, newSchools: '' })}</p>
        <Notice kind="warning">
          <p>{lists.checkBarred}</p>
        </Notice>
        <ProblemList
          problems={place.atHand.list.problems.slice(0, mostTold)}
          count={place.atHand.list.problems.length}
          hint={lists.problemsHint}
        />
        <Button primary onClick={back}>
          {words().common.goOn}
        </Button>
      </PageWithin>
    );
  if (place.at === 'give')
    return (
      <PageWithin backText={backText} title={bring.title} lead={bring.lead} back={back}>
        <Give read={(list) => setPlace({ at: 'compare', atHand: atHandOf(list) })} />
      </PageWithin>
    );
  const { atHand } = place;
  return (
    <PageWithin title={fill(lists.previewTitle, { sheet: atHand.list.called })} back={give} backText={bring.other}>
      {place.at === 'compare' ? (
        <Comparing atHand={atHand} compared={(sums) => setPlace({ at: 'look', atHand, sums })} />
      ) : (
        <Compared
          atHand={atHand}
          sums={place.sums}
          taken={(sums) => setPlace({ at: 'done', atHand, sums })}
          other={give}
        />
      )}
    </PageWithin>
  );
};
