// A known or probable pupil is reported, a parent or colleague is not.
import rule from '../../src/rules/befriending-pupil';
import { expectRule } from '../support/rule';

expectRule(rule, {
  reports: [
    { text: '', befriending: { name: 'Noa', about: 'Klas 2b' } },
    { text: '', befriending: { name: 'Daan', about: 'zit op De Regenboog, groep 8' } },
    { text: '', befriending: { name: 'Eva', about: '15 jaar, hockey' } },
    { text: '', befriending: { name: 'Mo (h4c)', about: '' } },
  ],
  passes: [
    { text: '', befriending: { name: 'Kim', about: 'moeder van Sem uit groep 4' } },
    { text: '', befriending: { name: 'Ben', about: 'docent Engels' } },
    { text: '', befriending: { name: 'Noa', about: 'Klas 2b' }, account: 'school' },
    { text: 'Klas 2b was leuk' },
  ],
});
