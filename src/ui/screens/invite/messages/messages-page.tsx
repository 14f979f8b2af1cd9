// The library of messages: the list, one of its texts, or a new one.
import './messages.css';
import { useState } from 'preact/hooks';
import type { Messages, OpenMessage } from '../../../../rpc/message-calls';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useLoaded } from '../../../use-call';
import { language as staff, words } from '../../../words';
import type { RoomProps } from '../room';
import { MessageEditor } from './message-editor';
import { MessageList } from './message-list';
import { NewMessage } from './new-message';

type View =
  | { readonly at: 'list' }
  | { readonly at: 'new' }
  | { readonly at: 'one'; readonly key: string; readonly language: string; readonly made?: OpenMessage };

const One = ({
  view,
  back,
  choose,
  deleted,
}: {
  readonly view: Extract<View, { at: 'one' }>;
  readonly back: () => void;
  readonly choose: (language: string) => void;
  readonly deleted: (messages: Messages) => void;
}) => {
  const { key, language, made } = view;
  const { loaded, again } = useLoaded(() =>
    made === undefined ? server.openMessage({ key, language }) : Promise.resolve(made),
  );
  if (loaded.state === 'ready')
    return <MessageEditor first={loaded.value} back={back} choose={choose} deleted={deleted} />;
  return (
    <PageWithin title={words().messages.title} back={back} backText={words().messages.backList}>
      <WhenLoaded loaded={loaded} again={again}>
        {() => null}
      </WhenLoaded>
    </PageWithin>
  );
};

export const MessagesPage = ({ back }: RoomProps) => {
  const text = words().messages;
  const { loaded, again, replace } = useLoaded(() => server.openMessages({}));
  const [view, setView] = useState<View>({ at: 'list' });
  const [language, setLanguage] = useState<string>(staff);
  const toList = () => {
    setView({ at: 'list' });
    again();
  };
  if (view.at === 'new')
    return (
      <NewMessage
        language={language}
        back={toList}
        made={(made) => setView({ at: 'one', key: made.key, language: made.language, made })}
      />
    );
  if (view.at === 'one')
    return (
      <One
        key={`${view.key} ${view.language}`}
        view={view}
        back={toList}
        choose={(tag) => {
          setLanguage(tag);
          setView({ at: 'one', key: view.key, language: tag });
        }}
        deleted={(messages) => {
          replace(messages);
          setView({ at: 'list' });
        }}
      />
    );
  return (
    <PageWithin title={text.title} lead={text.lead} back={back} backText={text.back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(messages) => (
          <MessageList
            messages={messages}
            language={language}
            choose={setLanguage}
            open={(key) => setView({ at: 'one', key, language })}
            make={() => setView({ at: 'new' })}
          />
        )}
      </WhenLoaded>
    </PageWithin>
  );
};
