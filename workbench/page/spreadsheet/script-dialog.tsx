/** A dialog that a script opened, over the page or beside it. */
import { Move, X } from 'lucide-react';
import { useId, useState } from 'react';
import { ScriptFrame } from './script-frame';
import { useMoved } from './use-moved';
import type { DialogShown, ScriptScreenState } from './use-script-screen';
import { useShownDialog } from './use-shown-dialog';

interface ScriptDialogProps {
  readonly dialog: DialogShown;
  readonly screen: ScriptScreenState;
}

/** Google lets a dialog change its own size; a sidebar keeps its 300 pixels. */
export const ScriptDialog = ({ dialog, screen }: ScriptDialogProps) => {
  const [size, setSize] = useState({ width: dialog.width, height: dialog.height });
  const element = useShownDialog(dialog.modal);
  const { offset, byHead, byKeys } = useMoved(element);
  const how = useId();
  return (
    <dialog
      ref={element}
      className="script-dialog"
      aria-label={dialog.title}
      onClose={screen.closeDialog}
      style={{ translate: offset }}
      onKeyDown={({ key }) => key === 'Escape' && screen.closeDialog()}
    >
      <header {...(dialog.modal ? {} : byHead)}>
        <h2 dir="auto">{dialog.title}</h2>
        {!dialog.modal && (
          <>
            <button type="button" aria-label="Move dialog" aria-describedby={how} onKeyDown={byKeys}>
              <Move aria-hidden="true" size={18} />
            </button>
            <span id={how} hidden>
              The arrow keys move it.
            </span>
          </>
        )}
        <button type="button" aria-label="Close dialog" onClick={screen.closeDialog}>
          <X aria-hidden="true" size={18} />
        </button>
      </header>
      <div style={size}>
        <ScriptFrame
          frame={dialog.frame}
          title={dialog.title}
          call={screen.call}
          onClose={screen.closeDialog}
          onSize={(wish) => setSize({ ...size, ...wish })}
        />
      </div>
    </dialog>
  );
};
