// Phone numbers, e-mail and street addresses as people write them, and numbers that are none.
import { describe, expect, it } from 'vitest';
import { contactDetailsIn } from '../../src/language/contact-details';
import { readText } from '../../src/language/text';

const found = (text: string) => contactDetailsIn(readText(text)).map(hit => [hit.kind, hit.value]);

describe('finds', () => {
  it.each([
    ['Bel 06-12345678 even.', 'phone', '06-12345678'],
    ['Bel 0612345678!', 'phone', '0612345678'],
    ['bel mama op 06 12 34 56 78', 'phone', '06 12 34 56 78'],
    ['Bel +31 6 12345678', 'phone', '+31 6 12345678'],
    ['Bereikbaar via (079) 341 22 33', 'phone', '(079) 341 22 33'],
    ['app ０６１２３４５６７８', 'phone', '０６１２３４５６７８'],
    ['Mail naar Jan.Jansen@gmail.com.', 'email', 'Jan.Jansen@gmail.com'],
    ['mail jan punt jansen at gmail punt com', 'email', 'jan punt jansen at gmail punt com'],
    ['mail jan.jansen [at] gmail.com', 'email', 'jan.jansen [at] gmail.com'],
    ['mail jan(at)gmail(dot)com', 'email', 'jan(at)gmail(dot)com'],
    ['mail jan apenstaartje ziggo punt nl', 'email', 'jan apenstaartje ziggo punt nl'],
    ['Zij woont Lindelaan 12, 2801 AB Gouda.', 'address', 'Lindelaan 12, 2801 AB Gouda'],
    ['Kaartje naar Dorpsstraat 3b!', 'address', 'Dorpsstraat 3b'],
    ['naar Burgemeester Jansenlaan 14', 'address', 'Burgemeester Jansenlaan 14'],
    ['postcode 2719 AB 14', 'address', '2719 AB 14'],
    ['He lives at 12 Elm Street.', 'address', '12 Elm Street'],
  ])('%s', (text, kind, value) => expect(found(text)).toEqual([[kind, value]]));

  it('gives the domain of a spelled-out address', () => {
    const [hit] = contactDetailsIn(readText('mail jan at gmail punt com'));
    expect(hit?.domain).toBe('gmail.com');
  });

  it('keeps the offsets where invisible characters stand', () => {
    const text = 'bel 06\u200b12345678 nu';
    const [hit] = contactDetailsIn(readText(text));
    expect(hit && text.slice(hit.start, hit.end)).toBe('06\u200b12345678');
  });
});

describe('leaves', () => {
  it.each([
    'Ordernummer 123456789 is bezorgd.',
    'BSN 111222333',
    'Leerlingnummer 104532',
    'Op 14-10-2026 om 19.00 uur.',
    'Schooljaar 2025-2026 begint.',
    'De opbrengst was 3.400 euro.',
    'We liepen 12 rondjes en 3 weg.',
    'Op weg 3 kinderen gezien.',
    'Groep 5 kreeg 28 boeken.',
    'Volg @juf_lisa op insta.',
    'In 2020 waren er 300 leerlingen.',
    'We zien elkaar at school.',
    'NL91 ABNA 0417 1643 00',
    'In 2801 na Christus.',
  ])('%s', text => expect(found(text)).toEqual([]));
});
