// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { RadioField, SelectField, TextField } from '../../src/ui/field';
import { draw } from './draw';

const choices = [
  { value: 'nl', label: 'Nederlands' },
  { value: 'en', label: 'English', hint: 'For colleagues' },
] as const;

describe('a text field', () => {
  it('has a label, a hint and a problem that belong to it', () => {
    const field = draw(
      <TextField id="name" label="Naam" hint="Van je school" problem="Vul iets in" value="" onChange={() => {}} />,
    );
    const input = field.querySelector('input');
    expect(field.querySelector('label')?.htmlFor).toBe('name');
    expect(input?.getAttribute('aria-describedby')).toBe('name-hint name-problem');
    expect(input?.getAttribute('aria-invalid')).toBe('true');
    expect(field.querySelector('#name-problem')?.textContent).toBe('Vul iets in');
  });

  it('tells what was entered', () => {
    const onChange = vi.fn();
    const input = draw(<TextField id="name" label="Naam" value="" onChange={onChange} />).querySelector('input');
    if (!input) return expect.fail('no input');
    input.value = 'De Regenboog';
    input.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledWith('De Regenboog');
  });

  it('has room for several lines', () => {
    expect(
      draw(<TextField id="list" label="Lijst" lines={4} value="a" onChange={() => {}} />)
        .querySelector('textarea')
        ?.getAttribute('rows'),
    ).toBe('4');
  });
});

describe('a select field', () => {
  it('tells which value was chosen', () => {
    const onChange = vi.fn();
    const select = draw(
      <SelectField id="language" label="Taal" value="nl" choices={choices} onChange={onChange} />,
    ).querySelector('select');
    if (!select) return expect.fail('no select');
    expect(select.value).toBe('nl');
    select.value = 'en';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledWith('en');
  });
});

describe('a radio field', () => {
  it('names the group and tells which value was chosen', () => {
    const onChange = vi.fn();
    const field = draw(<RadioField id="language" label="Taal" value="nl" choices={choices} onChange={onChange} />);
    expect(field.querySelector('legend')?.textContent).toBe('Taal');
    const radios = [...field.querySelectorAll('input')];
    expect(radios.map(radio => radio.checked)).toEqual([true, false]);
    radios[1]?.dispatchEvent(new Event('change', { bubbles: true }));
    expect(onChange).toHaveBeenCalledWith('en');
  });
});
