// A button that asks once more before it does what cannot be undone.
import { useState } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { Notice } from '../../../controls/notice';

export const SureButton = ({
  label,
  question,
  yes,
  no,
  busy,
  run,
}: {
  readonly label: string;
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  readonly busy: boolean;
  readonly run: () => void;
}) => {
  const [asks, setAsks] = useState(false);
  if (!asks)
    return (
      <Button quiet onClick={() => setAsks(true)}>
        {label}
      </Button>
    );
  return (
    <Notice kind="warning" title={question}>
      <Button
        busy={busy}
        onClick={() => {
          setAsks(false);
          run();
        }}
      >
        {yes}
      </Button>
      <Button quiet onClick={() => setAsks(false)}>
        {no}
      </Button>
    </Notice>
  );
};
