import { CalendarPlus, FileUp, HardDrive, Play } from 'lucide-react';
import { useState } from 'react';
import { useRoute } from '../../app/route.ts';
import { useDesk } from '../../client/desk-context.tsx';
import { LANGUAGE_NAMES, LANGUAGES } from '../../locales/language.ts';
import { useLocale, useText } from '../../locales/locale-context.tsx';
import { BrandArch } from '../../ui/brand-arch.tsx';
import { ProblemLine } from '../../ui/problem-line.tsx';
import { Segmented } from '../../ui/segmented.tsx';
import { Door } from './door.tsx';
import { EquipmentChecks } from './equipment-checks.tsx';
import css from './first-run.module.css';
import { Hall } from './hall.tsx';
import { NewEventForm } from './new-event-form.tsx';
import { useBeginning } from './use-beginning.ts';

export interface FirstRunProps {
  readonly now: () => number;
  readonly onImport: () => void;
}

/** What an empty desk shows: the ways to start, and whether printer, scanner and sound work. */
export const FirstRun = ({ now, onImport }: FirstRunProps) => {
  const text = useText();
  return (
    <div className={css.page}>
      <header className={css.aside}>
        <p className={css.brand}>
          <BrandArch sizePx={31} />
          Foyer
        </p>
        <p className={css.claim}>{text('first-run.claim')}</p>
        <Hall />
      </header>
      <main className={css.main}>
        <Languages />
        <h1 className={css.title}>{text('first-run.title')}</h1>
        <Doors now={now} onImport={onImport} />
        <EquipmentChecks />
        <p className={css.privacy}>
          <HardDrive size={18} aria-hidden />
          {text('first-run.privacy')}
        </p>
      </main>
    </div>
  );
};

const Languages = () => {
  const text = useText();
  const { language, setLanguage } = useLocale();
  return (
    <div className={css.languages}>
      <Segmented
        label={text('app.language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onValue={setLanguage}
      />
    </div>
  );
};

const Doors = ({ now, onImport }: FirstRunProps) => {
  const text = useText();
  const desk = useDesk();
  const { go } = useRoute();
  const sample = useBeginning();
  const list = useBeginning();
  const [isNewOpen, setNewOpen] = useState(false);
  const openSample = () =>
    void sample.run(async () => {
      await desk.event.openSample();
      go('desk');
    });
  return (
    <div className={css.doors}>
      <Door
        autoFocus
        icon={Play}
        title={text('first-run.sample')}
        note={text(sample.isBusy ? 'first-run.sample.busy' : 'first-run.sample.note')}
        onOpen={openSample}
      />
      <ProblemLine problem={sample.problem} />
      <Door
        icon={FileUp}
        title={text('first-run.import')}
        note={text('first-run.import.note')}
        onOpen={() => void list.run(async () => onImport())}
      />
      <ProblemLine problem={list.problem} />
      <Door
        icon={CalendarPlus}
        title={text('first-run.empty')}
        note={text('first-run.empty.note')}
        aria-expanded={isNewOpen}
        onOpen={() => setNewOpen(!isNewOpen)}
      />
      {isNewOpen && <NewEventForm now={now} />}
    </div>
  );
};
