// Tells a screen reader how many remarks there are, once typing pauses, without taking the focus.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';

// Long enough that a screen reader is not interrupted at every key.
const PAUSE = 800;

/** A polite live region that says its words when they have stood still for a moment. */
export function Announcer({ words }: { readonly words: string }): JSX.Element {
  const [said, say] = useState('');
  useEffect(() => {
    const waiting = setTimeout(() => say(words), PAUSE);
    return () => clearTimeout(waiting);
  }, [words]);
  return (
    <p class="unseen" role="status" aria-live="polite">
      {said}
    </p>
  );
}
