// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { PhotoCopy } from '../../src/content/photo-copy';
import type { PhotoQuestionProps } from '../../src/content/photo-decision';
import type { Face } from '../../src/model/file-facts';
import { buttonOf, draw, findingOf, press } from '../ui/draw';
import { picture } from './files';

const decide = vi.fn<PhotoQuestionProps['decide']>();
const again = vi.fn();
const label = { nl: 'Iedereen vond dit goed', en: 'All agreed' };
const record = { kind: 'action', action: 'record-consent', label } as const;
const face: Face = { box: { left: 0, top: 0, width: 90, height: 90 }, child: 'perhaps' };
const copy = picture('kopie.jpg');

beforeEach(() => {
  document.body.replaceChildren();
  vi.clearAllMocks();
});

const shown = (left: readonly Face[], fixes: readonly object[] = [record], moving = false) =>
  draw(
    <PhotoCopy
      asked={{
        file: picture(),
        facts: { kind: 'image', faces: [face], size: { width: 1_000, height: 500 }, ...(moving ? { moving } : {}) },
        finding: findingOf({ fixes: fixes as never }),
      }}
      gently={false}
      choosing={false}
      site="x"
      language="nl"
      others={0}
      makeCopy={vi.fn()}
      honest={() => true}
      decide={decide}
      made={{ file: copy, left }}
      press={then => () => then()}
      again={again}
    />,
  );

it('is used as it is where nobody is recognisable any more', () => {
  press(buttonOf(shown([]), 'Gebruik deze kopie'));
  expect(decide).toHaveBeenCalledWith({ kind: 'copy', file: copy, agreed: false }, false);
});

it('shows who is still recognisable, and asks about them', () => {
  const place = shown([face]);
  expect(place.textContent).toContain('Er is nog 1 herkenbaar gezicht');
  expect(place.querySelectorAll('.photo-box')).toHaveLength(1);
  press(buttonOf(place, 'Gebruik deze kopie: wie je nog ziet, vond het goed'));
  expect(decide).toHaveBeenCalledWith({ kind: 'copy', file: copy, agreed: true }, false);
  press(buttonOf(place, 'Kies nog een gezicht'));
  expect(again).toHaveBeenCalledOnce();
});

it('takes no consent for who is left where consent does not help', () => {
  press(buttonOf(shown([face], [{ ...record, claim: 'adults' }]), 'Gebruik deze kopie'));
  expect(decide).toHaveBeenCalledWith({ kind: 'copy', file: copy, agreed: false }, false);
});

it('compares before and after', async () => {
  const place = shown([face]);
  const pressed = () => [...place.querySelectorAll('[aria-pressed]')].map(side => side.getAttribute('aria-pressed'));
  expect(pressed()).toEqual(['false', 'true']);
  press(buttonOf(place, 'Voor'));
  await new Promise(next => setTimeout(next));
  expect(pressed()).toEqual(['true', 'false']);
  expect(place.querySelectorAll('.photo-box')).toHaveLength(0);
});

it('says that the copy of a moving picture stands still', () => {
  expect(shown([], [record], true).textContent).toContain('beweegt niet meer');
});
