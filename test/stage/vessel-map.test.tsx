// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { catheterOrder } from '@/engine/atlas.ts';
import { placed, vesselPath } from '@/stage/picture/body-map.ts';
import { VesselMap, type VesselMapProps } from '@/stage/VesselMap.tsx';
import { canBeEntered, catheterWay, ordinal, sayWay } from '@/stage/vessel-map/catheter-way.ts';
import { allRows } from '@/stage/vessel-map/tree.ts';
import { dragged, kept, pointAt, scaleOf, vesselAt, viewOf, whole, zoomed } from '@/stage/vessel-map/view.ts';
import { atlas } from './cases.ts';

const groin = 'right-common-femoral-artery';

function open(props: Partial<VesselMapProps> = {}) {
  render(<VesselMap atlas={atlas} {...props} />);
  return userEvent.setup();
}

const tree = () => screen.getByRole('tree', { name: 'Vessels' });
// Asking by role reads the whole tree; one row is found sooner by its attribute.
const item = (name: string) => {
  const row = document.querySelector<HTMLElement>(`[data-vessel="${name.toLowerCase().replaceAll(' ', '-')}"]`);
  if (row === null) throw new Error(`the list doesn't show the ${name}`);
  return row;
};
const viewBox = () => document.querySelector('svg[viewBox]')?.getAttribute('viewBox');

describe('the way of a catheter', () => {
  it('has at each vessel the order that the engine gives it', () => {
    const way = catheterWay(atlas, groin, 'left-superficial-femoral-artery');
    expect(way?.parts.map(({ vessel, order }) => [vessel, order])).toEqual([
      [groin, 0],
      ['right-external-iliac-artery', 0],
      ['right-common-iliac-artery', 0],
      ['abdominal-aorta', 0],
      ['left-common-iliac-artery', 1],
      ['left-external-iliac-artery', 2],
      ['left-common-femoral-artery', 2],
      ['left-superficial-femoral-artery', 3],
    ]);
    for (const tip of placed) {
      const found = catheterWay(atlas, groin, tip);
      expect(found?.order ?? null, tip).toBe(catheterOrder(atlas, groin, tip)?.order ?? null);
    }
  });

  it('names the parts of the aorta that it passes, not their common root', () => {
    const names = (from: string, to: string) => catheterWay(atlas, from, to)?.parts.map(({ vessel }) => vessel);
    expect(names(groin, 'left-main-coronary')).toEqual([
      groin,
      'right-external-iliac-artery',
      'right-common-iliac-artery',
      'abdominal-aorta',
      'descending-thoracic-aorta',
      'aortic-arch',
      'ascending-aorta',
      'left-main-coronary',
    ]);
    expect(names('left-brachial-artery', 'celiac-artery')).toContain('descending-thoracic-aorta');
  });

  it('is told in a sentence: what was passed, each order, and the family', () => {
    expect(sayWay(atlas, groin, 'left-renal-segmental-artery')).toBe(
      'From the right common femoral artery to the left renal segmental artery. Not selective: right external iliac artery, right common iliac artery, abdominal aorta. 1st order: left renal artery. 2nd order: left renal segmental artery. The tip is in the 2nd order of the family of the left renal artery.',
    );
    expect(sayWay(atlas, groin, 'left-renal-vein')).toContain('No vessels join');
    expect([1, 2, 3, 4, 11, 22].map(ordinal)).toEqual(['1st', '2nd', '3rd', '4th', '11th', '22nd']);
  });

  it('begins only where a needle can reach from the skin', () => {
    const can = ['left-radial-artery', 'right-internal-jugular-vein', 'left-dialysis-circuit-peripheral', groin];
    const cannot = [
      'left-renal-artery',
      'brachiocephalic-artery',
      'left-brachiocephalic-vein',
      'radial-graft-1',
      'aorta',
    ];
    expect(can.filter((vessel) => !canBeEntered(vessel))).toEqual([]);
    expect(cannot.filter(canBeEntered)).toEqual([]);
  });
});

describe('the view of the map', () => {
  const size = { wide: 400, high: 600 };

  it('keeps the point under the finger where it is while it grows', () => {
    const before = viewOf(['left-renal-artery'], size);
    const at = pointAt(before, size, [120, 330]);
    const [x, y] = pointAt(zoomed(before, 2, at), size, [120, 330]);
    expect([x, y]).toEqual([expect.closeTo(at[0]), expect.closeTo(at[1])]);
  });

  it('never leaves the body', () => {
    expect(dragged(whole, size, 500, 500)).toEqual(whole);
    expect(kept({ x: -100, y: 2000, zoom: 0.1 })).toEqual(whole);
    expect(scaleOf(zoomed(whole, 1000), size)).toBeLessThan(20);
  });

  it('finds the nearest vessel within reach, and none beyond', () => {
    const all = () => 1;
    expect(vesselAt(placed, [240, 353], 3, all)).toMatch(/^left-renal/);
    expect(vesselAt(placed, [20, 20], 22, all)).toBeUndefined();
  });
});

describe('the vessel map', () => {
  it('has in its list every vessel of the atlas, under the vessel it comes from', () => {
    const rows = allRows(atlas);
    expect(rows.map(({ vessel }) => vessel).toSorted()).toEqual(atlas.names.toSorted());
    for (const row of rows) expect(row.parent).toBe(atlas.vessels.get(row.vessel)?.parent);
  });

  it('lights a given way: the orders beside the names, and a sentence for readers', () => {
    open({ access: groin, tip: 'left-renal-artery' });
    expect(within(tree()).getByRole('treeitem', { name: 'Left renal artery Tip: 1st order' })).toBe(
      item('Left renal artery'),
    );
    const way = within(screen.getByRole('list', { name: 'The catheter’s way' })).getAllByRole('listitem');
    expect(way.map((each) => each.textContent)).toEqual([
      'right common femoral arteryWay in',
      'right external iliac arteryNot selective',
      'right common iliac arteryNot selective',
      'abdominal aortaNot selective',
      'left renal artery1st order',
    ]);
    expect(screen.getByRole('status')).toHaveTextContent(sayWay(atlas, groin, 'left-renal-artery'));
    expect([...document.querySelectorAll('svg text')].map((each) => each.textContent)).toContain('1');
  });

  it('draws a circuit for dialysis in the limb it lies in, under the same name', () => {
    const circuit = 'left-dialysis-circuit-peripheral';
    open({ access: circuit, tip: 'left-dialysis-circuit-central', limb: 'leg' });
    const named = [...document.querySelectorAll('svg text')].map((each) => each.textContent);
    expect(named).toContain('peripheral segment of the left dialysis circuit');
    const drawn = [...document.querySelectorAll('svg path')].map((each) => each.getAttribute('d') ?? '').join('');
    expect(drawn).toContain(vesselPath('left-thigh-dialysis-circuit-peripheral'));
  });

  it('walks and unfolds its list by arrow keys', async () => {
    const user = open();
    await user.tab();
    for (let i = 0; i < 8 && document.activeElement?.getAttribute('role') !== 'treeitem'; i += 1) await user.tab();
    expect(item('Aorta')).toHaveFocus();
    await user.keyboard('{ArrowDown}{ArrowDown}');
    await vi.waitFor(() => expect(item('Aortic arch')).toHaveFocus());
    expect(item('Aortic arch')).toHaveAttribute('aria-expanded', 'false');
    await user.keyboard('{ArrowRight}');
    expect(item('Aortic arch')).toHaveAttribute('aria-expanded', 'true');
    await user.keyboard('{ArrowRight}');
    await vi.waitFor(() => expect(item('Brachiocephalic artery')).toHaveFocus());
    await user.keyboard('{ArrowLeft}');
    await vi.waitFor(() => expect(item('Aortic arch')).toHaveFocus());
  });

  it('finds a folded vessel by the letters of its name, and lets both ends be chosen by key', async () => {
    const onChange = vi.fn();
    const user = open({ choosing: true, onChange });
    item('Aorta').focus();
    await user.keyboard('popl');
    await vi.waitFor(() => expect(item('Left popliteal artery')).toHaveFocus());
    await user.keyboard('{Enter}');
    expect(onChange).toHaveBeenLastCalledWith({ access: 'left-popliteal-artery', tip: null });
    expect(document.querySelector('input[value="tip"]')).toBeChecked();
    await new Promise((rest) => setTimeout(rest, 750));
    await user.keyboard('cel');
    await vi.waitFor(() => expect(item('Celiac artery')).toHaveFocus());
    await new Promise((rest) => setTimeout(rest, 750));
    await user.keyboard(' ');
    expect(onChange).toHaveBeenLastCalledWith({ access: 'left-popliteal-artery', tip: 'celiac-artery' });
    expect(item('Celiac artery')).toHaveAttribute('aria-selected', 'true');
    expect(document.querySelector('output')).toHaveTextContent('The tip is in the 1st order');
  }, 15_000);

  it('takes a space within a name as a letter of it', async () => {
    const onChange = vi.fn();
    const user = open({ choosing: true, onChange });
    item('Aorta').focus();
    await user.keyboard('left r');
    await vi.waitFor(() => expect(document.activeElement).toHaveTextContent(/^Left r/));
    expect(onChange).not.toHaveBeenCalled();
  });

  it('says why a deep vessel is no way in, and what would be', async () => {
    const onChange = vi.fn();
    const user = open({ choosing: true, onChange });
    await user.click(item('Descending thoracic aorta'));
    expect(onChange).not.toHaveBeenCalled();
    expect(screen.getByRole('status')).toHaveTextContent('lies too deep for a needle. Choose a vessel of the groin');
  });

  it('grows, moves and goes back by keys and by buttons', async () => {
    const user = open();
    const first = viewBox();
    await user.click(screen.getByRole('button', { name: 'Larger' }));
    const larger = viewBox();
    expect(larger).not.toBe(first);
    screen.getByRole('button', { name: /^Map\./ }).focus();
    await user.keyboard('{ArrowRight}');
    expect(viewBox()).not.toBe(larger);
    await user.keyboard('0');
    expect(viewBox()).toBe(first);
    await user.keyboard('+-');
    expect(viewBox()).toBe(first);
  });

  it('chooses the vessel in the middle of the map on Enter', async () => {
    const user = open({ access: groin, tip: 'left-renal-artery' });
    screen.getByRole('button', { name: /^Map\./ }).focus();
    await user.keyboard('{Enter}');
    expect(within(tree()).getAllByRole('treeitem', { selected: true })).toHaveLength(1);
  });
});
