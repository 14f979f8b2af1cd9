// Chooses which messages are handed over, says how many these are, and hands them over.
import { useState } from 'preact/hooks';
import type { HandOverCampaign } from '../../../../rpc/hand-over-calls';
import { Button } from '../../../controls/button';
import { Choices } from '../../../controls/choices';
import { SelectField, TextField } from '../../../controls/field';
import { Notice, ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { saveFile } from '../../../save-file';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { counted, fill, words } from '../../../words';

type Kind = 'schools' | 'share';

type Choice =
  | { readonly kind: 'schools'; readonly schools: string[] }
  | { readonly kind: 'share'; readonly messages: number };

/** As many as one file holds. */
const most = 2000;

interface Counted {
  readonly campaign: string;
  readonly choice: Choice;
  readonly messages: number;
}

const Sure = ({
  wish,
  change,
  back,
}: {
  readonly wish: Counted;
  readonly change: () => void;
  readonly back: () => void;
}) => {
  const text = words().handOver.choose;
  const { doing, run, busy } = useDoing();
  const [saved, setSaved] = useState('');
  const give = () =>
    run(async () => {
      const { campaign, choice, messages } = wish;
      const file = await server.handOver({ campaign, choice, seen: messages });
      saveFile({ name: file.name, text: file.text, type: 'application/json' });
      setSaved(file.name);
    });
  if (saved !== '')
    return (
      <>
        <Notice kind="good">
          <p>{fill(words().handOver.saved, { name: saved })}</p>
        </Notice>
        <Button primary onClick={back}>
          {words().common.goOn}
        </Button>
      </>
    );
  return (
    <>
      <p>
        <strong>{counted(text.sure, wish.messages)}</strong>
      </p>
      <p>{text.inside}</p>
      <Button primary busy={busy} disabled={wish.messages === 0} onClick={() => void give()}>
        {counted(text.do, wish.messages)}
      </Button>
      <Button quiet disabled={busy} onClick={change}>
        {text.change}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};

const Form = ({
  campaigns,
  chosen,
}: {
  readonly campaigns: readonly HandOverCampaign[];
  readonly chosen: (wish: Counted) => void;
}) => {
  const text = words().handOver.choose;
  const [id, setId] = useState(campaigns[0]?.id ?? '');
  const campaign = campaigns.find((one) => one.id === id);
  const [kind, setKind] = useState<Kind>((campaign?.schools.length ?? 0) > 0 ? 'schools' : 'share');
  const [schools, setSchools] = useState<readonly string[]>([]);
  const [number, setNumber] = useState('');
  const [tried, setTried] = useState(false);
  const { doing, run, busy } = useDoing();
  const open = campaign?.open ?? 0;
  const messages = Number(number);
  const limit = Math.min(open, most);
  const isBad =
    kind === 'schools' ? schools.length === 0 : !(Number.isInteger(messages) && messages >= 1 && messages <= limit);
  const look = () =>
    run(async () => {
      setTried(true);
      if (isBad) return;
      if (kind === 'share') return chosen({ campaign: id, choice: { kind, messages }, messages });
      const found = await server.countHandOver({ campaign: id, schools: [...schools] });
      chosen({ campaign: id, choice: { kind, schools: [...schools] }, messages: found.messages });
    });
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void look();
      }}
    >
      <SelectField
        label={text.campaign}
        value={id}
        options={campaigns.map((one) => ({ value: one.id, label: one.title }))}
        onChange={(now) => {
          setId(now);
          setSchools([]);
        }}
      />
      <Choices
        legend={text.how}
        options={(['schools', 'share'] as const).map((value) => ({ value, label: text[value] }))}
        chosen={[kind]}
        onChange={([value]) => setKind(value === 'share' ? 'share' : 'schools')}
        single
      />
      {kind === 'schools' ? (
        <Choices
          legend={text.which}
          hint={text.both}
          options={(campaign?.schools ?? []).map((school) => ({
            value: school.id,
            label: fill(text.school, { name: school.name, open: school.open }),
          }))}
          chosen={schools}
          onChange={setSchools}
        />
      ) : (
        <TextField
          label={fill(text.many, { n: open })}
          type="number"
          value={number}
          onChange={setNumber}
          error={tried && isBad ? fill(text.number, { most: limit }) : undefined}
        />
      )}
      {kind === 'schools' && tried && isBad && (
        <p class="field-error" role="alert">
          {text.chooseOne}
        </p>
      )}
      <Button submit primary busy={busy}>
        {text.count}
      </Button>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </form>
  );
};

export const ChoosePage = ({
  campaigns,
  back,
}: {
  readonly campaigns: readonly HandOverCampaign[];
  readonly back: () => void;
}) => {
  const text = words().handOver;
  const [wish, setWish] = useState<Counted | undefined>();
  return (
    <PageWithin title={text.choose.title} lead={text.choose.lead} back={back} backText={text.room}>
      {wish === undefined ? (
        <Form campaigns={campaigns} chosen={setWish} />
      ) : (
        <Sure wish={wish} change={() => setWish(undefined)} back={back} />
      )}
    </PageWithin>
  );
};
