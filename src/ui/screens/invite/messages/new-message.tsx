// Begins a message of the district's own.
import { useState } from 'preact/hooks';
import type { MessageChannel, MessageKind, OpenMessage } from '../../../../rpc/message-calls';
import { Button } from '../../../controls/button';
import { Choices } from '../../../controls/choices';
import { TextField } from '../../../controls/field';
import { ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { server } from '../../../server';
import { useDoing } from '../../../use-call';
import { words } from '../../../words';

const channels: readonly MessageChannel[] = ['email', 'flyer', 'agenda'];
const kinds: readonly MessageKind[] = ['invitation', 'notice'];
const mostLetters = 120;

export const NewMessage = ({
  language,
  back,
  made,
}: {
  readonly language: string;
  readonly back: () => void;
  readonly made: (message: OpenMessage) => void;
}) => {
  const text = words().messages;
  const [name, setName] = useState('');
  const [channel, setChannel] = useState<MessageChannel>('email');
  const [kind, setKind] = useState<MessageKind>('invitation');
  const { doing, run, busy } = useDoing();
  return (
    <PageWithin title={text.newTitle} back={back} backText={text.backList}>
      <TextField
        label={text.newName}
        hint={text.newNameHint}
        value={name}
        most={mostLetters}
        onChange={setName}
        required
      />
      <Choices
        legend={text.newChannel}
        options={channels.map((value) => ({ value, label: text.channels[value], hint: text.channelHints[value] }))}
        chosen={[channel]}
        onChange={([value]) => setChannel(channels.find((one) => one === value) ?? 'email')}
        single
      />
      <Choices
        legend={text.newKind}
        options={kinds.map((value) => ({ value, label: text.kinds[value], hint: text.kindHints[value] }))}
        chosen={[kind]}
        onChange={([value]) => setKind(kinds.find((one) => one === value) ?? 'invitation')}
        single
      />
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
      <Button
        primary
        busy={busy}
        onClick={() => run(async () => made(await server.makeMessage({ name, channel, kind, language })))}
      >
        {text.make}
      </Button>
    </PageWithin>
  );
};
