import { useEffect } from 'react';
import { useLessonState } from './state.ts';
import { useTrail } from './use-trail.ts';

/** Keeps the learner's trail, and says on the page whether it is presented: apart, so that neither renders the prose. */
export default function Trail() {
  useTrail();
  const presenting = useLessonState((state) => state.presenting);
  useEffect(() => {
    if (presenting) document.querySelector('[data-theatre]')?.scrollIntoView({ block: 'start' });
  }, [presenting]);
  return <span hidden data-presenting={presenting} />;
}
