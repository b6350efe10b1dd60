// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { later } from '@/ui/later.tsx';

const found = { default: ({ text }: { readonly text: string }) => <p>{text}</p> };

/** A piece whose script can't be fetched the first so many times. */
function pieceThatFails(times: number) {
  let asked = 0;
  return later<{ readonly text: string }>(() => {
    asked += 1;
    return asked <= times ? Promise.reject(new Error('offline')) : Promise.resolve(found);
  });
}

describe('a piece of a page whose script can’t be fetched', () => {
  // React tells the console of every error, also of one that the page has mended.
  beforeEach(() => vi.spyOn(console, 'error').mockReturnValue());
  afterEach(() => vi.restoreAllMocks());

  it('says so and leaves the rest of the page, and comes when asked again', async () => {
    const Piece = pieceThatFails(2);
    render(
      <>
        <h1>The page</h1>
        <Piece text="The piece" />
      </>,
    );
    expect(await screen.findByRole('alert')).toHaveTextContent('could not be fetched');
    expect(screen.getByRole('heading')).toHaveTextContent('The page');
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('alert')).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByText('The piece')).toBeVisible();
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('comes by itself, in each of its places, when the device is online again', async () => {
    const Piece = pieceThatFails(1);
    render(
      <>
        <Piece text="Here" />
        <Piece text="There" />
      </>,
    );
    expect(await screen.findAllByRole('alert')).toHaveLength(2);
    dispatchEvent(new Event('online'));
    expect(await screen.findByText('Here')).toBeVisible();
    expect(await screen.findByText('There')).toBeVisible();
  });
});
