// @vitest-environment happy-dom
// What is added to a post is what the engine adds: short on X where the full sentences do not fit.
import { expect, it } from 'vitest';
import { Added, addedOn } from '../../src/protocol-editor/added';
import { lookUpWith } from '../../src/protocol-editor/opening';
import { surveyOf } from '../../src/protocol-editor/survey';
import { presetById } from '../../src/protocols/index';
import { draw } from '../ui/draw';
import { protocolOf } from './desk';

const opoz = { ...protocolOf(), ...presetById('opoz') };
const merged = (file = opoz) => surveyOf(file, lookUpWith(null)).protocol;
const POST = 'Onze school verdient een nieuw plein.';

it('takes the full sentences, and on X the short ones where those do not fit', () => {
  expect(addedOn('facebook', POST, merged())).toContain('Dit is mijn persoonlijke mening. Dit bericht staat los');
  const own = opoz.disclaimers?.ownOpinion;
  const wordy = {
    ...own,
    short: { nl: 'Eigen mening.', en: 'Mine.' },
    long: { nl: 'Lang. '.repeat(60).trim(), en: 'x' },
  };
  const long = merged({ ...opoz, disclaimers: { ...opoz.disclaimers, ownOpinion: wordy } });
  expect(addedOn('x', POST, long)).toMatch(/^ Eigen mening\./);
  expect(addedOn('facebook', POST, long)).toContain('Lang. Lang.');
});

it('shows each site with the room that is left, in both languages', () => {
  const place = draw(<Added protocol={merged()} language="en" />);
  expect([...place.querySelectorAll('dt')].map(({ textContent }) => textContent)).toEqual([
    'Facebook',
    'X',
    'Instagram',
  ]);
  expect(place.querySelector('q')?.textContent).toContain('This is my personal opinion.');
  expect(place.textContent).toMatch(/That leaves \d+ characters/);
});

it('says that a protocol asks for none', () => {
  const place = draw(<Added protocol={merged(protocolOf())} language="nl" />);
  expect(place.textContent).toContain('vraagt hier geen zin');
});
