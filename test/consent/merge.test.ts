// An import never turns a withdrawal or a no into a yes.
import { expect, it } from 'vitest';
import { merged } from '../../src/consent/merge';
import { withdrawn } from '../../src/consent/register';
import { entryOf } from './people';

const no = { consents: { facebook: 'no' as const } };

it('replaces the old list', () => {
  const fresh = entryOf({ label: 'Sem' });
  expect(merged({ entries: [entryOf()] }, [fresh], 'replace').entries).toEqual([fresh]);
});

it('updates one person in both, and adds the others', () => {
  const old = entryOf();
  const fresh = entryOf({ consents: { instagram: 'yes' }, validUntil: '2028-07-31' });
  const other = entryOf({ label: 'Sem' });
  const { entries } = merged({ entries: [old] }, [fresh, other], 'add');
  expect(entries).toEqual([{ ...fresh, id: old.id, consents: { facebook: 'yes', instagram: 'yes' } }, other]);
});

it('keeps a no that was there', () => {
  const { entries } = merged({ entries: [entryOf(no)] }, [entryOf()], 'add');
  expect(entries[0]?.consents.facebook).toBe('no');
});

it.each(['add', 'replace'] as const)('%s keeps a withdrawal, unless consent was given after it', mode => {
  const old = withdrawn(entryOf(), '2026-10-10');
  const kept = merged({ entries: [old] }, [entryOf({ givenOn: '2026-09-01' })], mode);
  expect(kept.entries[0]).toMatchObject({ withdrawnOn: '2026-10-10', consents: { facebook: 'no' } });
  const renewed = merged({ entries: [old] }, [entryOf({ givenOn: '2026-11-01' })], mode);
  expect(renewed.entries[0]).toMatchObject({ withdrawnOn: '', consents: { facebook: 'yes' } });
});

it('leaves namesakes apart, so that they stay unknown', () => {
  expect(merged({ entries: [entryOf()] }, [entryOf(), entryOf(no)], 'add').entries).toHaveLength(3);
});
