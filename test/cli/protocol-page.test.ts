// The page of a protocol: every article, with what the product does with it.
import { expect, it } from 'vitest';
import { protocolIndex, protocolPage } from '../../src/cli/protocol-page';
import { protocolOf } from '../support/draft';

const text = { nl: 'Vraag het.', en: 'Ask.' };
const protocol = {
  ...protocolOf({}),
  articles: [
    { id: '1', text, how: 'on-action' as const, rules: [], action: 'ask' as const },
    { id: '2', text: { nl: 'Blijft staan.', en: 'Stays.' }, how: 'shown' as const, rules: [] },
  ],
  reminders: ['2'],
  questions: [{ nl: 'Is het waar?', en: 'Is it true?' }],
};

it('prints a row an article, and the other parts', () => {
  const page = protocolPage(protocol, []);
  expect(page).toContain('| 1 | Vraag het. | advies bij een handeling: vraag het na |  |');
  expect(page).toContain('| 2 | Blijft staan. | geheugensteun (ook in het venster) |  |');
  expect(page).toContain('## Vragen voor je plaatst\n\n1. Is het waar?');
  expect(page).toContain('1. directeur');
  expect(page).not.toContain('## Als het al online staat');
});

it('counts articles by kind', () => {
  expect(protocolIndex([protocol])).toContain('| [Testprotocol](test.md) | 2026 | 0 | 1 | 1 | 0 | 0 |');
});
