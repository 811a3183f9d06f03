// @vitest-environment happy-dom
// A file is read, taken over, and each fault of it is said with its place, in the reader's language.
import { expect, it } from 'vitest';
import { FileField, type Loaded } from '../../src/options/file-field';
import { draw } from '../ui/draw';

function give(load: (words: string) => Promise<Loaded>, content: BlobPart = '{}', language: 'nl' | 'en' = 'nl') {
  const place = draw(
    <FileField
      id="file"
      label="Bestand"
      hint="Kies"
      language={language}
      load={load}
      done="Gelukt."
      leftOut="Niet gebruikt:"
      failed={count => `${count} fout. Er is niets veranderd.`}
    />,
  );
  const input = place.querySelector<HTMLInputElement>('#file');
  if (!input) throw new Error('no field');
  Object.defineProperty(input, 'files', { value: [new File([content], 'x.json')] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return () => place.textContent;
}

const FAULT = { path: 'rules.x', message: { nl: 'Deze regel bestaat niet.', en: 'No such rule.' } };

it('hands over the words, and says that it worked', async () => {
  const given: string[] = [];
  const said = give(async words => {
    given.push(words);
    return { taken: true, problems: [] };
  }, '{"a":1}');
  await expect.poll(said).toMatch(/Gelukt\./);
  expect(given).toEqual(['{"a":1}']);
  expect(said()).not.toMatch(/Niet gebruikt/);
});

it('says what was left out', async () => {
  const said = give(async () => ({ taken: true, problems: [FAULT] }));
  await expect.poll(said).toMatch(/Gelukt\.Niet gebruikt:rules\.x Deze regel bestaat niet\./);
  expect(said()).not.toMatch(/niets veranderd/);
});

it('says in either language why nothing was taken over', async () => {
  const load = async () => ({ taken: false, problems: [FAULT] });
  await expect.poll(give(load)).toMatch(/1 fout\. Er is niets veranderd\.rules\.x Deze regel bestaat niet\./);
  await expect.poll(give(load, '{}', 'en')).toMatch(/rules\.x No such rule\./);
});

it('never hands over what is no text', async () => {
  const load = () => Promise.reject(new Error('handed over'));
  await expect.poll(give(load, new Uint8Array([0xff, 0xfe, 0]))).toMatch(/niets veranderd.*UTF-8/);
});

it('says so when nobody answers', async () => {
  await expect.poll(give(() => Promise.reject(new Error('gone')))).toMatch(/kon niet worden gelezen/);
});
