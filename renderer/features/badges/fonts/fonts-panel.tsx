import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { FontFacts } from '../../../../shared/contract/badge-files.ts';
import { useActing } from '../../../app/acting.ts';
import { useAnswer, useDesk } from '../../../client/desk-context.tsx';
import { useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Card } from '../../../ui/card.tsx';
import { FileButton } from '../files/file-button.tsx';
import { withFile } from '../files/send-file.ts';
import { FontRow } from './font-row.tsx';
import css from './fonts-panel.module.css';
import { useScriptNames } from './script-names.ts';

const FONT_FILES = '.ttf,.otf,font/ttf,font/otf';

/** The scripts that badges can be written in, and fonts for further ones. */
export const FontsPanel = () => {
  const text = useText();
  const desk = useDesk();
  const acting = useActing();
  const scriptNames = useScriptNames();
  const [latest, setLatest] = useState<FontFacts | null>(null);
  const fonts = useAnswer('badges.fonts', (client) => client.badges.fonts());
  const add = (file: File) => {
    setLatest(null);
    void acting.run(async () => {
      const { id, added } = await withFile(desk, file, (draftId) => desk.badges.addFont({ draftId }));
      setLatest(added.find((font) => font.id === id) ?? null);
      fonts.askAgain();
    });
  };
  const remove = ({ id }: FontFacts) => {
    setLatest(null);
    void acting.run(async () => {
      await desk.badges.removeFont({ id });
      fonts.askAgain();
    });
  };
  return (
    <Card
      title={text('badges.fonts.title')}
      actions={
        <FileButton
          icon={Plus}
          label={text(acting.isBusy ? 'badges.fonts.trying' : 'badges.fonts.add')}
          accept={FONT_FILES}
          isBusy={acting.isBusy}
          onFiles={([file]) => add(file)}
        />
      }
    >
      {fonts.value && (
        <p className={css.builtIn}>
          {text('badges.fonts.built-in', { scripts: scriptNames(fonts.value.builtIn) })}
        </p>
      )}
      {fonts.value && fonts.value.added.length > 0 && (
        <ul>
          {fonts.value.added.map((font) => (
            <FontRow key={font.id} font={font}>
              <Button
                size="small"
                icon={Trash2}
                disabled={acting.isBusy}
                aria-label={text('badges.fonts.remove', { family: `${font.family} ${font.style}` })}
                onClick={() => remove(font)}
              />
            </FontRow>
          ))}
        </ul>
      )}
      <p className={css.note}>{text('badges.fonts.each-desk')}</p>
      <p className={css.message} role="status">
        {latest &&
          text('badges.fonts.added', { family: latest.family, scripts: scriptNames(latest.scripts) })}
      </p>
      {acting.problem && <p className={css.problem}>{acting.problem}</p>}
    </Card>
  );
};
