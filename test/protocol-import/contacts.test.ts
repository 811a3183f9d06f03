// Whom a document names to turn to, with role, name, address and number as far as it gives them.
import { expect, it } from 'vitest';
import { contactsIn } from '../../src/protocol-import/contacts';

const found = (text: string, asking: { start: number; end: number } | null = null) =>
  contactsIn(text, asking).map(({ start, end, ...contact }) => ({ ...contact, words: text.slice(start, end) }));

it('reads role, name, address and number around an address', () => {
  expect(found('Vraag het de directeur, mevrouw A. de Wit (a.dewit@pol.example, 0512-555 010).')).toEqual([
    {
      role: 'directeur',
      name: 'A. de Wit',
      email: 'a.dewit@pol.example',
      phone: '0512-555 010',
      words: 'a.dewit@pol.example',
    },
  ]);
});

it('does not take the verb before a name for a part of it', () => {
  expect(found('Vraag Sanne Visser, ict-coördinator, s@pol.example')[0]).toMatchObject({
    role: 'ict-coördinator',
    name: 'Sanne Visser',
  });
});

it('gives the role alone where the sentence on doubt names nobody', () => {
  const text = 'Bij twijfel overleg je met je teamleider.';
  expect(found(text, { start: 0, end: text.length })).toEqual([{ role: 'teamleider', words: text }]);
  expect(found('Bij twijfel overleg je met je teamleider.')).toEqual([]);
});

it('is no contact: an address of nobody in particular', () => {
  expect(found('Wij zoeken een conciërge. Mail naar info@pol.example.')).toEqual([]);
});

it('names each person once', () => {
  expect(found('Directeur: a@pol.example\nDirecteur: a@pol.example')).toHaveLength(1);
});
