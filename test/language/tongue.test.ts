// The language of drafts.
import { expect, it } from 'vitest';
import { readText } from '../../src/language/text';
import { tongueOf } from '../../src/language/tongue';

it.each([
  ['Wat was het een mooie dag met de kinderen uit groep 5.', 'nl'],
  ['Ik vind dat het beter kan op onze school', 'nl'],
  ['What a lovely day we had with the children at school.', 'en'],
  ['Views are my own, not those of my employer.', 'en'],
  ['Het was een mooie dag met de klas. It was the best day of the year for all of us.', 'mixed'],
  ['Die Kinder haben heute mit den Lehrern ein Fest und wir sind nicht müde.', 'other'],
  ['Bugün çocuklar ile çok güzel bir gün ve biz', 'other'],
  ['Dzisiaj dzieci w szkole są bardzo szczęśliwe i nie jest to źle', 'other'],
  ['اليوم كان يوما جميلا في المدرسة', 'other'],
  ['Сегодня был прекрасный день', 'other'],
  ['Unsere Schüler haben den ersten Platz gewonnen.', 'other'],
  ['Merci beaucoup à tous les parents !', 'other'],
  ['Öğrencilerim harika bir iş çıkardı!', 'other'],
  ['Jutro szkoła będzie zamknięta.', 'other'],
  ['Сьогодні ми були з класом у музеї', 'other'],
  ['Merhaba! Vandaag leerden we tellen in het Turks: bir, iki, üç.', 'nl'],
  ['Onze sectie neemt afscheid van een collega. Merci pour tout!', 'nl'],
  ['Şeyma, Oğuz en Łukasz wonnen de finale met onze klas', 'nl'],
  ['Heit en mem binne wer thús', 'unclear'],
  ['Sportdag!', 'unclear'],
  ['', 'unclear'],
  ['💛💛', 'unclear'],
])('%s is %s', (text, tongue) => expect(tongueOf(readText(text))).toBe(tongue));
