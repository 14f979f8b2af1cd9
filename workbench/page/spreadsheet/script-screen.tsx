/** What scripts show around an editor: the sidebar, dialogs, alerts and toasts. */
import { X } from 'lucide-react';
import { ScriptDialog } from './script-dialog';
import { ScriptFrame } from './script-frame';
import type { Notice, ScriptScreenState } from './use-script-screen';
import { useShownDialog } from './use-shown-dialog';

export const ScriptScreen = ({ screen }: { readonly screen: ScriptScreenState }) => (
  <div className="keeps-focus ic-border-picker">
    {screen.sidebar && (
      <aside className="sidebar" aria-label={`Sidebar: ${screen.sidebar.title}`}>
        <header>
          <h2>{screen.sidebar.title}</h2>
          <button type="button" aria-label="Close sidebar" onClick={screen.closeSidebar}>
            <X aria-hidden="true" size={18} />
          </button>
        </header>
        <ScriptFrame
          key={screen.sidebar.frame}
          frame={screen.sidebar.frame}
          title={screen.sidebar.title}
          call={screen.call}
          onClose={screen.closeSidebar}
        />
      </aside>
    )}
    {screen.dialog && <ScriptDialog key={screen.dialog.frame} dialog={screen.dialog} screen={screen} />}
    {screen.notice && <Alert notice={screen.notice} onClose={screen.closeNotice} />}
    <div className="toasts" role="status">
      {screen.toast && (
        <p className="toast">
          {screen.toast.title && <strong>{screen.toast.title} </strong>}
          {screen.toast.text}
        </p>
      )}
    </div>
  </div>
);

const Alert = ({ notice, onClose }: { readonly notice: Notice; onClose(): void }) => {
  const element = useShownDialog(true);
  return (
    <dialog ref={element} className="alert" role="alertdialog" aria-label={notice.title || 'Message'} onClose={onClose}>
      {notice.title && <h2>{notice.title}</h2>}
      <p>{notice.text}</p>
      <button type="button" className="primary" onClick={onClose}>
        OK
      </button>
    </dialog>
  );
};
