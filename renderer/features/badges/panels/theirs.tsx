import { Users } from 'lucide-react';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Notice } from '../../../ui/notice.tsx';
import type { StoredLayout } from '../use-layout-keeping.ts';

/** Somebody else saved this badge while something is drawn here: the last word wins, and this says whose it will be. */
export const Theirs = ({
  theirs,
  onTake,
}: {
  readonly theirs: StoredLayout;
  readonly onTake: () => void;
}) => {
  const text = useText();
  const { time } = useFormats();
  const at = theirs.savedAt === null ? '' : time(theirs.savedAt);
  return (
    <div role="alert">
      <Notice
        tone="act"
        icon={Users}
        actions={
          <Button size="small" onClick={onTake}>
            {text('designer.theirs.take')}
          </Button>
        }
      >
        {theirs.savedBy === ''
          ? text('designer.theirs', { time: at })
          : text('designer.theirs.by', { name: theirs.savedBy, time: at })}
      </Notice>
    </div>
  );
};
