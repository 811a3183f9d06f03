// Erases by itself what a school no longer needs: thirty days after the school year in which a consent ended.
import type { ConsentEntry, Register } from './register';
import { keptUntil } from './school-year';

/** The register without entries that are kept no longer; the very same object when there are none. */
export function withoutOutdated(register: Register, today: string): Register {
  const entries = register.entries.filter(entry => !isOutdated(entry, today));
  return entries.length === register.entries.length ? register : { entries };
}

function isOutdated({ validUntil }: ConsentEntry, today: string): boolean {
  return today > keptUntil(validUntil);
}

/** Last day on which anything of the register is kept; empty for an empty register. */
export function lastDayOf({ entries }: Register): string {
  return entries.reduce((last, { validUntil }) => (keptUntil(validUntil) > last ? keptUntil(validUntil) : last), '');
}
