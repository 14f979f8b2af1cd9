// The logo: what there is, another one, or none.
import { useState } from 'preact/hooks';
import type { LogoView } from '../../../../rpc/logo-calls';
import { Button } from '../../../controls/button';
import { Field } from '../../../controls/field';
import { ProblemNotice } from '../../../controls/notice';
import { PageWithin } from '../../../controls/page-within';
import { WhenLoaded } from '../../../controls/screen';
import { server } from '../../../server';
import { useDoing, useLoaded } from '../../../use-call';
import { fill, words } from '../../../words';
import type { RoomProps } from '../room';
import { smallPicture } from './small-picture';

const Now = ({ view: { data, district } }: { readonly view: LogoView }) => {
  const text = words().logo;
  if (data === '') return <p>{text.none}</p>;
  return (
    <>
      <h2>{text.now}</h2>
      <img src={data} alt={district} style={{ maxWidth: '100%', maxHeight: '64px' }} />
      {district !== '' && <p class="field-hint">{fill(text.read, { district })}</p>}
    </>
  );
};

const Body = ({ view, replace }: { readonly view: LogoView; readonly replace: (view: LogoView) => void }) => {
  const text = words().logo;
  const [said, setSaid] = useState('');
  const [error, setError] = useState<string | undefined>();
  const { doing, run, busy } = useDoing();
  const save = (data: string, told: string) =>
    run(async () => {
      setSaid('');
      replace(await server.saveLogo({ data }));
      setSaid(told);
    });
  const choose = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    setError(undefined);
    const data = await smallPicture(file, view.mostBytes).catch(() => undefined);
    if (data === undefined) setError(text.unreadable);
    else await save(data, text.saved);
  };
  return (
    <>
      <Now view={view} />
      <Field
        label={text.choose}
        hint={text.hint}
        error={error}
        render={({ id, describedBy, invalid }) => (
          <input
            id={id}
            type="file"
            accept="image/png,image/jpeg"
            aria-describedby={describedBy}
            aria-invalid={invalid}
            onChange={(event) => void choose(event.currentTarget.files?.[0])}
          />
        )}
      />
      {view.data !== '' && (
        <Button quiet busy={busy} onClick={() => void save('', text.removed)}>
          {text.remove}
        </Button>
      )}
      <p role="status">{said}</p>
      {doing.state === 'failed' && <ProblemNotice problem={doing.problem} />}
    </>
  );
};

export const LogoPage = ({ back }: RoomProps) => {
  const { loaded, again, replace } = useLoaded(() => server.openLogo({}));
  const text = words().logo;
  return (
    <PageWithin backText={text.back} title={text.room} lead={text.lead} back={back}>
      <WhenLoaded loaded={loaded} again={again}>
        {(view) => <Body view={view} replace={replace} />}
      </WhenLoaded>
    </PageWithin>
  );
};
