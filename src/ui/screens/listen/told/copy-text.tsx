// A text of several lines that is to be copied: marked and copied by one button, or by hand where the browser does not let a page copy.
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../../controls/button';
import { words } from '../../../words';
import { copyMarked } from '../../ask/copy-marked';

interface CopyTextProps {
  readonly text: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

export const CopyText = ({ text, language, direction }: CopyTextProps) => {
  const told = words().told;
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = () => {
    field.current?.focus();
    field.current?.select();
    setSaid(copyMarked() ? told.copied : told.copyByHand);
  };
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {told.textLabel}
      </label>
      <p class="field-hint" id={`${id}-hint`}>
        {told.textHint}
      </p>
      <textarea
        id={id}
        rows={14}
        readOnly
        lang={language}
        dir={direction}
        value={text}
        ref={field}
        aria-describedby={`${id}-hint`}
      />
      <Button onClick={copy}>{told.copy}</Button>
      <span role="status">{said}</span>
    </div>
  );
};
