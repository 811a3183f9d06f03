// Lines become facts about a school and facts become lines; a line that is not right is named.
import { describe, expect, it } from 'vitest';
import {
  contactsText,
  holidaysText,
  hoursText,
  plainLines,
  readContacts,
  readHolidays,
  readHours,
} from '../src/school-lines';

it('drops empty lines', () => expect(plainLines(' a \n\n b')).toEqual(['a', 'b']));

describe('there and back', () => {
  it('hours', () => {
    const facts = [{ day: 3, from: '08:30', to: '12:15' }];
    expect(readHours(hoursText(facts))).toEqual({ ok: true, facts });
  });
  it('holidays', () => {
    const facts = [{ from: '2026-10-17', to: '2026-10-25' }];
    expect(readHolidays(holidaysText(facts))).toEqual({ ok: true, facts });
  });
  it('contacts', () => {
    const facts = [{ role: 'adjunct directeur', email: 'a@school.example' }, { role: 'bestuur' }];
    expect(readContacts(contactsText(facts))).toEqual({ ok: true, facts });
  });
});

it('a single day is a holiday too', () =>
  expect(readHolidays('2026-12-05')).toEqual({ ok: true, facts: [{ from: '2026-12-05', to: '2026-12-05' }] }));

describe('lines that are not right', () => {
  it.each(['8 08:30 12:15', '3 8:30 12:15', '3 12:15 08:30', '3 08:30', 'woensdag', '3 08:30 12:15 x'])(
    'hours: %s',
    line => expect(readHours(line)).toEqual({ ok: false, line }),
  );
  it.each(['2026-13-01 2026-13-02', '2026-02-30', '17-10-2026', '2026-10-25 2026-10-17'])('holidays: %s', line =>
    expect(readHolidays(line)).toEqual({ ok: false, line }),
  );
  it.each(['a@school.example', 'directeur a@b', 'directeur a@@school.example'])('contacts: %s', line =>
    expect(readContacts(line)).toEqual({ ok: false, line }),
  );
});
