// @vitest-environment happy-dom
// XML is read by local names; what defines entities is refused.
import { expect, it } from 'vitest';
import { child, descendants, value, xmlOf } from '../../src/documents/xml';

const bytes = (words: string) => new TextEncoder().encode(words);

it('finds elements and attributes whatever their prefix', () => {
  const xml = xmlOf(bytes('<w:a xmlns:w="w"><w:b w:val="3"/><w:b w:val="4"/></w:a>'));
  expect(descendants(xml, 'b').map(element => value(element))).toEqual(['3', '4']);
  expect(value(child(xml.documentElement, 'b'))).toBe('3');
  expect(value(undefined)).toBe('');
});

it('refuses entities', () => {
  expect(() => xmlOf(bytes('<!DOCTYPE a [<!ENTITY b "c">]><a/>'))).toThrow('damaged');
});
