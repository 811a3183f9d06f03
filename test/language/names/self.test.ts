// The author's own name: signed, presented, or said of himself by title.
import { expect, it } from 'vitest';
import { namesIn } from '../../../src/language/names';
import { readText } from '../../../src/language/text';

const found = (text: string) => namesIn(readText(text), { exempt: [] }).map(hit => hit.name);

it.each([
  'Fijne dag allemaal!\nGroetjes, juf Petra',
  'Tot maandag!\nMeester Wim',
  'Hallo, ik ben Petra en ik geef les aan groep 6.',
  'Juf Petra hier! Vergeet de gymspullen niet.',
  'Meester Wim is ook maar een mens: ik heb mijn fietssleutel weggegooid.',
])('the author: %s', text => expect(found(text)).toEqual([]));

it.each<[string, ...string[]]>([
  ['Juf Petra is vandaag jarig.', 'Petra'],
  ['Juf Petra zei: "Ik kom morgen weer."', 'Petra'],
  ['We missen haar.\nJuf Petra komt gelukkig snel terug.', 'Petra'],
  ['Groetjes van Sem en Noor', 'Sem', 'Noor'],
])('another: %s', (text, ...names) => expect(found(text)).toEqual(names));
