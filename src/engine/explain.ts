/** A claim as plain text: for screen readers, for print, and for the command line. */
import type { Billing, Case } from './case.ts';
import type { Claim, ClaimLine, Reason } from './claim.ts';
import type { Confidence } from './facts.ts';

const biller: Readonly<Record<Billing, string>> = {
  professional: 'the physician, for the professional part',
  technical: 'the owner of the equipment, for the technical part',
  global: 'one biller, for the professional and the technical part',
  facility: 'the facility',
};

const doubt: Readonly<Record<Confidence, string>> = {
  high: '',
  medium: ' (Less sure: only one secondary source says so, or a part of it is inferred.)',
  low: ' (Unverified: no sound source was found.)',
  disputed: ' (Disputed: sources disagree.)',
};

const say = ({ text, confidence }: Pick<Reason, 'text' | 'confidence'>): string => `${text}${doubt[confidence]}`;

/** What is said of several things is said once. */
const once = (lines: readonly string[]): string[] => [...new Set(lines)];

function tellLine({ code, units, modifiers, because }: ClaimLine, i: number): string[] {
  const count = units === 1 ? '1 unit' : `${units} units (one for each ${code.counts})`;
  const marks =
    modifiers.length === 0 ? '' : `, modifier${modifiers.length === 1 ? '' : 's'} ${modifiers.join(' and ')}`;
  return [
    `${i + 1}. ${code.value}${marks}, ${count}. ${code.plain}`,
    ...once(because.map((why) => `   - ${say(why)}`)),
  ];
}

/** A part of the text under its title; nothing where it would be empty. */
const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : ['', title, ...once(lines)];

/**
 * The claim in lines of text: who bills what and when; each line with its reasons; what was not reported and why; what
 * one absent fact keeps off; what no rule covers. A reason that rests on less than high confidence says so.
 * @param theCase the case that earned the claim.
 */
export function explain(claim: Claim, theCase: Case): string {
  const { lines, notReported, missing, unsupported } = claim;
  const payer = theCase.payer === 'medicare' ? ' Medicare pays.' : '';
  return [
    theCase.title,
    `Date of service ${claim.dateOfService}, code set ${claim.codeSet}. Billed by ${biller[theCase.billing]}.${payer}`,
    '',
    lines.length === 0
      ? 'The claim has no line.'
      : `The claim has ${lines.length} line${lines.length === 1 ? '' : 's'}.`,
    ...lines.flatMap(tellLine),
    ...section(
      'Not reported:',
      notReported.map((entry) => `- ${entry.into === null ? '' : `Included in ${entry.into.value}. `}${say(entry)}`),
    ),
    ...section(
      'Kept off by one fact that the note leaves out:',
      missing.map((entry) => `- ${entry.code.value} needs ${entry.needs}. ${say(entry)}`),
    ),
    ...section(
      'Not coded by Lumen:',
      unsupported.map((entry) => `- ${entry.text}`),
    ),
  ].join('\n');
}
