// A link that is to be copied: marked and copied by one button, or by hand where the browser does not let a page copy.
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../controls/button';
import { words } from '../../words';
import { copyMarked } from './copy-marked';

export const CopyLink = ({ label, link }: { readonly label: string; readonly link: string }) => {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState('');
  const copy = () => {
    field.current?.focus();
    field.current?.select();
    setTold(copyMarked() ? words().ask.copied : words().ask.copyByHand);
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {label}
      </label>
      <input id={id} type="text" readOnly value={link} ref={field} onFocus={(event) => event.currentTarget.select()} />
      <Button onClick={copy}>{words().ask.copy}</Button>
      <span role="status">{told}</span>
    </div>
  );
};
