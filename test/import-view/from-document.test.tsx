// @vitest-environment happy-dom
// From a pasted text or an opened file to a protocol, by way of a person's yes or no.
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { FromDocument, fromDocument } from '../../src/import-view/from-document';
import type { ProtocolFile } from '../../src/model/protocol-file';
import { checkProtocolFile } from '../../src/protocols/index';
import { rules } from '../../src/rules/index';
import { paragraph, wordFile } from '../support/documents';
import { pressWords } from '../support/field';
import { draw } from '../ui/draw';

const TEXT =
  'Afspraken online\nVastgesteld op 3 mei 2025\n\n1. Plaats geen foto van een leerling zonder toestemming van de ouders.\n2. Noem geen namen. Wees trots op je werk.\n3. Ouders plaatsen geen foto’s van andere kinderen.\n4. Twijfel? Vraag de directeur, Jan de Boer (j.deboer@school.example).';

function start() {
  const files: ProtocolFile[] = [];
  return { place: draw(<FromDocument language="nl" open={file => files.push(file)} />), files };
}

async function paste(place: ParentNode, words: string): Promise<void> {
  const field = place.querySelector<HTMLTextAreaElement>('#import-text');
  if (!field) throw new Error('no field');
  await act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await pressWords(place, 'Lees de tekst');
}

async function pick(place: ParentNode, selector: string, value: string): Promise<void> {
  const field = place.querySelector<HTMLSelectElement>(selector);
  if (!field) throw new Error(`no field ${selector}`);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

async function untick(place: ParentNode, demand: string): Promise<void> {
  const field = place.querySelector<HTMLInputElement>(`input[data-demand="${demand}"]`);
  if (!field) throw new Error(`no tick ${demand}`);
  await act(() => field.click());
}

async function give(place: ParentNode, bytes: Uint8Array): Promise<void> {
  const input = place.querySelector<HTMLInputElement>('#import-file');
  if (!input) throw new Error('no file field');
  const file = { size: bytes.length, arrayBuffer: async () => bytes.slice().buffer };
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

it('opens what holds as a sound protocol', async () => {
  const { place, files } = start();
  await paste(place, TEXT);
  expect(place.textContent).toContain('4 artikelen');
  await pressWords(place, 'Verder in de editor');
  const [file] = files;
  expect(file && checkProtocolFile(file, rules)).toEqual({ ok: true, file });
  expect(file).toMatchObject({ name: 'Afspraken online', issued: '2025-05-03' });
  expect(file?.articles?.map(({ how }) => how)).toEqual(['checked', 'checked', 'other-audience', 'on-action']);
  expect(file?.school?.contacts).toEqual([
    { role: 'directeur', name: 'Jan de Boer', email: 'j.deboer@school.example' },
  ]);
});

it('marks the sentence of a proposal, as long as it holds', async () => {
  const { place } = start();
  await paste(place, TEXT);
  const marks = () => [...place.querySelectorAll('mark')].map(mark => mark.textContent);
  expect(marks()[1]).toBe('Noem geen namen.');
  await untick(place, '2 personal-data');
  expect(marks()).not.toContain('Noem geen namen.');
});

it('leaves out what the person rejects, adds what is missing, and changes how grave it is', async () => {
  const { place, files } = start();
  await paste(place, TEXT);
  await untick(place, '1 images');
  await pick(place, 'select[data-add="2"]', 'hours');
  await pick(place, 'select[aria-label="Hoe zwaar: Niet onder schooltijd"]', 'info');
  await pick(place, 'select[data-meant="3"]', 'staff');
  await pressWords(place, 'Verder in de editor');
  expect(files[0]?.rules).not.toHaveProperty('child-image-consent');
  expect(files[0]?.rules?.['school-hours']).toEqual({ severity: 'info', articles: ['2'] });
  expect(files[0]?.articles?.map(({ how }) => how)).toEqual(['shown', 'checked', 'shown', 'on-action']);
});

it('says what is wrong, and keeps what was pasted', async () => {
  const { place } = start();
  await paste(place, 'Jaja');
  expect(place.querySelector('[role="alert"]')?.textContent).toContain('vind ik geen artikelen');
  expect(place.querySelector<HTMLTextAreaElement>('#import-text')?.value).toBe('Jaja');
  await give(place, Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]));
  await expect.poll(() => place.querySelector('[role="alert"]')?.textContent).toContain('oud Word-bestand');
  expect(place.querySelector<HTMLTextAreaElement>('#import-text')?.value).toBe('Jaja');
});

it('opens a file, and goes back to its text', async () => {
  const { place } = start();
  await give(place, wordFile(paragraph('Noem geen namen van leerlingen online.')));
  await expect.poll(() => place.querySelectorAll('.import-article').length).toBe(1);
  await pressWords(place, 'Begin opnieuw');
  expect(place.querySelector<HTMLTextAreaElement>('#import-text')?.value).toContain('Noem geen namen');
});

it('asks for a day that a protocol may have', async () => {
  const { place, files } = start();
  await paste(place, TEXT);
  const field = place.querySelector<HTMLInputElement>('#import-issued');
  await act(() => {
    if (field) field.value = 'gisteren';
    field?.dispatchEvent(new Event('change', { bubbles: true }));
  });
  expect(place.textContent).toContain('Schrijf een datum');
  expect(
    [...place.querySelectorAll('button')].find(button => button.textContent === 'Verder in de editor')?.disabled,
  ).toBe(true);
  expect(files).toEqual([]);
});

it('is a way to begin in the editor, named in both languages', () => {
  expect(fromDocument).toMatchObject({ id: 'document', title: { nl: 'Een document', en: 'A document' } });
});
