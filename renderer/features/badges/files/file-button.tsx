import type { LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '../../../ui/button.tsx';

export interface FileButtonProps {
  readonly icon: LucideIcon;
  readonly label: string;
  /** What the file dialogue offers: endings and media types. */
  readonly accept: string;
  readonly isBusy: boolean;
  /** Whether several may be chosen at once. */
  readonly takesSeveral?: boolean;
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A button that asks for a file. The same file can be chosen twice. */
export const FileButton = ({ icon, label, accept, isBusy, takesSeveral, onFiles }: FileButtonProps) => {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept={accept}
        multiple={takesSeveral === true}
        aria-label={label}
        onChange={(event) => {
          const [first, ...others] = event.target.files ?? [];
          event.target.value = '';
          if (first !== undefined) onFiles([first, ...others]);
        }}
      />
      <Button icon={icon} disabled={isBusy} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
};
