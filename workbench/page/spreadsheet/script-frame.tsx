/** The frame in which a sidebar or dialog runs: the second origin, Google's sandbox, and calls handed to the server. */
import { useEffect, useRef } from 'react';
import type { Reply, ToFrame, ToPage } from '../bridge/messages';

interface ScriptFrameProps {
  readonly frame: string;
  readonly title: string;
  call(door: string, args: readonly unknown[]): Promise<Reply>;
  onClose(): void;
  onSize?(size: { readonly width?: number; readonly height?: number }): void;
}

/** Google's documented keywords, exactly (platform.md 3.3, F27). */
const sandbox =
  'allow-same-origin allow-forms allow-scripts allow-popups allow-downloads allow-modals allow-popups-to-escape-sandbox';

const frameOrigin = document.querySelector<HTMLMetaElement>('meta[name=frame-origin]')?.content ?? '';

/** Listens to its own frame only: a message counts when both its window and its origin are this frame's. */
export const ScriptFrame = ({ frame, title, call, onClose, onSize }: ScriptFrameProps) => {
  const element = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const handle = async (message: ToPage, inside: Window): Promise<void> => {
      if (message.workbench === 'close') onClose();
      else if (message.workbench === 'size') onSize?.(message);
      else if (message.workbench === 'focus-editor') focusEditor();
      else {
        const reply = await call(message.door, JSON.parse(message.args) as readonly unknown[]);
        inside.postMessage({ workbench: 'answer', id: message.id, reply } satisfies ToFrame, frameOrigin);
      }
    };
    const hear = (event: MessageEvent<ToPage>): void => {
      const inside = element.current?.contentWindow;
      if (inside && event.source === inside && event.origin === frameOrigin) void handle(event.data, inside);
    };
    window.addEventListener('message', hear);
    return () => window.removeEventListener('message', hear);
  }, [call, onClose, onSize]);
  return <iframe ref={element} title={title} sandbox={sandbox} src={`${frameOrigin}/frame/${frame}`} />;
};

const focusEditor = (): void => document.querySelector<HTMLElement>('.ic-workbook-container')?.focus();
