/**
 * Does work once the frame at hand is on the screen: a button shows that it was pressed before what it does is computed.
 * @param work what to do, one frame later
 */
export function afterPaint(work: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(work));
}
