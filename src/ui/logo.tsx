// Our mark, a post that shows the way: a speech balloon with a compass needle. The same drawing as `logo.svg`.
import type { JSX } from 'preact';

/** The mark, hidden from screen readers: our name stands beside it or in its button. */
export function Logo(): JSX.Element {
  return (
    <svg class="logo" viewBox="0 0 128 128" aria-hidden="true" focusable="false">
      <path
        fill="#0e6169"
        d="M30 8h68a25 25 0 0 1 25 25v46a25 25 0 0 1-25 25H69L44.5 121.3c-3.4 2.4-8 0-8-4.2V104H30A25 25 0 0 1 5 79V33A25 25 0 0 1 30 8Z"
      />
      <path fill="#ffffff" d="M97.8 19.6 73.7 69.2 50.4 45.7 95.4 17.2c1.6-1 3.2.7 2.4 2.4Z" />
      <path fill="#f4a63a" d="M30.6 92.2 50.4 45.7 73.7 69.2 33 94.6c-1.6 1-3.2-.7-2.4-2.4Z" />
      <circle cx="62" cy="57.5" r="8" fill="#0e6169" />
    </svg>
  );
}
