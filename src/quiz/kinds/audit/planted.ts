/** A claim with one mistake planted in it, and the mistakes that it could be taken for. */
import { type Mistake, mistakes } from '@/engine/claim.ts';
import { type EnteredLine, marksApart, merged, toEntered } from '@/engine/compare.ts';
import { type WrongClaim, wrongClaims } from '@/engine/diagnose/diagnose.ts';
import type { Slip } from '@/engine/diagnose/slip.ts';
import { wrongRules } from '@/engine/diagnose/wrong-rules.ts';
import type { AuditQuestion, Setting } from '../../kind.ts';

export type Planted = {
  /** The lines of the claim that is audited, by code number. */
  readonly lines: readonly EnteredLine[];
  /** The places of the lines that the true claim has not, or not so. */
  readonly wrong: readonly number[];
  /** A code of the true claim is not there: it has to be said, it may be said beside a wrong line, or it is not so. */
  readonly missing: 'yes' | 'either' | 'no';
  /** The mistakes that give these lines: the one planted, and others that give the same. */
  readonly named: readonly Mistake[];
  /** The steps that the mistake misjudges, and the rule that it breaks. */
  readonly steps: readonly string[];
  readonly rule: string | null;
};

/** So many mistakes are offered. */
const offered = 4;

const remembered = new WeakMap<Setting, readonly WrongClaim[]>();

function wrongsOf(setting: Setting): readonly WrongClaim[] {
  let known = remembered.get(setting);
  if (known === undefined) {
    known = wrongClaims(setting.engine, setting.theCase, setting.claim);
    remembered.set(setting, known);
  }
  return known;
}

const isSame = (a: EnteredLine, b: EnteredLine): boolean =>
  a.code === b.code && a.units === b.units && marksApart(a.modifiers, b.modifiers) === 0;

const textOf = ({ code, modifiers }: EnteredLine): string => [code, ...modifiers].join('-');

function missingIn(lines: readonly EnteredLine[], wrong: number, truth: readonly EnteredLine[]): Planted['missing'] {
  const lacking = truth.filter(({ code }) => lines.every((line) => line.code !== code)).length;
  if (lacking === 0) return 'no';
  return wrong === 0 ? 'yes' : 'either';
}

/** The steps to play again: those of the first wrong line, where the case was coded by the rules of another day. */
function misjudged({ misread, steps, rule }: Slip, line: EnteredLine | undefined, setting: Setting): readonly string[] {
  if (rule !== null || misread === undefined || line === undefined) return steps;
  const taken = setting.engine.code(misread(setting.theCase));
  return taken.lines.find(({ code }) => code.value === line.code)?.because[0].steps ?? steps;
}

/**
 * Plants the mistake of a question: the likeliest claim that its wrong rule makes of the case.
 * @returns null where the case does not make the mistake possible: the claim would stay as it is
 */
export function plant({ mistake }: AuditQuestion, setting: Setting): Planted | null {
  const all = wrongsOf(setting);
  const made = all.find(({ slips }) => slips[0]?.mistake === mistake);
  const [slip] = made?.slips ?? [];
  if (made === undefined || slip === undefined) return null;
  const lines = made.lines.toSorted((a, b) => (textOf(a) < textOf(b) ? -1 : 1));
  const truth = merged(toEntered(setting.claim));
  const wrong = lines.flatMap((line, at) => (truth.some((other) => isSame(line, other)) ? [] : [at]));
  const alike = all.filter(({ print }) => print === made.print).flatMap(({ slips }) => slips[0]?.mistake ?? []);
  return {
    lines,
    wrong,
    missing: missingIn(lines, wrong.length, truth),
    named: [...new Set([mistake, ...alike])],
    steps: misjudged(slip, lines[wrong[0] ?? -1], setting),
    rule: slip.rule,
  };
}

/** True of almost every line too many, and so no wrong choice beside another mistake that adds one. */
const tooWide: Mistake = 'components-and-bundle';

/** The mistakes to choose from: the planted one, then others that this case makes possible, then any. */
export function choicesOf(question: AuditQuestion, setting: Setting): readonly Mistake[] {
  const { mistake } = question;
  const named = plant(question, setting)?.named ?? [mistake];
  const possible = wrongsOf(setting).flatMap(({ slips }) => slips[0]?.mistake ?? []);
  const others = [...new Set([...possible, ...mistakes])].filter(
    (other) => other !== tooWide && !named.includes(other),
  );
  return [mistake, ...others.slice(0, offered - 1)];
}

/** A mistake as an auditor tells it: what was done, in one sentence. */
export function mistakeInWords(mistake: Mistake): string {
  const [first = ''] = wrongRules[mistake].split('. ');
  return `${first.replace(/^You /, 'The coder ')}.`;
}

/** Why a mistake is one: the rest of what the engine says of it. */
export const whyWrong = (mistake: Mistake): string => wrongRules[mistake].split('. ').slice(1).join('. ');
