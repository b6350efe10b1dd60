/** A claim as plain text. */
import type { Claim } from './claim.ts';

/** The claim in lines of text: codes with their reasons, then what was not reported, what is missing, what no rule covers. */
export function explain(claim: Claim): string {
  const lines = claim.lines.flatMap((line) => [
    [line.code.value, ...line.modifiers].join('-') + (line.units === 1 ? '' : ` × ${line.units}`),
    ...line.because.map((reason) => `  ${reason.text}`),
  ]);
  const notReported = claim.notReported.map(
    (entry) => `${entry.into === null ? 'Not reported' : `In ${entry.into.value}`}: ${entry.text}`,
  );
  const missing = claim.missing.map((entry) => `${entry.code.value} lacks ${entry.needs}: ${entry.text}`);
  const unsupported = claim.unsupported.map((entry) => `Not supported: ${entry.text}`);
  return [`Code set ${claim.codeSet}`, ...lines, ...notReported, ...missing, ...unsupported].join('\n');
}
