// Every change can be taken back; the keys in one field are one change.
import { expect, it } from 'vitest';
import { begun, changed, undone } from '../../src/protocol-editor/history';
import { protocolOf } from './desk';

const named = (name: string) => protocolOf({ name });

it('takes back one subject at a time', () => {
  const start = begun(named('a'));
  const typed = ['b', 'bc', 'bcd'].reduce((history, name) => changed(history, named(name), 'name'), start);
  const then = changed(typed, named('e'), 'issued');
  expect(undone(then).file.name).toBe('bcd');
  expect(undone(undone(then)).file.name).toBe('a');
  expect(undone(undone(undone(then))).file.name).toBe('a');
});

it('begins a new step after one was taken back', () => {
  const typed = changed(begun(named('a')), named('b'), 'name');
  const again = changed(undone(typed), named('c'), 'name');
  expect(undone(again).file.name).toBe('a');
});

it('keeps two hundred steps, and none for no change', () => {
  let history = begun(named('0'));
  expect(changed(history, history.file, 'name').past).toHaveLength(0);
  for (let turn = 1; turn <= 300; turn += 1) history = changed(history, named(String(turn)), String(turn));
  expect(history.past).toHaveLength(200);
});
