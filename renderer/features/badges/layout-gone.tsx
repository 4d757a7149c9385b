import { FileX } from 'lucide-react';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';

export interface LayoutGoneProps {
  readonly why: 'gone' | 'starter-only';
  readonly onBack: () => void;
}

/** The address of a layout that was removed or never was, or of one that is only begun from. */
export const LayoutGone = ({ why, onBack }: LayoutGoneProps) => {
  const text = useText();
  return (
    <>
      <h1 className="sr-only">{text('designer.title')}</h1>
      <Notice
        tone="plain"
        icon={FileX}
        actions={<Button onClick={onBack}>{text('designer.to-list')}</Button>}
      >
        {text(`designer.${why}`)}
      </Notice>
    </>
  );
};
