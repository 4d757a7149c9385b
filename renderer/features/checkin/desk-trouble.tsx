import { TriangleAlert } from 'lucide-react';
import { useLocale } from '../../locales/locale-context.tsx';
import { UnreadNotice } from '../../scan-field/unread-notice.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useCheckin } from './checkin-context.tsx';

/** What the desk could not do, until it can, and how many codes have to be scanned again, until they are. */
export const DeskTrouble = () => (
  <>
    <Unread />
    <NotDone />
  </>
);

const NotDone = () => {
  const { trouble } = useCheckin();
  const { messages } = useLocale();
  if (trouble === null) return null;
  return (
    <div role="alert">
      <Notice tone="act" icon={TriangleAlert}>
        {messages.text(messages.has(trouble.key) ? trouble.key : 'checkin.notDone', trouble.values)}
      </Notice>
    </div>
  );
};

const Unread = () => {
  const { state, dispatch, focusField } = useCheckin();
  const settle = () => {
    dispatch({ kind: 'unread-settled' });
    focusField();
  };
  return <UnreadNotice codes={state.unread} onSettle={settle} />;
};
