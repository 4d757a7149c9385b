import { assertNever } from '../../../../shared/domain/closed.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { CameraPanel } from '../../../scan-field/camera-panel.tsx';
import { useDoor } from '../door/door-context.tsx';
import { Choices } from './choices.tsx';
import { FoundPeople } from './found-people.tsx';
import panelCss from './panel.module.css';
import { PeopleLists } from './people-lists.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { OverrideReasons, UndoReasons } from './reasons.tsx';
import { Sessions } from './sessions.tsx';
import css from './side.module.css';
import { SidePanel } from './side-panel.tsx';

/** Beside the seats: the lists, or what is being done now. */
export const Side = ({ onCameraCode }: { readonly onCameraCode: (text: string) => void }) => {
  const text = useText();
  const { state, isListShown } = useDoor();
  const { side, shown } = state;
  const content = () => {
    if (isListShown) return <FoundPeople />;
    if (side.kind === 'lists' && shown?.result.verdict === 'choose') return <Choices shown={shown} />;
    switch (side.kind) {
      case 'lists':
        return <PeopleLists />;
      case 'override':
        return <OverrideReasons key={side.shown.result.scanId} shown={side.shown} />;
      case 'undo':
        return <UndoReasons key={side.shown.result.scanId} shown={side.shown} />;
      case 'person':
        return <PersonSheet key={side.id} id={side.id} />;
      case 'unbooked':
        return (
          <SidePanel title={text('rooms.unbooked')}>
            <p className={css.hint}>{text('rooms.unbooked.hint')}</p>
          </SidePanel>
        );
      case 'camera':
        return (
          <SidePanel title={text('rooms.camera')}>
            <div className={panelCss.camera}>
              <CameraPanel onCode={onCameraCode} />
            </div>
          </SidePanel>
        );
      case 'sessions':
        return <Sessions />;
      default:
        return assertNever(side);
    }
  };
  return (
    <section className={css.side} aria-label={text('rooms.people')}>
      {content()}
    </section>
  );
};
