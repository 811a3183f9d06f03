// The check of a citizen service number.
import { expect, it } from 'vitest';
import { passesElevenTest } from '../../src/language/eleven-test';

it.each(['111222333', '123456782'])('%s passes', digits => expect(passesElevenTest(digits)).toBe(true));
it.each(['111222334', '123456789', '000000000', '11122233', 'abcdefghi', '111111111'])('%s fails', digits =>
  expect(passesElevenTest(digits)).toBe(false),
);
