import { useEffect } from 'react';
import { useLessonState } from './state.ts';
import { useTrail } from './use-trail.ts';

/** Keeps the learner's trail, and marks the page while it is presented: apart, so that neither renders the prose. */
export default function Trail() {
  useTrail();
  const presenting = useLessonState((state) => state.presenting);
  useEffect(() => {
    // A mark on the page itself: a style that asks what lies within it is computed anew at every step.
    const page = document.getElementById('main');
    page?.toggleAttribute('data-presenting', presenting);
    if (presenting) document.querySelector('[data-theatre]')?.scrollIntoView({ block: 'start' });
    return () => page?.removeAttribute('data-presenting');
  }, [presenting]);
  return null;
}
