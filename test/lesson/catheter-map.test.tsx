// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { MemoryRouter } from 'react-router';
import { expect, it, vi } from 'vitest';
import type { Case } from '@/engine/case.ts';
import { LessonPage } from '@/lesson/LessonPage.tsx';
import { start } from '@/lesson/place.ts';
import { tags } from '@/lesson/tags.ts';
import { engine, lesson } from './lesson-under-test.tsx';

const { CatheterMap } = tags;

async function open(access?: string, tip?: string) {
  const ends = { ...(access === undefined ? {} : { access }), ...(tip === undefined ? {} : { tip }) };
  render(
    <MemoryRouter initialEntries={[`/lessons/${lesson.id}/`]}>
      <LessonPage
        module="Veins"
        lesson={lesson}
        engine={engine}
        source={() => undefined}
        Prose={() => <CatheterMap {...ends} />}
        place={start}
        setPlace={() => undefined}
        hrefOf={() => './'}
        progress={undefined}
        keep={() => undefined}
        next={null}
        quiz={{ questions: 8, kinds: [], path: './' }}
      />
    </MemoryRouter>,
  );
  // The map's script is fetched by the part, whose own script is fetched by the page.
  await act(() => vi.dynamicImportSettled());
  await vi.waitFor(() => expect(document.querySelector('[role="tree"]')).not.toBeNull(), { timeout: 10_000 });
}

/** The code that the engine gives a puncture and a catheter alone, on the lesson's date. */
function codeOf(access: string, tip: string): string {
  const theCase: Case = {
    id: 'two-steps',
    title: 'Two steps',
    dateOfService: lesson.case.dateOfService,
    billing: 'professional',
    lesions: [],
    steps: [
      { id: 'puncture', do: 'access', vessel: access, method: 'percutaneous' },
      { id: 'catheter', do: 'catheter', tip },
    ],
  };
  return engine.code(theCase).lines[0]?.code.value ?? 'none';
}

const answer = () => screen.getByRole('region', { name: 'The catheter on the claim' });
const row = (vessel: string) => document.querySelector<HTMLElement>(`[data-vessel="${vessel}"]`) ?? document.body;

it('shows beside the vessel map the line that the catheter earns by the engine', async () => {
  await open('right-common-femoral-vein', 'left-renal-vein');
  expect(answer()).toHaveTextContent(codeOf('right-common-femoral-vein', 'left-renal-vein'));
  expect(row('left-renal-vein')).toHaveTextContent('Tip: 1st order');
});

it('follows the learner to another tip', async () => {
  const [before, after] = ['left-renal-vein', 'inferior-vena-cava'].map((tip) =>
    codeOf('right-common-femoral-vein', tip),
  );
  expect(before).not.toBe(after);
  await open('right-common-femoral-vein', 'left-renal-vein');
  await userEvent.setup().click(row('inferior-vena-cava'));
  expect(answer()).toHaveTextContent(after ?? '');
  expect(answer()).not.toHaveTextContent(before ?? '');
});

it('asks for both ends first', async () => {
  await open();
  expect(answer()).toHaveTextContent('Choose a way in and a tip to see its line.');
});
