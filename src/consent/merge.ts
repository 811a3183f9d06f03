// Puts imported entries into a register without ever turning a withdrawal or a no into a yes.
import { personOf } from './import';
import type { Answer, Channel, ConsentEntry, Register } from './register';

/** `replace`: the new list takes the place of the old one; `add`: it is added to the old one. */
export type MergeMode = 'replace' | 'add';

/** The register after an import. A withdrawal stays, unless consent was given anew after it. */
export function merged({ entries }: Register, fresh: readonly ConsentEntry[], mode: MergeMode): Register {
  const old = byPerson(entries);
  const incoming = byPerson(fresh);
  const renewed = fresh.map(entry => {
    const known = old.get(personOf(entry)) ?? [];
    const [only] = known;
    if (mode === 'add' && only && known.length === 1 && incoming.get(personOf(entry))?.length === 1) {
      return together(only, entry);
    }
    return known.reduce(keptWithdrawal, entry);
  });
  if (mode === 'replace') return { entries: renewed };
  const updated = new Map(renewed.map(entry => [entry.id, entry]));
  const known = new Set(entries.map(({ id }) => id));
  const added = renewed.filter(entry => !known.has(entry.id));
  return { entries: [...entries.map(entry => updated.get(entry.id) ?? entry), ...added] };
}

function byPerson(entries: readonly ConsentEntry[]): ReadonlyMap<string, readonly ConsentEntry[]> {
  const groups = new Map<string, ConsentEntry[]>();
  for (const entry of entries) groups.set(personOf(entry), [...(groups.get(personOf(entry)) ?? []), entry]);
  return groups;
}

/** One person in both lists: the new facts, but a no of either stays a no. */
function together(old: ConsentEntry, fresh: ConsentEntry): ConsentEntry {
  const renewed = keptWithdrawal(fresh, old);
  const consents = { ...old.consents, ...renewed.consents };
  const refused = Object.entries(old.consents).filter(([, answer]) => answer === 'no');
  const after = old.withdrawnOn !== '' && renewed.withdrawnOn === '';
  const kept = after ? {} : (Object.fromEntries(refused) as Partial<Record<Channel, Answer>>);
  return { ...renewed, id: old.id, consents: { ...consents, ...kept } };
}

function keptWithdrawal(fresh: ConsentEntry, old: ConsentEntry): ConsentEntry {
  if (old.withdrawnOn === '' || fresh.givenOn > old.withdrawnOn) return fresh;
  return { ...fresh, consents: old.consents, withdrawnOn: old.withdrawnOn };
}
