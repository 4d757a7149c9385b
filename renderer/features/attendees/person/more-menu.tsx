import { Ellipsis, HandHelping, type LucideIcon, Pencil, StickyNote } from 'lucide-react';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Popover } from '../popover.tsx';
import css from './person.module.css';

export interface MoreMenuProps {
  readonly hasKeyboard: boolean;
  /** null for those who may not. */
  readonly onEdit: (() => void) | null;
  readonly onNote: () => void;
  readonly onHelp: () => void;
}

/** What is wanted less often. */
export const MoreMenu = ({ hasKeyboard, onEdit, onNote, onHelp }: MoreMenuProps) => {
  const text = useText();
  return (
    <Popover
      label={text('attendees.more')}
      opener={({ isOpen, panelId, toggle }) => (
        <Button
          icon={Ellipsis}
          aria-label={text('attendees.more')}
          aria-expanded={isOpen}
          aria-controls={panelId}
          autoFocus={hasKeyboard}
          onClick={toggle}
        />
      )}
    >
      {(close) => (
        <div className={css.menu}>
          {onEdit && (
            <Choice icon={Pencil} label={text('attendees.edit')} onChoose={onEdit} onClose={close} />
          )}
          <Choice
            icon={StickyNote}
            label={text('attendees.note.add-one')}
            onChoose={onNote}
            onClose={close}
          />
          <Choice icon={HandHelping} label={text('attendees.help.send')} onChoose={onHelp} onClose={close} />
        </div>
      )}
    </Popover>
  );
};

interface ChoiceProps {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly onChoose: () => void;
  readonly onClose: () => void;
}

const Choice = ({ icon, label, onChoose, onClose }: ChoiceProps) => (
  <Button
    variant="quiet"
    icon={icon}
    isWide
    onClick={() => {
      onClose();
      onChoose();
    }}
  >
    {label}
  </Button>
);
