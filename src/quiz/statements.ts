/** Whether a statement about a claim is true, and the engine's reason either way. */
import type { Case } from '@/engine/case.ts';
import type { ClaimLine, Reason } from '@/engine/claim.ts';
import { whyNot } from '@/engine/why-not.ts';
import type { Setting, Statement } from './kind.ts';
import { keyOf } from './step-key.ts';

/** Why a statement is true or false: a sentence, and the rule and step behind it where one is named. */
export type Because = { readonly text: string; readonly rule?: string; readonly step?: string };

type OfService = Extract<Statement, { readonly says: 'reported' | 'not-reported' }>;
type OfStep = Extract<Statement, { readonly says: 'step' }>;
type OfRule = Extract<Statement, { readonly says: 'rule-applies' }>;

const linesOf = ({ claim }: Setting, service: string): readonly ClaimLine[] =>
  claim.lines.filter(({ code }) => code.id === service);

function reasonsOf({ claim }: Setting): readonly Reason[] {
  return [...claim.lines.flatMap((line) => line.because), ...claim.notReported, ...claim.missing];
}

function applied(statement: OfRule, setting: Setting): Reason | undefined {
  return reasonsOf(setting).find(
    (reason) =>
      reason.rule === statement.rule && (statement.step === undefined || reason.steps.includes(statement.step)),
  );
}

function isStep(statement: OfStep, setting: Setting): boolean {
  const key = keyOf(setting, statement.step);
  if (statement.into === undefined) return key[statement.is].length > 0;
  const codes = {
    billed: key.billed.map(({ line }) => line.code),
    included: key.included.map(({ into }) => into),
    missing: key.missing.map(({ code }) => code),
  };
  return codes[statement.is].some(({ id }) => id === statement.into);
}

/**
 * Whether a statement is true of a claim.
 * @param statement names services and rules by fact id, steps by their id
 * @param setting the case, its claim, the engine
 */
export function holds(statement: Statement, setting: Setting): boolean {
  switch (statement.says) {
    case 'reported': {
      const { units, modifier } = statement;
      return linesOf(setting, statement.service).some(
        (line) =>
          (units === undefined || line.units === units) &&
          (modifier === undefined || line.modifiers.includes(modifier)),
      );
    }
    case 'not-reported':
      return linesOf(setting, statement.service).length === 0;
    case 'step':
      return isStep(statement, setting);
    case 'rule-applies':
      return applied(statement, setting) !== undefined;
  }
}

function cite(reason: Reason, before = ''): Because {
  const step = reason.steps[0];
  return { text: `${before}${reason.text}`, rule: reason.rule, ...(step === undefined ? {} : { step }) };
}

const citeAll = (reasons: ClaimLine['because']): Because => ({
  ...cite(reasons[0]),
  text: reasons.map(({ text }) => text).join(' '),
});

const counted = (line: ClaimLine): string => `${line.units} ${line.units === 1 ? 'unit' : 'units'}`;

function becauseOfService(statement: OfService, setting: Setting): Because {
  const lines = linesOf(setting, statement.service);
  const modifier = statement.says === 'reported' ? statement.modifier : undefined;
  const line = lines.find(({ modifiers }) => modifier !== undefined && modifiers.includes(modifier)) ?? lines[0];
  if (!line) return becauseNotReported(statement.service, setting);
  const [first] = line.because;
  if (statement.says === 'not-reported') return cite(first);
  // Why each unit counts, and why a line carries a modifier, stands in its further reasons.
  if (holds(statement, setting)) return citeAll(line.because);
  if (statement.units !== undefined && lines.every(({ units }) => units !== statement.units)) {
    return cite(first, `The claim has ${counted(line)} of ${line.code.value}; a unit counts one ${line.code.counts}. `);
  }
  const carried = line.modifiers.length > 0 ? `modifier ${line.modifiers.join(' and ')}` : 'no modifier';
  const why = modifier === undefined ? '' : whyNotModifier(modifier, line, setting);
  return cite(first, `On this claim ${line.code.value} carries ${carried}. ${why}`);
}

const bothParts: Readonly<Record<Case['billing'], string>> = {
  professional: 'It is the physician’s part alone. ',
  technical: 'It is the part of equipment and staff alone. ',
  global: 'This one claim covers both parts. ',
  facility: 'The claim of a hospital is not split into parts. ',
};

/** Why a line does not carry 26 or TC; nothing of other modifiers. */
function whyNotModifier(modifier: string, { code }: ClaimLine, { theCase }: Setting): string {
  if (modifier !== '26' && modifier !== 'TC') return '';
  return code.split
    ? bothParts[theCase.billing]
    : 'It has no physician’s part and no part of equipment to tell apart. ';
}

/**
 * Why a code that is not on the claim does not belong there.
 * @param asked a code number as the learner wrote it, or the id of a service
 */
export function becauseNotReported(asked: string, { claim, engine, theCase }: Setting): Because {
  const why = whyNot(engine, theCase, claim, asked);
  switch (why.is) {
    case 'missing':
      return cite(why.entry, `The note leaves out ${why.entry.needs}. `);
    case 'not-reported':
      return cite(why.entry);
    case 'on-claim':
      return cite(why.line.because[0]);
    case 'not-earned':
      return { text: `${why.code.value} stands for this: ${why.code.plain} ${why.text}` };
    case 'other-date':
    case 'unknown':
      return { text: why.text };
  }
}

function becauseOfStep(statement: OfStep, setting: Setting): Because {
  const { billed, included, missing, nothing } = keyOf(setting, statement.step);
  const line = billed.map(({ line: { code }, reason }) => cite(reason, `The step is billed as ${code.value}. `))[0];
  const into = included.map((one) => cite(one, `The step is included in ${one.into.value}. `))[0];
  const lacks = missing.map((one) => cite(one, `The note leaves out ${one.needs}. `))[0];
  const own = { billed: line, included: into, missing: lacks }[statement.is];
  const found = own ?? line ?? into ?? lacks ?? nothing.map((one) => cite(one))[0];
  return { ...(found ?? { text: 'There is no rule for this step.' }), step: statement.step };
}

function becauseOfRule(statement: OfRule, setting: Setting): Because {
  const found = applied(statement, setting);
  if (found) return cite(found);
  if (statement.step !== undefined) {
    const what = keyOf(setting, statement.step);
    const reason = what.billed[0]?.reason ?? what.included[0] ?? what.missing[0] ?? what.nothing[0];
    if (reason) return { ...cite(reason, 'Another rule decides here. '), step: statement.step };
  }
  return { text: 'Nothing in this case meets that rule.', rule: statement.rule };
}

/**
 * Why a statement is true, or why it is not, in the engine's words for this case.
 * @returns a sentence, with the rule's id and the step's id where the engine names them
 */
export function because(statement: Statement, setting: Setting): Because {
  switch (statement.says) {
    case 'reported':
    case 'not-reported':
      return becauseOfService(statement, setting);
    case 'step':
      return becauseOfStep(statement, setting);
    case 'rule-applies':
      return becauseOfRule(statement, setting);
  }
}
