import { ScanLine, TriangleAlert } from 'lucide-react';
import { useLocale, useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
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

/** The verdict of the next guest does not take it away: those who went by have none. */
const Unread = () => {
  const text = useText();
  const { state, dispatch, focusField } = useCheckin();
  if (state.unread.length === 0) return null;
  const settle = () => {
    dispatch({ kind: 'unread-settled' });
    focusField();
  };
  return (
    <div role="alert">
      <Notice
        tone="act"
        icon={ScanLine}
        actions={<Button onClick={settle}>{text('checkin.act.dismiss')}</Button>}
      >
        {text('checkin.unread', { count: state.unread.length })}
      </Notice>
    </div>
  );
};
