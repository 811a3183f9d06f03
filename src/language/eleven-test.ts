// The check of a Dutch citizen service number.

/** Whether nine digits pass the eleven-test: weights 9 to 2 and −1, sum divisible by 11 (Dutch tax service). */
export function passesElevenTest(digits: string): boolean {
  if (!/^\d{9}$/u.test(digits) || /^0{3}|^(\d)\1{8}$/u.test(digits)) return false;
  let sum = 0;
  for (let at = 0; at < 9; at++) sum += Number(digits[at]) * (at === 8 ? -1 : 9 - at);
  return sum % 11 === 0;
}
