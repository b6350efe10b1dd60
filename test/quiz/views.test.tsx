// @vitest-environment jsdom
/** The views of order, evidence and audit by keyboard, and the mistake that is named behind a wrong claim. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { MemoryRouter } from 'react-router';
import { describe, expect, it } from 'vitest';
import { kindOf } from '@/quiz/all-kinds.ts';
import type { CodeTheCaseQuestion, Question } from '@/quiz/kind.ts';
import { codeTheCase } from '@/quiz/kinds/code-the-case/rules.ts';
import Diagnosis from '@/quiz/page/Diagnosis.tsx';
import { madeUp, modelLesson, settingOf } from './setting.ts';

const lesson = modelLesson();

async function show(id: string) {
  const question = madeUp.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  const kind = kindOf(question);
  await kind.preload();
  const setting = settingOf(lesson, question);
  const answers: unknown[] = [];
  function Asked({ of }: { readonly of: Question }) {
    const [answer, setAnswer] = useState(() => kind.empty(of, setting));
    const change = (next: unknown) => {
      answers.push(next);
      setAnswer(next);
    };
    const grade = undefined;
    return <kind.View {...{ question: of, setting, answer, grade }} onChange={change} attempt={0} />;
  }
  render(
    <MemoryRouter>
      <Asked of={question} />
    </MemoryRouter>,
  );
  await screen.findAllByRole('listitem').catch(() => screen.findAllByRole('checkbox'));
  return { user: userEvent.setup(), answers };
}

describe('the views', () => {
  it('order: arrow keys move a step, the focus stays with it, and the move is told', async () => {
    const { user, answers } = await show('made-up-order');
    const first = screen.getAllByRole('button', { name: /^Move down/ })[0];
    first?.focus();
    const name = first?.getAttribute('aria-label')?.replace('Move down: ', '').split(',')[0] ?? '';
    await user.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('aria-label')).toBe(`Move down: ${name}, 2 of 8`);
    expect(screen.getByTestId('announcement').textContent).toBe(`${name} is now 2 of 8.`);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    expect(screen.getByTestId('announcement').textContent).toBe(`${name} stays first.`);
    expect(answers).toHaveLength(2);
  });

  it('evidence: each sentence is a button that says whether it is marked', async () => {
    const { user, answers } = await show('made-up-evidence');
    const sentence = screen.getByRole('button', { name: 'An image was kept.' });
    sentence.focus();
    await user.keyboard('{Enter}');
    expect(sentence.getAttribute('aria-pressed')).toBe('true');
    await user.keyboard(' ');
    expect(answers).toEqual([[2], []]);
  });

  it('audit: the three parts stand one after the other, the claim ready to be mended', async () => {
    const { user, answers } = await show('made-up-audit');
    await user.click(screen.getByRole('checkbox', { name: 'A line is missing' }));
    await user.click(screen.getByRole('radio', { name: 'The coder took the last images for a diagnostic study.' }));
    const line = screen.getByRole('group', { name: 'Line 3' });
    await user.clear(within(line).getByLabelText('Units'));
    expect(answers.at(-1)).toMatchObject({ missing: true, named: 'completion-as-diagnostic' });
    expect(screen.getAllByRole('radio')).toHaveLength(4);
  });
});

describe('the mistake behind a wrong claim', () => {
  const question: CodeTheCaseQuestion = {
    id: 'c',
    kind: 'code-the-case',
    ask: 'Code it.',
    objective: 'any',
    note: ['A note.'],
  };
  const setting = settingOf(lesson, question);
  const { lines } = codeTheCase.perfect(question, setting);
  const tell = (answer: unknown) =>
    render(
      <Diagnosis
        question={question}
        answer={answer}
        setting={setting}
        renderReplay={(_, step) => <p>Plays {step}</p>}
      />,
    );

  it('is named in a plain sentence, with the step to play again', async () => {
    const study = lines.find(({ modifiers }) => modifiers === '26 59');
    tell({ lines: lines.map((line) => (line === study ? { ...line, units: '2' } : line)), nothing: false });
    expect(screen.getByTestId('diagnosis').textContent).toMatch(/what one gets by this mistake\.You .+ belong/);
    await userEvent.setup().click(screen.getByRole('button', { name: /Play step \d again/ }));
    expect(screen.getByText(/^Plays /)).toBeDefined();
  });

  it('is not named for the true claim, or for an answer of another shape', () => {
    tell({ lines, nothing: false });
    expect(screen.queryByTestId('diagnosis')).toBeNull();
  });
});
