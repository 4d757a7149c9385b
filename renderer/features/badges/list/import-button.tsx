import type { LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import { useActing } from '../../../app/acting.ts';
import { useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { layoutIn } from '../layout-file.ts';
import css from './list.module.css';

export interface ImportButtonProps {
  readonly icon: LucideIcon;
  readonly onImported: (id: string) => void;
}

/** Takes a layout in that was exported here or at another desk. The desk checks it. */
export const ImportButton = ({ icon, onImported }: ImportButtonProps) => {
  const text = useText();
  const desk = useDesk();
  const acting = useActing();
  const input = useRef<HTMLInputElement>(null);
  const take = (file: File | undefined) => {
    if (file === undefined) return;
    void acting.run(async () => {
      onImported((await desk.badges.saveLayout({ id: '', layout: layoutIn(await file.text()) })).id);
    });
  };
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept="application/json,.json"
        onChange={(event) => {
          take(event.target.files?.[0]);
          event.target.value = '';
        }}
      />
      <Button icon={icon} disabled={acting.isBusy} onClick={() => input.current?.click()}>
        {text('designer.import')}
      </Button>
      {acting.problem && <p className={css.problem}>{acting.problem}</p>}
    </>
  );
};
