import { ScanLine } from 'lucide-react';
import { useText } from '../locales/locale-context.tsx';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';
import type { UnreadCodes } from './unread-codes.ts';

export interface UnreadNoticeProps {
  readonly codes: UnreadCodes;
  readonly onSettle: () => void;
}

/** How many codes have to be scanned again. The next guest does not take it away: those who went by had no answer. */
export const UnreadNotice = ({ codes, onSettle }: UnreadNoticeProps) => {
  const text = useText();
  if (codes.length === 0) return null;
  return (
    <div role="alert">
      <Notice
        tone="act"
        icon={ScanLine}
        actions={<Button onClick={onSettle}>{text('scan-field.unread.dismiss')}</Button>}
      >
        {text('scan-field.unread', { count: codes.length })}
      </Notice>
    </div>
  );
};
