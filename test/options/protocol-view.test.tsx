// @vitest-environment happy-dom
// Every article of the protocol has a row that says what the tool does with it.
import { expect, it } from 'vitest';
import { ProtocolView } from '../../src/options/protocol-view';
import { mergeProtocol, presetById, presetIds } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';
import { draw } from '../ui/draw';

const TITLES = Object.fromEntries(rules.map(({ id, title }) => [id, title]));

it.each(presetIds)('%s', id => {
  const file = presetById(id);
  if (!file) throw new Error('no preset');
  const protocol = mergeProtocol(file, presetById);
  const rows = [
    ...draw(<ProtocolView protocol={protocol} titles={TITLES} language="nl" />).querySelectorAll('tbody tr'),
  ];
  expect(rows).toHaveLength(protocol.articles.length);
  for (const [place, article] of protocol.articles.entries()) {
    const cells = [...(rows[place]?.children ?? [])].map(cell => cell.textContent ?? '');
    expect(cells[0]).toBe(article.id);
    expect(cells[1]).toBe(article.text.nl);
    const resting = Object.entries(protocol.rules).filter(([, { articles }]) => articles.includes(article.id));
    const listed = [...(rows[place]?.querySelectorAll('li') ?? [])].map(item => item.textContent);
    expect(listed).toEqual(article.how === 'checked' ? resting.map(([rule]) => TITLES[rule]?.nl) : []);
    expect(cells[2]).toMatch(
      { checked: /^Let erop: |^Bepaalt/, 'on-action': /^Helpt/, shown: /^Laat/, 'other-audience': /^Is niet/ }[
        article.how
      ],
    );
  }
});
