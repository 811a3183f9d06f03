// @vitest-environment happy-dom
import { afterEach, expect, it, vi } from 'vitest';
import { Sight } from '../../src/content/sight';

type Told = (entries: readonly object[]) => void;

afterEach(() => vi.unstubAllGlobals());

function sight(): { sight: Sight; told: Told } {
  let told: Told = () => {};
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(given: Told) {
        told = given;
      }
      observe(): void {}
      disconnect(): void {}
    },
  );
  return { sight: new Sight(), told: entries => told(entries) };
}

it('knows what lies over a part, and over what is in it, until it is gone', () => {
  const part = document.createElement('section');
  const button = part.appendChild(document.createElement('button'));
  const { sight: looking, told } = sight();
  looking.watch(part);
  expect(looking.sees(button)).toBe(true);
  told([{ target: part, isIntersecting: true, isVisible: false }]);
  expect(looking.sees(button)).toBe(false);
  told([{ target: part, isIntersecting: true, isVisible: true }]);
  expect(looking.sees(button)).toBe(true);
});

it('trusts its eyes where the browser cannot tell', () => {
  const part = document.createElement('section');
  const { sight: looking, told } = sight();
  looking.watch(part);
  told([{ target: part, isIntersecting: true }]);
  expect(looking.sees(part)).toBe(true);
});
