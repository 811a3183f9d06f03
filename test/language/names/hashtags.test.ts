// Names inside hashtags.
import { expect, it } from 'vitest';
import { nameInHashtag } from '../../../src/language/names/hashtags';
import { readText } from '../../../src/language/text';

const nameIn = (tag: string, exempt: readonly string[] = []) => {
  const [token] = readText(tag).tokens;
  const name = token && nameInHashtag(token, fold => exempt.includes(fold));
  return name ? tag.slice(name.start, name.end) : null;
};

it.each([
  ['#trotsopmila', 'mila'],
  ['#juffiejoyce', 'joyce'],
  ['#JufKarima', 'Karima'],
  ['#bilal8jaar', 'bilal'],
  ['#femke', 'femke'],
  ['#GefeliciteerdNoorDijkstra', 'NoorDijkstra'],
  ['#juf_sanne', 'sanne'],
])('%s holds %s', (tag, name) => expect(nameIn(tag)).toBe(name));

it.each([
  '#trotsjuf',
  '#juflife',
  '#lerarentekort',
  '#samen',
  '#roos',
  '#AnneFrankHuis',
  '#utrecht',
  '#trotsopjullie',
  '#groep3',
  '#EmmaBrug',
])('%s holds none', tag => expect(nameIn(tag)).toBeNull());

it('leaves exempt names', () => expect(nameIn('#jufsanne', ['sanne'])).toBeNull());
