import { ROLES, type Role } from '../../../shared/domain/roles.ts';
import { useText } from '../../locales/locale-context.tsx';
import type { Option } from '../../ui/select.tsx';

/** The roles with their words, for choosing. */
export const useRoleOptions = (): readonly Option<Role>[] => {
  const text = useText();
  return ROLES.map((role) => ({ value: role, label: text(`operators.role.${role}`) }));
};
