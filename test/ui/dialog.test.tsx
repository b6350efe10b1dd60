// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeAll, expect, it } from 'vitest';
import { Button } from '@/ui/Button.tsx';
import { Dialog } from '@/ui/Dialog.tsx';
import { KeyHelp } from '@/ui/KeyHelp.tsx';

// jsdom has no modal dialogs: these two do what a browser does with the attribute and the first focusable element.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector('button')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});

function Asking() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Delete it</Button>
      <Dialog open={open} onClose={() => setOpen(false)} title="Delete it?">
        <p>It can’t be undone.</p>
      </Dialog>
    </>
  );
}

/** What a browser does when Esc is pressed in a modal dialog. */
const pressEsc = () => {
  screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }));
};

it('a dialog is named by its title and takes the focus', async () => {
  render(<Asking />);
  await userEvent.click(screen.getByRole('button', { name: 'Delete it' }));
  const dialog = screen.getByRole('dialog', { name: 'Delete it?' });
  expect(dialog).toContainElement(document.activeElement as HTMLElement);
  expect(dialog).toHaveTextContent('It can’t be undone.');
});

it('closing a dialog gives the focus back to what opened it', async () => {
  render(<Asking />);
  const opener = screen.getByRole('button', { name: 'Delete it' });
  await userEvent.click(opener);
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(opener).toHaveFocus();
});

it('Esc closes a dialog and gives the focus back', async () => {
  render(<Asking />);
  const opener = screen.getByRole('button', { name: 'Delete it' });
  await userEvent.click(opener);
  pressEsc();
  await expect.poll(() => screen.queryByRole('dialog')).toBeNull();
  expect(opener).toHaveFocus();
});

it('with single-character keys turned off, ? does nothing and the button still lists the keys', async () => {
  document.documentElement.dataset.keys = 'off';
  render(<KeyHelp keys={[{ keys: ['→'], does: 'Next step' }]} />);
  await userEvent.keyboard('?');
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(screen.getByRole('button', { name: 'Show the keys' }));
  expect(screen.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  delete document.documentElement.dataset.keys;
});

it('the key ? lists the keys, but not while something is typed', async () => {
  render(
    <>
      <input aria-label="Code" />
      <KeyHelp keys={[{ keys: ['→'], does: 'Next step' }]} />
    </>,
  );
  await userEvent.type(screen.getByRole('textbox'), '?');
  expect(screen.queryByRole('dialog')).toBeNull();
  await userEvent.click(document.body);
  await userEvent.keyboard('?');
  expect(screen.getByRole('dialog', { name: 'Keys' })).toHaveTextContent('Next step');
});
