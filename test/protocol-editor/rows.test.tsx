// @vitest-environment happy-dom
// A list grows, changes and shrinks by its rows.

import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { Rows } from '../../src/protocol-editor/rows';
import { TextField } from '../../src/ui/field';
import { fill, pressWords } from '../support/field';

it('adds, changes and removes', async () => {
  const place = document.createElement('div');
  let items: readonly string[] = ['a', 'b'];
  const draw = (): void =>
    render(
      <Rows
        label="Letters"
        items={items}
        language="nl"
        add="Nog een"
        fresh={() => ''}
        onChange={next => {
          items = next;
          draw();
        }}
        row={(item, at, set) => <TextField id={`letter-${at}`} label="Letter" value={item} onChange={set} />}
      />,
      place,
    );
  draw();
  await pressWords(place, 'Nog een');
  await fill(place, 'letter-2', 'c');
  expect(items).toEqual(['a', 'b', 'c']);
  const remove = place.querySelector<HTMLButtonElement>('[aria-label="Haal weg: Letters, nummer 1"]');
  await act(() => remove?.click());
  expect(items).toEqual(['b', 'c']);
  expect(place.querySelector<HTMLInputElement>('#letter-0')?.value).toBe('b');
});
