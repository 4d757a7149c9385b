import { ScanLine, Usb } from 'lucide-react';
import { useState } from 'react';
import { PersonName } from '../person-name.tsx';
import { Segmented } from '../segmented.tsx';
import { VerdictSymbol } from '../verdict-symbol.tsx';
import css from './desk-sample.module.css';
import { IdleSample } from './idle-sample.tsx';
import { VerdictSample } from './verdict-sample.tsx';

const TAPE = [
  ['go', 'Jānis Ozolkalns', 'Baltezersala, Latvia', '09:41'],
  ['go', 'Þórunn Eldbjarnardóttir', 'Norðurvík, Iceland', '09:41'],
  ['stop', 'Marek Dolinský', 'Payment open, at help desk', '09:40'],
  ['go', 'ليلى السرّاني', 'Layla Al-Sarrani, Qasr al-Wadi', '09:39'],
  ['go', 'Delegation of Lindenau am Fluss', '4 people, 4 badges', '09:38'],
  ['wait', 'Chiara Valdonato', 'Second scan, badge reprinted', '09:36'],
  ['unknown', 'Unknown code', 'Railway ticket, nothing changed', '09:35'],
  ['go', 'Nikolaos Ampeliotis', 'Agios Filippos, Greece', '09:34'],
  ['go', 'Zsófia Halmosi-Kerekes', 'Szentlőrincfalva, Hungary', '09:33'],
] as const;

const Tape = () => {
  const [scope, setScope] = useState('here');
  return (
    <aside className={css.tape}>
      <header className={css.tapeHead}>
        <h2 className={css.tapeTitle}>Just now</h2>
        <Segmented
          label="Which desks"
          value={scope}
          onValue={setScope}
          options={[
            { value: 'here', label: 'This desk' },
            { value: 'all', label: 'All desks' },
          ]}
        />
      </header>
      {TAPE.map(([face, name, note, time]) => (
        <div key={name} className={css.tapeRow}>
          <VerdictSymbol face={face} />
          <div className={css.tapeWords}>
            <b>
              <PersonName>{name}</PersonName>
            </b>
            <span>{note}</span>
          </div>
          <time>{time}</time>
        </div>
      ))}
    </aside>
  );
};

/** The desk as the mock-ups show it, to compare the kit with them. */
export const DeskSample = ({ stage }: { readonly stage: string }) => (
  <div className={css.desk}>
    <section className={css.main}>
      <div className={css.scan}>
        <ScanLine className={css.scanIcon} aria-hidden />
        <input
          className={css.scanField}
          data-first-focus
          placeholder="Scan a badge or ticket, or type a name"
        />
        <span className={css.ready}>
          <Usb size={18} aria-hidden />
          Scanner ready
        </span>
      </div>
      {stage === 'idle' ? <IdleSample /> : <VerdictSample stage={stage} />}
    </section>
    <Tape />
  </div>
);
