// The name of the school's app is found where a sentence says that news goes through it.
import { expect, it } from 'vitest';
import { channelIn } from '../../src/protocol-import/channel-name';

it.each([
  ['Dat gaat via Social Schools.', 'Social Schools'],
  ['This is sent in the ClassDojo app only.', 'ClassDojo'],
  ['Dat hoort in de ouderapp Isy.', 'Isy'],
  ['Niet op Facebook maar via Parro.', 'Parro'],
  ['Dat gaat via de app.', ''],
  ['Niet via Facebook.', ''],
])('%s', (words, name) => {
  expect(channelIn(words)).toBe(name);
});
