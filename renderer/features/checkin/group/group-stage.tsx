import { useState } from 'react';
import type { GroupMember } from '../../../../shared/contract/checkin.ts';
import { useAnswer } from '../../../client/desk-context.tsx';
import { useFormats, useText } from '../../../locales/locale-context.tsx';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/checkbox.tsx';
import { PersonName } from '../../../ui/person-name.tsx';
import { StatusLine } from '../../../ui/status-line.tsx';
import { useCheckin } from '../checkin-context.tsx';
import { useFieldKeys } from '../field/field-keys.ts';
import sheet from '../sheet.module.css';
import { DismissButton } from '../verdict/stage-buttons.tsx';
import css from './group.module.css';
import { canTick, FIRST_PICK, moved, tickedIds, toggled } from './group-pick.ts';

/** A delegation that comes together: who is ticked comes in with one Enter. */
export const GroupStage = ({ delegation }: { readonly delegation: string }) => {
  const text = useText();
  const { event, actions, focusField } = useCheckin();
  const [pick, setPick] = useState(FIRST_PICK);
  const group = useAnswer(
    `group ${delegation}`,
    (desk) => desk.checkin.group({ delegation, checkpointId: event.desk.checkpointId }),
    ['scan', 'attendees'],
  );
  const members = group.value?.members ?? [];
  const ticked = tickedIds(members, pick);
  const admit = () => {
    if (ticked.length > 0) void actions.admitGroup(delegation, ticked);
    focusField();
  };
  useFieldKeys({
    onEnter: admit,
    onArrow: (by) => setPick(moved(pick, by, members)),
    onSpace: () => setPick(toggled(pick, members[pick.current])),
  });
  const here = members.filter(({ verdict }) => verdict === 'here').length;
  return (
    <section className={sheet.sheet} aria-label={text('checkin.group', { name: delegation })}>
      <header className={css.head}>
        <h1 className={sheet.title}>
          <bdi>{text('checkin.group', { name: delegation })}</bdi>
        </h1>
        <p>{text('checkin.group.state', { here, total: members.length })}</p>
      </header>
      <ul className={css.rows}>
        {members.map((member, place) => (
          <MemberRow
            key={member.id}
            member={member}
            isCurrent={place === pick.current}
            isTicked={ticked.includes(member.id)}
            onToggle={() => setPick(toggled({ ...pick, current: place }, member))}
          />
        ))}
      </ul>
      <footer className={sheet.foot}>
        <Button variant="primary" size="large" kbd="Enter" disabled={ticked.length === 0} onClick={admit}>
          {text('checkin.group.admit', { count: ticked.length })}
        </Button>
        <span className={css.quiet}>{text('checkin.group.keys')}</span>
        <DismissButton />
      </footer>
    </section>
  );
};

interface MemberRowProps {
  readonly member: GroupMember;
  readonly isCurrent: boolean;
  readonly isTicked: boolean;
  readonly onToggle: () => void;
}

const MemberRow = ({ member, isCurrent, isTicked, onToggle }: MemberRowProps) => (
  <li className={css.row} aria-current={isCurrent}>
    <Checkbox
      size="large"
      isChecked={isTicked}
      disabled={!canTick(member)}
      onChecked={onToggle}
      label={
        <span>
          <b>
            <PersonName>{member.name}</PersonName>
          </b>
          {member.ownScript !== '' && (
            <span className={css.own}>
              <PersonName>{member.ownScript}</PersonName>
            </span>
          )}
        </span>
      }
    />
    <span className={css.quiet}>
      <bdi>{member.jobTitle || member.organisation}</bdi>
    </span>
    <MemberState member={member} />
  </li>
);

const MemberState = ({ member }: { readonly member: GroupMember }) => {
  const text = useText();
  const formats = useFormats();
  if (member.verdict === 'ready')
    return <StatusLine face="none">{text('checkin.presence.expected')}</StatusLine>;
  if (member.verdict === 'refused')
    return <StatusLine face="stop">{text(`checkin.tape.${member.reason}`)}</StatusLine>;
  const time = member.hereSince === null ? '' : formats.time(member.hereSince);
  return (
    <StatusLine face="go">
      {text('checkin.presence.here', { time, hasTime: time === '' ? 'no' : 'yes' })}
    </StatusLine>
  );
};
