// @vitest-environment jsdom
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { IconButton } from '@/ui/IconButton.tsx';
import { Notice, noticeTones } from '@/ui/Notice.tsx';
import { Segmented } from '@/ui/Segmented.tsx';
import { Switch } from '@/ui/Switch.tsx';

const options = [
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const;

function Theme() {
  const [value, setValue] = useState<'light' | 'dark'>('light');
  return <Segmented label="Theme" options={options} value={value} onChange={setValue} />;
}

it('segments are one stop for Tab, and arrow keys move the choice', async () => {
  render(<Theme />);
  expect(screen.getByRole('group', { name: 'Theme' })).toBeVisible();
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: 'Light' })).toHaveFocus();
  await userEvent.keyboard('{ArrowRight}');
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Light' })).not.toBeChecked();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});

it('two groups of segments on one page don’t share a choice', async () => {
  render(
    <>
      <Theme />
      <Theme />
    </>,
  );
  const [, second] = screen.getAllByRole('radio', { name: 'Dark' });
  if (second) await userEvent.click(second);
  const [first] = screen.getAllByRole('radio', { name: 'Light' });
  expect(first).toBeChecked();
});

function Autoplay() {
  const [on, setOn] = useState(false);
  return (
    <Switch checked={on} onChange={setOn}>
      Play on
    </Switch>
  );
}

it('a switch is heard as one, and turns on by its words and by Space', async () => {
  render(<Autoplay />);
  const control = screen.getByRole('switch', { name: 'Play on' });
  await userEvent.click(screen.getByText('Play on'));
  expect(control).toBeChecked();
  control.focus();
  await userEvent.keyboard(' ');
  expect(control).not.toBeChecked();
});

it('a button without words still has a name', () => {
  render(<IconButton icon="play" label="Play" />);
  expect(screen.getByRole('button', { name: 'Play' })).toBeEnabled();
});

it('each tone of a notice has a sign of its own beside its colour', () => {
  const signs = noticeTones.map((tone) => {
    const { container } = render(<Notice tone={tone}>words</Notice>);
    return container.querySelector('path')?.getAttribute('d');
  });
  expect(new Set(signs).size).toBe(noticeTones.length);
});

it('a disclosure opens on demand', async () => {
  render(<Disclosure summary="Why">Because</Disclosure>);
  expect(screen.getByText('Because')).not.toBeVisible();
  await userEvent.click(screen.getByText('Why'));
  expect(screen.getByText('Because')).toBeVisible();
});
