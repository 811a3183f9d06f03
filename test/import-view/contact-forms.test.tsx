// @vitest-environment happy-dom
// A contact is taken over, corrected or left.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { ContactForms } from '../../src/import-view/contact-forms';
import type { ReviewedContact } from '../../src/import-view/review';
import { fill } from '../support/field';
import { draw } from '../ui/draw';

const contact: ReviewedContact = { role: 'directeur', name: 'Jan', email: 'j@school.example', phone: '', holds: true };

it('changes a fact, and can be left out', async () => {
  const changes: (readonly ReviewedContact[])[] = [];
  const place = draw(<ContactForms contacts={[contact]} language="nl" change={next => changes.push(next)} />);
  await fill(place, 'import-contact-1-phone', '0512');
  await act(() => place.querySelector<HTMLInputElement>('#import-contact-1')?.click());
  expect(changes).toEqual([[{ ...contact, phone: '0512' }], [{ ...contact, holds: false }]]);
});

it('says so when there is nobody', () => {
  expect(draw(<ContactForms contacts={[]} language="en" change={() => {}} />).textContent).toContain(
    'no contact person',
  );
});
