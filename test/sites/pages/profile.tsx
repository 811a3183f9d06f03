// Two people on a page, with a button to befriend or follow each: a pupil and a colleague.
import type { JSX } from 'react';
import { publish, words } from './stage';

const say = words({
  nl: {
    friend: 'Vriend toevoegen',
    follow: 'Volgen',
    followed: 'Volg',
    pupil: 'Klas 2b, hockey, 14 jaar',
    adult: 'Docent Engels',
  },
  en: {
    friend: 'Add friend',
    follow: 'Follow',
    followed: 'Follow',
    pupil: 'Year 9 pupil, hockey, 14 years old',
    adult: 'English teacher',
  },
});
const PEOPLE = [
  { id: 'noa', name: 'Noa de Wit', about: say.pupil },
  { id: 'lot', name: 'Lot Visser', about: 'hockey' },
  { id: 'erik', name: 'Erik Bos', about: say.adult },
] as const;

const add = (name: string) => () => publish('befriend', [name]);

/** People as Facebook shows them: suggestions in a list. */
export function FacebookPeople(): JSX.Element {
  return (
    <div role="list" className="card">
      {PEOPLE.map(({ id, name, about }) => (
        <div key={id} role="listitem" className="row">
          <h3>{name}</h3>
          <span>{about}</span>
          <button type="button" data-add={id} aria-label={`${say.friend}`} onClick={add(name)}>
            {say.friend}
          </button>
        </div>
      ))}
    </div>
  );
}

/** People as X shows them: cells with a button that names the handle. */
export function XPeople(): JSX.Element {
  return (
    <div className="card">
      {PEOPLE.map(({ id, name, about }) => (
        <div key={id} data-testid="UserCell" className="row">
          <div data-testid="User-Name">
            <span>{name}</span>
            <span>@{id}</span>
          </div>
          <span>{about}</span>
          <button
            type="button"
            data-add={id}
            data-testid={`${id}-follow`}
            aria-label={`${say.followed} @${id}`}
            onClick={add(name)}
          >
            {say.follow}
          </button>
        </div>
      ))}
    </div>
  );
}

/** People as Instagram shows them: the head of a profile. */
export function InstagramPeople(): JSX.Element {
  return (
    <div className="card">
      {PEOPLE.map(({ id, name, about }) => (
        <header key={id} className="row">
          <h2>{name}</h2>
          <span>{about}</span>
          <button type="button" data-add={id} onClick={add(name)}>
            {say.follow}
          </button>
        </header>
      ))}
    </div>
  );
}
