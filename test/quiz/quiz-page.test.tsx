// @vitest-environment jsdom
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { type ComponentProps, useState } from 'react';
import { MemoryRouter } from 'react-router';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { kindOf } from '@/quiz/all-kinds.ts';
import type { Question } from '@/quiz/kind.ts';
import { QuizPage, resultId } from '@/quiz/QuizPage.tsx';
import { modelLesson, settingOf as settingIn } from './setting.ts';

const lesson = modelLesson();
const questions = (await lesson.quiz()).default;
const settingOf = (question: Question) => settingIn(lesson, question);
const perfect = (question: Question) => kindOf(question).perfect(question, settingOf(question));
const one = <T,>(value: T | undefined): T => {
  if (value === undefined) throw new Error('the lesson lacks such a question');
  return value;
};
const choice = one(questions.find((question) => question.kind === 'choice' && !question.several));
const coding = one(questions.find((question) => question.kind === 'code-the-case'));
const match = one(questions.find((question) => question.kind === 'match'));
const everyAnswer = Object.fromEntries(questions.map((question) => [question.id, perfect(question)]));

beforeAll(async () => {
  await Promise.all(questions.map((question) => kindOf(question).preload()));
});

type Props = ComponentProps<typeof QuizPage>;

function show(given: Partial<Props> = {}) {
  const calls = {
    saveDraft: vi.fn(),
    keep: vi.fn(async (): Promise<'disk' | 'journal' | 'memory'> => 'disk'),
    onFinished: vi.fn(),
  };
  function Page() {
    const [at, goTo] = useState(given.at);
    return (
      <QuizPage
        title="Quiz"
        questions={questions}
        settingOf={settingOf}
        readDraft={() => undefined}
        past={{}}
        backToLesson="/lessons/one/"
        {...calls}
        {...given}
        at={at}
        goTo={goTo}
      />
    );
  }
  render(
    <MemoryRouter initialEntries={['/lessons/one/quiz/']}>
      <Page />
    </MemoryRouter>,
  );
  return { ...calls, user: userEvent.setup() };
}

const wrongOption = () => {
  const right = perfect(choice) as readonly string[];
  if (choice.kind !== 'choice') throw new Error('not a choice');
  return one(choice.options.find(({ id }) => !right.includes(id)));
};

describe('one question', () => {
  it('unanswered and checked is told to be unanswered, not wrong, and is not kept', async () => {
    const { user, keep } = show({ at: choice.id });
    await user.click(screen.getByTestId('check'));
    expect(screen.getByText(/^Not answered yet/)).toBeInTheDocument();
    expect(screen.queryByTestId('reason')).not.toBeInTheDocument();
    expect(keep).not.toHaveBeenCalled();
  });

  it('is pressed at once, kept, and only then explained, with the focus on the verdict', async () => {
    let stored = (_how: 'disk'): void => undefined;
    const keep = vi.fn(() => new Promise<'disk'>((resolve) => (stored = resolve)));
    const { user, saveDraft } = show({ at: choice.id, keep });
    const wrong = wrongOption();
    await user.click(await screen.findByRole('radio', { name: wrong.text }));
    expect(saveDraft).toHaveBeenLastCalledWith(choice.id, [wrong.id]);
    await user.click(screen.getByTestId('check'));
    expect(screen.getByTestId('check')).toHaveAttribute('aria-busy', 'true');
    expect(keep).toHaveBeenCalledWith(choice.id, [wrong.id]);
    expect(screen.queryByTestId('reason')).not.toBeInTheDocument();
    stored('disk');
    const reason = await screen.findByTestId('reason');
    expect(within(reason).getByRole('heading', { name: /Not right/ })).toHaveFocus();
    const part = one(kindOf(choice).grade(choice, [wrong.id], settingOf(choice)).parts[0]);
    expect(reason).toHaveTextContent(part.reason);
    expect(saveDraft).toHaveBeenLastCalledWith(choice.id, undefined);
    expect(screen.getByText('Saved on this device.')).toBeInTheDocument();
    expect(screen.getByRole('button', { name: 'Question 1, wrong' })).toBeInTheDocument();
  });

  it('checked twice quickly is kept once', async () => {
    const { user, keep } = show({
      at: choice.id,
      readDraft: (id) => (id === choice.id ? [wrongOption().id] : undefined),
    });
    await screen.findAllByRole('radio');
    await user.dblClick(screen.getByTestId('check'));
    await screen.findByTestId('reason');
    expect(keep).toHaveBeenCalledTimes(1);
  });

  it('says so when the browser keeps no data, also when keeping fails', async () => {
    const { user } = show({ at: choice.id, keep: () => Promise.reject(new Error('full')) });
    await user.click(await screen.findByRole('radio', { name: wrongOption().text }));
    await user.click(screen.getByTestId('check'));
    await screen.findByTestId('reason');
    expect(screen.getByText(/^Not saved: this browser keeps no data/)).toBeInTheDocument();
  });

  it('can be tried again: the answer is still there and free to change', async () => {
    const { user } = show({ at: choice.id, past: { [choice.id]: [wrongOption().id] } });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(screen.queryByTestId('reason')).not.toBeInTheDocument();
    expect(screen.getByRole('radio', { name: wrongOption().text })).toBeChecked();
    expect(screen.getByRole('radio', { name: wrongOption().text })).toBeEnabled();
  });

  it('plays the step that shows the reason', async () => {
    const renderReplay = vi.fn((_question: Question, step: string) => <p>Playing {step}</p>);
    const { user } = show({ at: match.id, past: { [match.id]: {}, [choice.id]: [wrongOption().id] }, renderReplay });
    await user.click(screen.getByRole('button', { name: /^Question 1/ }));
    await user.click(await screen.findByRole('button', { name: /Play step \d+ again/ }));
    expect(screen.getByText(/^Playing /)).toHaveTextContent(`Playing ${choice.replay}`);
    await user.click(screen.getByRole('button', { name: 'Close the picture' }));
    expect(screen.queryByText(/^Playing /)).not.toBeInTheDocument();
  });

  it('shows the rule behind the reason with its source', async () => {
    const sourceOf = (id: string) => ({ id, url: `https://example.org/${id}`, title: `About ${id}`, publisher: 'P' });
    show({ at: choice.id, past: { [choice.id]: [wrongOption().id] }, sourceOf });
    const reason = await screen.findByTestId('reason');
    expect(within(reason).getAllByText('Rule.').length).toBeGreaterThan(0);
    expect(within(reason).getAllByRole('link', { name: /^About / })[0]).toHaveAttribute(
      'href',
      expect.stringContaining('https://example.org/'),
    );
  });
});

describe('half-made answers', () => {
  it('come back as they were left', async () => {
    const left = { lines: [{ code: 'AB', units: '2', modifiers: '' }], nothing: false };
    show({ at: coding.id, readDraft: (id) => (id === coding.id ? left : undefined) });
    expect(await screen.findByRole('textbox', { name: 'Code' })).toHaveValue('AB');
    expect(screen.getByRole('textbox', { name: 'Units' })).toHaveValue('2');
  });

  it('are saved at every key, and a pasted list becomes rows', async () => {
    const { user, saveDraft } = show({ at: coding.id });
    const code = await screen.findByRole('textbox', { name: 'Code' });
    await user.type(code, 'A');
    expect(saveDraft).toHaveBeenLastCalledWith(coding.id, {
      lines: [{ code: 'A', units: '', modifiers: '' }],
      nothing: false,
    });
    await user.clear(code);
    await user.click(code);
    await user.paste('A1111 x2, B2222-26');
    const rows = screen.getAllByRole('group', { name: /^Line \d/ });
    expect(rows).toHaveLength(2);
    expect(within(one(rows[1])).getByRole('textbox', { name: 'Modifiers' })).toHaveValue('26');
    await user.click(screen.getByRole('button', { name: 'Remove line 1' }));
    expect(screen.getAllByRole('textbox', { name: 'Code' })).toHaveLength(1);
    expect(screen.getByRole('textbox', { name: 'Code' })).toHaveValue('B2222');
    await user.click(screen.getByRole('button', { name: 'Add a line' }));
    expect(screen.getAllByRole('textbox', { name: 'Code' })[1]).toHaveFocus();
  });

  it('that no longer fit the question count as none', async () => {
    show({ at: coding.id, readDraft: () => ({ lines: 'broken' }) });
    expect(await screen.findByRole('textbox', { name: 'Code' })).toHaveValue('');
  });
});

describe('past answers', () => {
  it('come up checked, graded by the rules of now', async () => {
    show({ at: choice.id, past: { [choice.id]: perfect(choice) } });
    expect(await screen.findByRole('heading', { name: /^Right/ })).toBeInTheDocument();
  });

  it('regrade when the claim of their case changes', async () => {
    const changed = (question: Question) => {
      const setting = settingOf(question);
      return { ...setting, claim: { ...setting.claim, lines: [] } };
    };
    show({ at: choice.id, past: { [choice.id]: perfect(choice) }, settingOf: changed });
    expect(await screen.findByRole('heading', { name: /Not right/ })).toBeInTheDocument();
  });

  it('lead the quiz on to the first question without an answer', async () => {
    const [first, second] = questions;
    show({ past: { [one(first).id]: perfect(one(first)) } });
    expect(await screen.findByRole('heading', { name: one(second).ask })).toBeInTheDocument();
  });
});

describe('the result', () => {
  it('is mastered with every answer right, and the quiz is finished once', async () => {
    const { onFinished } = show({ at: resultId, past: everyAnswer });
    expect(screen.getByRole('heading', { name: 'Mastered' })).toBeInTheDocument();
    expect(screen.getByText('100 %')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'See your first answer again' })).toBeInTheDocument();
    await waitFor(() => expect(onFinished).toHaveBeenCalledTimes(1));
  });

  it('with answers open is a standing so far, and is not finished', () => {
    const { onFinished } = show({ at: resultId, past: { [choice.id]: perfect(choice) } });
    expect(screen.getByRole('heading', { name: 'So far' })).toBeInTheDocument();
    expect(
      screen.getByText(new RegExp(`^${questions.length - 1} of ${questions.length} questions`)),
    ).toBeInTheDocument();
    expect(onFinished).not.toHaveBeenCalled();
  });

  it('lists what to look at again, and leads there', async () => {
    const { user } = show({ at: resultId, past: { ...everyAnswer, [choice.id]: [wrongOption().id] } });
    await user.click(screen.getByRole('button', { name: new RegExp(`^${choice.ask.slice(0, 20)}`) }));
    expect(await screen.findByRole('heading', { name: choice.ask })).toHaveFocus();
  });
});
