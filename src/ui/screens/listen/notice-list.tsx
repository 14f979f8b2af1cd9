// What a person should check, in words: one notice for all of it.
import type { ListenNotice } from '../../../rpc/listen-calls';
import { Notice } from '../../controls/notice';
import { problemWords, words } from '../../words';

export const NoticeList = ({ notices }: { readonly notices: readonly ListenNotice[] }) => {
  if (notices.length === 0) return null;
  return (
    <Notice kind="warning" title={words().listen.heard.notices}>
      <ul class="listen-notices">
        {notices.map((notice) => {
          const { what, todo } = problemWords(notice);
          return (
            <li key={what}>
              {what} {todo}
            </li>
          );
        })}
      </ul>
    </Notice>
  );
};
