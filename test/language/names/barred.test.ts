// Words that look like names and mean no private person.
import { expect, it } from 'vitest';
import { barredIn } from '../../../src/language/names/barred';
import { wordsOf } from '../../../src/language/names/words';
import { readText } from '../../../src/language/text';

const barred = (raw: string, author?: string) => {
  const text = readText(raw);
  const marks = barredIn(text, wordsOf(text), { phrases: ['De Wegwijzer'], ...(author ? { author } : {}) });
  return text.tokens.filter(token => marks[token.index] === 1 && token.kind === 'word').map(token => token.text);
};

it.each<[string, ...string[]]>([
  ['Wij van De Wegwijzer', 'De', 'Wegwijzer'],
  ['Anne Frank leefde hier. Anne schreef veel.', 'Anne', 'Frank', 'Anne'],
  ['onze hond Bobby blaft', 'Bobby'],
  ['Floor, mijn pup, slaapt', 'Floor'],
  ['een roman van Lisa Verweij', 'Lisa', 'Verweij'],
  ['wethouder Karin Smit', 'Karin', 'Smit'],
  ['in de Willem Bontekoestraat', 'Willem', 'Bontekoestraat'],
  ['het Karel Mulder College', 'Karel', 'Mulder', 'College'],
  ['Fijne dag!\nGroetjes, juf Petra', 'Petra'],
  ['Mijn naam is Petra Smit', 'Petra', 'Smit'],
  ['Sinterklaas kwam met Piet', 'Sinterklaas', 'Piet'],
  ['storm Eunice', 'Eunice'],
])('%s', (raw, ...words) => expect(barred(raw)).toEqual(words));

it.each(['Gedicht van Noor uit groep 6', 'Onze schrijver Daan', 'Groetjes van Sem en Noor', 'Wij zijn trots op Piet'])(
  'leaves %s',
  raw => expect(barred(raw)).toEqual([]),
);

it('bars each part of the author’s name', () =>
  expect(barred('Petra en Smit', 'Petra Smit')).toEqual(['Petra', 'Smit']));
