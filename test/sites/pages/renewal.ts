// Lets a test make an editor anew with the same text, as the sites do when they draw themselves again.
import { useEffect, useState } from 'react';
import { stage } from './stage';

/** The round and the text to begin with: an editor with the round as its key is another one after each renewal. */
export function useRenewal(name: string, initial?: string): { readonly round: number; readonly text: string } {
  const [now, renew] = useState({ round: 0, text: initial ?? '' });
  useEffect(() => {
    stage.renew.set(name, () => renew(({ round }) => ({ round: round + 1, text: stage.models.get(name)?.() ?? '' })));
    return () => {
      stage.renew.delete(name);
    };
  }, [name]);
  return now;
}
