// @vitest-environment happy-dom
// A protocol is chosen by name; a file that is broken is refused in words.
import { expect, it } from 'vitest';
import { ProtocolChoice } from '../../src/options/protocol-choice';
import { presetChoices } from '../../src/protocols/index';
import { choose } from '../support/field';
import { draw } from '../ui/draw';

function choice(load: (words: string) => Promise<readonly { path: string; message: { nl: string; en: string } }[]>) {
  const chosen: string[] = [];
  const place = draw(
    <ProtocolChoice
      chosen="opoz"
      ownName="Eigen regels"
      language="nl"
      locked={false}
      choose={id => chosen.push(id)}
      load={load}
    />,
  );
  return { place, chosen };
}

function give(place: ParentNode, words: string): void {
  const input = place.querySelector<HTMLInputElement>('#protocol-file');
  if (!input) throw new Error('no field');
  Object.defineProperty(input, 'files', { value: [new File([words], 'protocol.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

it('offers the five presets and the own one', async () => {
  const { place, chosen } = choice(async () => []);
  expect(presetChoices()).toHaveLength(5);
  expect(place.textContent).toContain('Eigen protocol: Eigen regels');
  await choose(place, 'protocol', 'scala');
  expect(chosen).toEqual(['scala']);
});

it('says each fault of a file with its place', async () => {
  const { place } = choice(async () => [
    { path: 'rules.x', message: { nl: 'Deze regel bestaat niet.', en: 'No such rule.' } },
  ]);
  give(place, '{}');
  await expect
    .poll(() => place.querySelector('[role="alert"]')?.textContent)
    .toMatch(/1 fout.*rules\.x Deze regel bestaat niet/);
});

it('says that a good file holds from now on', async () => {
  const given: string[] = [];
  const { place } = choice(async words => {
    given.push(words);
    return [];
  });
  give(place, '{"version":1}');
  await expect.poll(() => place.querySelector('[role="status"]')?.textContent).toMatch(/geldt nu/);
  expect(given).toEqual(['{"version":1}']);
});

it('says so when a file cannot be read or nobody answers', async () => {
  const { place } = choice(() => Promise.reject(new Error('gone')));
  give(place, '{}');
  await expect.poll(() => place.querySelector('[role="alert"]')?.textContent).toContain('kon niet worden gelezen');
});
