import type { ReactNode } from 'react';
import { seatMates } from '../../../../shared/domain/trips/seat-mates.ts';
import { useText } from '../../../locales/locale-context.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { telHref } from '../../../ui/tel-href.ts';
import { useBus } from '../bus/bus-context.tsx';
import { useSeenWords } from '../bus/seen-words.ts';
import css from './panels.module.css';

/** What helps to find somebody: where they were, with whom they came, who looks after them. */
export const PersonFacts = ({ attendeeId }: { readonly attendeeId: string }) => {
  const text = useText();
  const seenWords = useSeenWords();
  const { personOf, state, facts } = useBus();
  const { delegation, town, seen } = personOf(attendeeId);
  const liaisons = state.liaisons.filter((one) => delegation !== '' && one.delegation === delegation);
  const mates = seatMates(facts, attendeeId).map((id) => personOf(id).name);
  return (
    <dl className={css.facts}>
      <Fact label={text('trips.fact.seen')}>{seenWords(seen)}</Fact>
      {delegation !== '' && (
        <Fact label={text('trips.fact.delegation')}>
          <PersonName>{delegation}</PersonName>
        </Fact>
      )}
      {town !== '' && town !== delegation && (
        <Fact label={text('trips.fact.town')}>
          <PersonName>{town}</PersonName>
        </Fact>
      )}
      {liaisons.map(({ name, phone }) => (
        <Fact key={name} label={text('trips.fact.liaison')}>
          <PersonName>{name}</PersonName>{' '}
          {phone !== '' && (
            <a href={telHref(phone)}>
              <bdi dir="ltr">{phone}</bdi>
            </a>
          )}
        </Fact>
      ))}
      {mates.length > 0 && (
        <Fact label={text('trips.fact.mates')}>
          <bdi>{mates.join(', ')}</bdi>
        </Fact>
      )}
    </dl>
  );
};

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);
