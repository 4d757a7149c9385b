import { expect, it } from 'vitest';
import { abilitiesOf } from '../../../../../renderer/features/attendees/abilities.ts';
import { foyerContract } from '../../../../../shared/contract/foyer-contract.ts';
import { ROLES } from '../../../../../shared/contract/procedure.ts';
import { overrideNeeds } from '../../../../../shared/domain/checkin/override.ts';

const mayCall = (
  procedure: { '~orpc': { meta: { roles: readonly string[] | 'anyone' } } },
  role: string,
): boolean => {
  const { roles } = procedure['~orpc'].meta;
  return roles === 'anyone' || roles.includes(role);
};

it.each(ROLES)('offers to a %s what the contract lets them do, and nothing else', (role) => {
  const { attendees, printing, reports } = foyerContract;
  expect(abilitiesOf({ role, isOpen: false })).toEqual({
    mayChange: [attendees.edit, attendees.setCode, printing.print, printing.reprint].every((each) =>
      mayCall(each, role),
    ),
    mayLift: overrideNeeds('blocked') === 'anyone' || role === 'organiser',
    mayExport: mayCall(reports.write, role),
  });
});

it('offers nothing before the desk has said who works here', () => {
  expect(abilitiesOf(null)).toEqual({ mayChange: false, mayLift: false, mayExport: false });
});
