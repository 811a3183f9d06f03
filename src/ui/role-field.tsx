// The choice of a role at school.
import type { JSX } from 'preact';
import type { Role } from '../model/school';
import type { Language } from '../model/text';
import { text } from '../texts/text';
import { RadioField } from './field';

const ROLES: readonly Role[] = ['teacher', 'support', 'leader'];

export interface RoleFieldProps {
  readonly chosen: Role;
  readonly language: Language;
  readonly choose: (role: Role) => void;
}

export function RoleField({ chosen, language, choose }: RoleFieldProps): JSX.Element {
  const choices = ROLES.map(value => ({ value, label: text(language, `options.role.${value}`) }));
  return (
    <RadioField id="role" label={text(language, 'options.role')} value={chosen} choices={choices} onChange={choose} />
  );
}
