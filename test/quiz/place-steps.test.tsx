// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { PlaceSteps } from '@/quiz/place/PlaceSteps.tsx';

const steps = [
  { id: 'in', number: 1, name: 'Puncture', detail: 'right common femoral vein' },
  { id: 'open', number: 4, name: 'Balloon', detail: 'left common iliac vein' },
  { id: 'out', number: 5, name: 'Closure', detail: 'pressure by hand' },
];
const targets = [
  { id: 'line', label: 'C0DE1', plain: 'A vein opened.', tone: 'code' },
  { id: 'included', label: 'Included in another line', tone: 'included' },
  { id: 'no', label: 'Not reportable', tone: 'nothing' },
] as const;

function Board({
  placed: first = {},
  onPlaced,
}: {
  placed?: Record<string, string>;
  onPlaced?: (all: object) => void;
}) {
  const [placed, setPlaced] = useState(first);
  const place = (step: string, target: string) => {
    const next = { ...placed, [step]: target };
    setPlaced(next);
    onPlaced?.(next);
  };
  return <PlaceSteps steps={steps} targets={targets} placed={placed} onPlace={place} locked={false} />;
}

const card = (name: string) => screen.getByRole('button', { name: new RegExp(`^Step \\d, ${name}`) });
const target = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name}`) });
const said = () => screen.getByTestId('announcement').textContent;

const wideScreen = () =>
  vi.stubGlobal('matchMedia', () => ({ matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() }));
afterEach(() => {
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'elementFromPoint');
});

describe.each([
  ['on a phone', () => undefined],
  ['on a wide screen', wideScreen],
])('matching by keyboard %s', (_where, set) => {
  it('Enter picks a step up, arrows move among the targets, Enter drops it, and each is announced', async () => {
    set();
    const user = userEvent.setup();
    render(<Board />);
    card('Balloon').focus();
    await user.keyboard('{Enter}');
    expect(said()).toBe('Step 4, balloon, picked up. Choose where it goes.');
    expect(target('C0DE1')).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    expect(target('Included')).toHaveFocus();
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(target('Not reportable')).toHaveFocus();
    await user.keyboard('{ArrowRight}{Enter}');
    expect(said()).toBe('Step 4 matched to C0DE1.');
    expect(within(card('Balloon')).getByText('C0DE1')).toBeInTheDocument();
    expect(card('Closure')).toHaveFocus();
  });

  it('Tab moves among the targets too, and Space drops', async () => {
    set();
    const user = userEvent.setup();
    render(<Board />);
    card('Puncture').focus();
    await user.keyboard(' ');
    await user.tab();
    expect(target('Included')).toHaveFocus();
    await user.keyboard(' ');
    expect(said()).toBe('Step 1 matched to Included in another line.');
  });

  it('Esc puts the step back where it was, with the focus on it', async () => {
    set();
    const user = userEvent.setup();
    const onPlaced = vi.fn();
    render(<Board placed={{ open: 'no' }} onPlaced={onPlaced} />);
    card('Balloon').focus();
    await user.keyboard('{Enter}');
    expect(target('Not reportable')).toHaveFocus();
    await user.keyboard('{ArrowUp}{Escape}');
    expect(said()).toBe('Step 4, balloon, put back.');
    expect(card('Balloon')).toHaveFocus();
    expect(card('Balloon')).toHaveAttribute('aria-pressed', 'false');
    expect(within(card('Balloon')).getByText('Not reportable')).toBeInTheDocument();
    expect(onPlaced).not.toHaveBeenCalled();
  });
});

describe('matching by pointer', () => {
  it('two presses place a step, and the next open step is picked up', async () => {
    const user = userEvent.setup();
    render(<Board />);
    await user.click(card('Puncture'));
    await user.click(target('C0DE1'));
    expect(said()).toBe('Step 1 matched to C0DE1. Step 4, balloon, picked up. Choose where it goes.');
    await user.click(target('Included'));
    await user.click(target('Included'));
    expect(screen.getByText(/Every step has a place/)).toBeInTheDocument();
    expect(said()).toBe('Step 5 matched to Included in another line.');
  });

  it('a placed step can be moved, and picks up no other', async () => {
    const user = userEvent.setup();
    render(<Board placed={{ in: 'no' }} />);
    await user.click(card('Puncture'));
    await user.click(target('Included'));
    expect(within(card('Puncture')).getByText('Included in another line')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Put back' })).not.toBeInTheDocument();
  });

  it('a second press of a step puts it back', async () => {
    const user = userEvent.setup();
    render(<Board />);
    await user.click(card('Balloon'));
    await user.click(card('Balloon'));
    expect(said()).toBe('Step 4, balloon, put back.');
  });

  it('on a wide screen a target pressed first asks for a step', async () => {
    wideScreen();
    const user = userEvent.setup();
    const onPlaced = vi.fn();
    render(<Board onPlaced={onPlaced} />);
    await user.click(target('C0DE1'));
    expect(said()).toBe('Pick a step first, then where it goes.');
    expect(onPlaced).not.toHaveBeenCalled();
  });
});

describe('dragging', () => {
  const at = (id: string | undefined) => {
    document.elementFromPoint = () => (id === undefined ? null : document.querySelector(`[data-target="${id}"]`));
  };
  const press = (element: Element, pointerType: string) => {
    Object.assign(Element.prototype, { setPointerCapture: vi.fn() });
    fireEvent.pointerDown(element, { button: 0, clientX: 10, clientY: 10, pointerType });
  };

  it('a mouse drops a step on the target under it', () => {
    wideScreen();
    const onPlaced = vi.fn();
    render(<Board onPlaced={onPlaced} />);
    at('included');
    press(card('Balloon'), 'mouse');
    fireEvent.pointerMove(card('Balloon'), { clientX: 12, clientY: 11 });
    expect(said()).toBe('');
    fireEvent.pointerMove(card('Balloon'), { clientX: 200, clientY: 90 });
    expect(said()).toContain('picked up');
    fireEvent.pointerUp(card('Balloon'));
    expect(onPlaced).toHaveBeenCalledWith({ open: 'included' });
  });

  it('dropped beside every target, or cancelled with Esc, it goes back', () => {
    const onPlaced = vi.fn();
    render(<Board onPlaced={onPlaced} />);
    at(undefined);
    press(card('Balloon'), 'mouse');
    fireEvent.pointerMove(card('Balloon'), { clientX: 90, clientY: 90 });
    fireEvent.pointerUp(card('Balloon'));
    expect(said()).toBe('Step 4, balloon, put back.');
    at('line');
    press(card('Closure'), 'mouse');
    fireEvent.pointerMove(card('Closure'), { clientX: 90, clientY: 90 });
    fireEvent.keyDown(window, { key: 'Escape' });
    fireEvent.pointerUp(card('Closure'));
    expect(said()).toBe('Step 5, closure, put back.');
    expect(onPlaced).not.toHaveBeenCalled();
  });

  it('a finger drags by the grip only, so that the page scrolls from anywhere else', () => {
    const onPlaced = vi.fn();
    render(<Board onPlaced={onPlaced} />);
    at('line');
    press(card('Balloon'), 'touch');
    fireEvent.pointerMove(card('Balloon'), { clientX: 50, clientY: 50 });
    fireEvent.pointerMove(card('Balloon'), { clientX: 90, clientY: 90 });
    expect(said()).toBe('');
    fireEvent.pointerUp(card('Balloon'));
    expect(onPlaced).not.toHaveBeenCalled();
    const grip = card('Balloon').querySelector('[data-grip]');
    if (!grip) throw new Error('no grip');
    press(grip, 'touch');
    // The targets open under the card once it moves.
    fireEvent.pointerMove(card('Balloon'), { clientX: 50, clientY: 50 });
    fireEvent.pointerMove(card('Balloon'), { clientX: 90, clientY: 90 });
    fireEvent.pointerUp(card('Balloon'));
    expect(onPlaced).toHaveBeenCalledWith({ open: 'line' });
  });
});

describe('once checked', () => {
  it('says of each step whether it is right, in words, and takes no more moves', () => {
    const marked = steps.map((step) => ({ ...step, mark: { right: step.id === 'in', truth: 'Included in C0DE1' } }));
    const placed = { in: 'line', open: 'no', out: 'no' };
    render(<PlaceSteps steps={marked} targets={targets} placed={placed} onPlace={vi.fn()} locked />);
    const cards = screen.getAllByRole('listitem');
    expect(cards[0]).toHaveTextContent('Right: C0DE1');
    expect(cards[1]).toHaveTextContent('Wrong: Not reportable');
    expect(cards[1]).toHaveTextContent('Included in C0DE1');
    expect(screen.queryByRole('button', { name: /Step/ })).not.toBeInTheDocument();
  });
});
