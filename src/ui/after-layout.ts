/**
 * Does work once, right after the browser's next layout and before its paint: what is measured there costs no layout of
 * its own. At once where there is no layout, as in tests.
 * @param element what is laid out; work waits for as long as it is not shown
 * @returns calls it off
 */
export function afterLayout(element: Element, work: () => void): () => void {
  if (typeof ResizeObserver === 'undefined') {
    work();
    return () => undefined;
  }
  // An observer always tells first of what it has just begun to watch.
  const watch = new ResizeObserver(() => {
    watch.disconnect();
    work();
  });
  watch.observe(element);
  return () => watch.disconnect();
}
