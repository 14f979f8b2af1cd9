/** A dialog that a script opened, over the page or beside it. */
import { X } from 'lucide-react';
import { type PointerEvent, useRef, useState } from 'react';
import { ScriptFrame } from './script-frame';
import type { DialogShown, ScriptScreenState } from './use-script-screen';
import { useShownDialog } from './use-shown-dialog';

/** Google lets a dialog change its own size; a sidebar keeps its 300 pixels. */
export const ScriptDialog = ({
  dialog,
  screen,
}: {
  readonly dialog: DialogShown;
  readonly screen: ScriptScreenState;
}) => {
  const [size, setSize] = useState({ width: dialog.width, height: dialog.height });
  const element = useShownDialog(dialog.modal);
  const { offset, moving } = useMoved();
  return (
    <dialog
      ref={element}
      className="script-dialog"
      aria-label={dialog.title}
      onClose={screen.closeDialog}
      style={{ translate: offset }}
      onKeyDown={({ key }) => key === 'Escape' && screen.closeDialog()}
    >
      <header {...(dialog.modal ? {} : moving)}>
        <h2>{dialog.title}</h2>
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

/** A modeless dialog is drawn aside by its head, to see what lies behind it. */
const useMoved = () => {
  const [at, setAt] = useState({ x: 0, y: 0 });
  const grabbed = useRef<{ readonly x: number; readonly y: number } | null>(null);
  const moving = {
    onPointerDown: ({ clientX, clientY, currentTarget, pointerId, target }: PointerEvent<HTMLElement>): void => {
      if (target instanceof Element && target.closest('button')) return;
      grabbed.current = { x: clientX - at.x, y: clientY - at.y };
      currentTarget.setPointerCapture(pointerId);
    },
    onPointerMove: ({ clientX, clientY }: PointerEvent<HTMLElement>): void => {
      const from = grabbed.current;
      if (from) setAt({ x: clientX - from.x, y: clientY - from.y });
    },
    onPointerUp: (): void => {
      grabbed.current = null;
    },
  };
  return { offset: `${at.x}px ${at.y}px`, moving };
};
