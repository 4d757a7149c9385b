import { Link } from 'lucide-react';
import { useState } from 'react';
import { INVITED } from '../../../shared/domain/screens/invited.ts';
import { useActing } from '../../app/acting.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { useText } from '../../locales/locale-context.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { TextField } from '../../ui/text-field.tsx';
import css from './devices-screen.module.css';
import { LinkToScreen, type MadeLink } from './link-to-screen.tsx';

/** Asks for which kind of screen and for which device, and shows the link. */
export const InviteScreen = () => {
  const text = useText();
  const desk = useDesk();
  const acting = useActing();
  const [audience, setAudience] = useState<(typeof INVITED)[number]>('room');
  const [name, setName] = useState('');
  const [made, setMade] = useState<MadeLink | null>(null);
  const invite = () =>
    acting.run(async () => {
      setMade(await desk.screens.invite({ audience, name: name.trim() }));
      setName('');
    });
  return (
    <Card title={text('screens.invite')} note={text('screens.invite.note')}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (name.trim() !== '') void invite();
        }}
      >
        <Segmented
          label={text('screens.audience')}
          value={audience}
          options={INVITED.map((value) => ({ value, label: text(`screens.audience.${value}`) }))}
          onValue={setAudience}
        />
        <TextField
          label={text('screens.name')}
          hint={text(`screens.name.hint.${audience}`)}
          value={name}
          maxLength={60}
          data-first-focus
          onValue={setName}
        />
        <Button isSubmit variant="primary" icon={Link} disabled={name.trim() === '' || acting.isBusy}>
          {text('screens.make')}
        </Button>
        <ProblemLine problem={acting.problem} />
      </form>
      {made !== null && <LinkToScreen key={made.link} made={made} />}
    </Card>
  );
};
