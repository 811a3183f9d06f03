// @vitest-environment happy-dom
// Every article of the protocol has a row that says what the tool does with it.
import { expect, it } from 'vitest';
import { ProtocolView } from '../../src/options/protocol-view';
import { mergeProtocol, presetById, presetIds } from '../../src/protocols/index';
import { draw } from '../ui/draw';

it.each(presetIds)('%s', id => {
  const file = presetById(id);
  if (!file) throw new Error('no preset');
  const protocol = mergeProtocol(file, presetById);
  const rows = [...draw(<ProtocolView protocol={protocol} language="nl" />).querySelectorAll('tbody tr')];
  expect(rows).toHaveLength(protocol.articles.length);
  for (const [place, article] of protocol.articles.entries()) {
    const cells = [...(rows[place]?.children ?? [])].map(cell => cell.textContent ?? '');
    expect(cells[0]).toBe(article.id);
    expect(cells[1]).toBe(article.text.nl);
    expect(cells[2]).toMatch(
      { checked: /^Let erop: |^Bepaalt/, 'on-action': /^Helpt/, shown: /^Laat/, 'other-audience': /^Is niet/ }[
        article.how
      ],
    );
  }
});
