// Chooses the tab that staff pasted their family list into.
import { useState } from 'preact/hooks';
import type { ImportPreview, NamedTab } from '../../../rpc/invite-calls';
import { Button } from '../../controls/button';
import { Choices } from '../../controls/choices';
import { Notice, ProblemNotice } from '../../controls/notice';
import { WhenLoaded } from '../../controls/screen';
import { server } from '../../server';
import { useDoing, useLoaded } from '../../use-call';
import { words } from '../../words';

const listTabs = async () => (await server.listFamilyTabs({})).tabs;

const TabForm = ({
  tabs,
  looked,
}: {
  readonly tabs: readonly NamedTab[];
  readonly looked: (preview: ImportPreview) => void;
}) => {
  const [chosen, setChosen] = useState(String(tabs[0]?.sheetId ?? ''));
  const { doing, run, busy } = useDoing();
  const look = () => run(async () => looked(await server.previewFamilies({ sheetId: Number(chosen) })));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <Choices
        legend={words().invite.lists.choose}
        options={tabs.map(({ sheetId, name }) => ({ value: String(sheetId), label: name }))}
        chosen={[chosen]}
        onChange={([value]) => setChosen(value ?? '')}
        single
      />
      <Button submit primary busy={busy}>
        {words().invite.lists.look}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </form>
  );
};

/** Tabs that read like a family list; says what the headings should be where none does. */
export const FamilyTabChoice = ({ looked }: { readonly looked: (preview: ImportPreview) => void }) => {
  const { loaded, again } = useLoaded(listTabs);
  return (
    <WhenLoaded loaded={loaded} again={again}>
      {(tabs) =>
        tabs.length === 0 ? (
          <Notice kind="hint">
            <p>{words().invite.lists.noTabs}</p>
            <Button onClick={again}>{words().common.tryAgain}</Button>
          </Notice>
        ) : (
          <TabForm tabs={tabs} looked={looked} />
        )
      }
    </WhenLoaded>
  );
};
