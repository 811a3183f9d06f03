// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import type { MakeCopy, PhotoQuestionProps } from '../../src/content/photo-decision';
import { PhotoQuestion } from '../../src/content/photo-question';
import type { Face } from '../../src/model/file-facts';
import { buttonOf, draw, findingOf, press } from '../ui/draw';
import { picture } from './files';

const face = (left: number): Face => ({ box: { left, top: 0, width: 90, height: 90 }, child: 'perhaps' });
const record = {
  kind: 'action',
  action: 'record-consent',
  label: { nl: 'Iedereen vond dit goed', en: 'All agreed' },
} as const;
const blur = { kind: 'action', action: 'blur', label: { nl: 'Maak onherkenbaar', en: 'Blur' } } as const;
const decide = vi.fn<PhotoQuestionProps['decide']>();
const makeCopy = vi.fn<MakeCopy>();

beforeEach(() => {
  document.body.replaceChildren();
  vi.resetAllMocks();
});

const question = (own: Partial<PhotoQuestionProps> = {}) =>
  draw(
    <PhotoQuestion
      asked={{
        file: picture(),
        facts: { kind: 'image', faces: [face(0), face(400)], size: { width: 1_000, height: 500 } },
        finding: findingOf({ fixes: [blur, record] }),
      }}
      gently={false}
      choosing={false}
      site="x"
      language="nl"
      others={0}
      makeCopy={makeCopy}
      honest={event => event.isTrusted}
      decide={decide}
      {...own}
    />,
  );

const pressed = async (place: HTMLElement, words: string) => {
  press(buttonOf(place, words));
  await new Promise(next => setTimeout(next));
};

it('asks first whether it has to do with school, where that is not known', async () => {
  const place = question({ gently: true });
  expect(place.textContent).toContain('2 herkenbare gezichten');
  await pressed(place, 'Ja, met school');
  expect(buttonOf(place, 'Iedereen vond dit goed')).toBeDefined();
  const again = question({ gently: true });
  await pressed(again, 'Nee, dit is privé');
  expect(decide).toHaveBeenCalledWith({ kind: 'private' }, true);
});

it('makes a copy of chosen faces, shows what is left, and lets them be chosen after all', async () => {
  const copy = picture('kopie.jpg');
  makeCopy.mockResolvedValueOnce({ file: copy, left: [face(700)] }).mockResolvedValue({ file: copy, left: [] });
  const place = question();
  await pressed(place, 'Niet iedereen: kies gezichten');
  press(place.querySelectorAll('.photo-box')[1]);
  await new Promise(next => setTimeout(next));
  await pressed(place, 'Maak 1 gezicht onherkenbaar');
  expect(makeCopy.mock.calls[0]?.[1]).toEqual([face(0).box]);
  expect(place.textContent).toContain('Er is nog 1 herkenbaar gezicht');
  await pressed(place, 'Kies nog een gezicht');
  expect(place.querySelectorAll('.photo-box')).toHaveLength(3);
  await pressed(place, 'Maak 1 gezicht onherkenbaar');
  await pressed(place, 'Gebruik deze kopie');
  expect(decide).toHaveBeenCalledWith({ kind: 'copy', file: copy, agreed: false }, false);
});

it('says when no copy can be made, and leads back', async () => {
  makeCopy.mockRejectedValue(new Error('no'));
  const place = question({ choosing: true });
  await pressed(place, 'Maak 2 gezichten onherkenbaar');
  expect(place.textContent).toContain('lukte niet');
  await pressed(place, 'Terug');
  expect(place.querySelectorAll('.photo-box')).toHaveLength(2);
});
