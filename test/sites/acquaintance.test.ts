// @vitest-environment happy-dom
import { beforeEach, expect, it } from 'vitest';
import { acquaintanceAt } from '../../src/sites/acquaintance';

const PARTS = { button: 'button', person: 'li', name: 'h3', about: 'h3, span' };
const at = (id: string) => {
  const pressed = document.getElementById(id);
  return pressed && acquaintanceAt(pressed, PARTS, () => ({ handle: 'vera' }));
};

beforeEach(() => {
  document.body.innerHTML = `<ul>
    <li><h3>Noa</h3><span>Klas 2b</span><span>Klas 2b</span><button><i id="add">Vriend toevoegen</i></button></li>
    <li><h3>Erik</h3><button id="label" aria-label="Follow @erik">+</button><button id="following">Volgend</button></li>
  </ul><button id="alone">Volgen</button>`;
});

it('reads the person around a button, once each word, and the account that acts', () => {
  expect(at('add')).toMatchObject({ person: { name: 'Noa', about: 'Noa\nKlas 2b' }, actor: { handle: 'vera' } });
  expect(at('label')?.person.name).toBe('Erik');
  expect(at('add')?.layer).toBe(document.body);
});

it.each(['following', 'alone'])('is nothing for %s', id => {
  expect(at(id)).toBeNull();
});
