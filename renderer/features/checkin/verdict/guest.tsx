import type { AttendeeCard } from '../../../../shared/contract/attendee-card.ts';
import { useLocale } from '../../../locales/locale-context.tsx';
import { usePlace } from '../../../locales/place.ts';
import { Tag } from '../../../ui/chip.tsx';
import { GuestName } from '../../../ui/guest-name.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { useCheckin } from '../checkin-context.tsx';
import css from './verdict.module.css';

interface GuestProps {
  readonly card: AttendeeCard;
  readonly tags: readonly string[];
}

/** Name, own script, what they are and where they come from, and a few words about them. */
export const Guest = ({ card, tags }: GuestProps) => {
  const place = usePlace();
  const role = [card.jobTitle || card.organisation, place(card)].filter(Boolean).join(', ');
  return (
    <>
      <GuestName name={card.name} ownScript={card.ownScript} role={role} />
      <div className={css.tags}>
        {tags.map((tag) => (
          <Tag key={tag}>
            <PersonName>{tag}</PersonName>
          </Tag>
        ))}
      </div>
    </>
  );
};

/** The category and the flags of a person in words. */
export const usePersonTags = (): ((card: AttendeeCard) => readonly string[]) => {
  const { event } = useCheckin();
  const { language, messages } = useLocale();
  return ({ category, flags, say }) => {
    const label = event.event.categories.find(({ id }) => id === category)?.label[language] ?? category;
    const known = flags.map((flag) => `checkin.flag.${flag}`).filter(messages.has);
    const spoken = say === '' ? [] : [messages.text('checkin.say', { say })];
    return [...(label === '' ? [] : [label]), ...known.map((key) => messages.text(key)), ...spoken];
  };
};
