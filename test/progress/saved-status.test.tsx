// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import SavedStatus from '@/progress/SavedStatus.tsx';
import { progress } from '@/progress/use-progress.ts';
import { newDevice } from './device.ts';

const initial = progress.getState();
beforeEach(newDevice);
afterEach(() => {
  vi.useRealTimers();
  progress.setState(initial, true);
});

test('says when work was saved, to the eye at once and to a screen reader when it has settled', () => {
  vi.useFakeTimers();
  vi.setSystemTime(new Date(2026, 10, 22, 10, 50));
  const { container } = render(<SavedStatus />);
  act(() => progress.setState({ status: { kind: 'saved', at: new Date(2026, 10, 22, 10, 42).toISOString() } }));
  expect(container).toHaveTextContent('Saved on this device, 10:42');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
  act(() => void vi.advanceTimersByTime(1000));
  expect(screen.getByRole('status')).toHaveTextContent('Saved on this device, 10:42');
  expect(screen.queryByRole('button')).toBeNull();
});

test('while an answer is on its way nothing on the screen says “saved”', () => {
  const { container } = render(<SavedStatus />);
  act(() => progress.setState({ status: { kind: 'saved', at: new Date().toISOString() } }));
  act(() => progress.setState({ status: { kind: 'saving' } }));
  expect(container).toHaveTextContent('Saving…');
  expect(container).not.toHaveTextContent('Saved');
});

test('trouble is said at once, with a button that tries again', async () => {
  const retry = vi.fn(() => Promise.resolve());
  progress.setState({ retry });
  render(<SavedStatus />);
  act(() =>
    progress.setState({
      status: { kind: 'not-saved', problem: 'blocked' },
    }),
  );
  await expect
    .poll(() => screen.getByRole('status').textContent)
    .toBe(
      'Not saved: this browser blocks storage. Your answers stay until you close this tab. Export them in Settings.',
    );
  await userEvent.click(screen.getByRole('button', { name: 'Try to save again' }));
  expect(retry).toHaveBeenCalledOnce();
});
