// Sets the family lists up: from a pasted tab, looked at before anything is written.
import { useState } from 'preact/hooks';
import type { ImportPreview as Preview } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { Notice, ProblemNotice } from '../../controls/notice';
import { PageWithin } from '../../controls/page-within';
import { server } from '../../server';
import { useDoing } from '../../use-call';
import { fill, words } from '../../words';
import { BringListPage } from './families/bring-list-page';
import { FamilyTabChoice } from './family-tab-choice';
import { ImportPreview } from './import-preview';

type At =
  | { readonly at: 'choose' }
  | { readonly at: 'bring' }
  | { readonly at: 'look'; readonly preview: Preview }
  | { readonly at: 'done' };

const Look = ({
  preview,
  taken,
  other,
}: {
  readonly preview: Preview;
  readonly taken: () => void;
  readonly other: () => void;
}) => {
  const text = words().invite.lists;
  const { doing, run, busy } = useDoing();
  const take = () =>
    run(async () => {
      await server.importFamilies({ sheetId: preview.sheetId });
      taken();
    });
  return (
    <>
      <ImportPreview preview={preview} />
      <p>{text.nothingYet}</p>
      <Button primary busy={busy} onClick={() => void take()}>
        {text.take}
      </Button>
      <Button quiet disabled={busy} onClick={other}>
        {text.otherTab}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} again={() => void take()} />}
    </>
  );
};

export const FamilyListsPage = ({ back }: { readonly back: () => void }) => {
  const [place, setPlace] = useState<At>({ at: 'choose' });
  const text = words().invite.lists;
  const choose = () => setPlace({ at: 'choose' });
  if (place.at === 'bring') return <BringListPage back={back} backText={words().invite.sending.back} />;
  if (place.at === 'look')
    return (
      <PageWithin
        title={fill(text.previewTitle, { sheet: place.preview.sheet })}
        back={choose}
        backText={text.otherTab}
      >
        <Look preview={place.preview} taken={() => setPlace({ at: 'done' })} other={choose} />
      </PageWithin>
    );
  if (place.at === 'done')
    return (
      <PageWithin backText={words().invite.sending.back} title={text.done} back={back}>
        <Notice kind="warning">
          <p>{text.checkBarred}</p>
        </Notice>
        <Button primary onClick={back}>
          {words().common.goOn}
        </Button>
      </PageWithin>
    );
  return (
    <PageWithin backText={words().invite.sending.back} title={text.fill} lead={text.fillHint} back={back}>
      <FamilyTabChoice looked={(preview) => setPlace({ at: 'look', preview })} />
      <Button quiet onClick={() => setPlace({ at: 'bring' })}>
        {words().families.bring.open}
      </Button>
    </PageWithin>
  );
};
