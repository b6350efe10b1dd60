/** Everything through the circuit of a dialysis access, and everything on its vessels. */
import { asFacts } from '@/engine/facts.ts';
import type { Family } from '@/engine/family.ts';
import facts from './facts.json' with { type: 'json' };
import { propose as propose2010 } from './rules-2010.ts';
import { propose as propose2012 } from './rules-2012.ts';
import { propose as propose2017 } from './rules-2017.ts';

const rungs: ReadonlySet<string> = new Set(['dialysis/circuit', 'dialysis/clot']);
const ladderOf = (id: string): string => id.split('/').slice(0, 2).join('/');

export const family: Family = {
  id: 'dialysis-circuit',
  name: 'Dialysis circuit',
  facts: asFacts(facts),
  editions: [
    { from: '2010-01-01', until: '2012-01-01', propose: propose2010 },
    { from: '2012-01-01', until: '2017-01-01', propose: propose2012 },
    { from: '2017-01-01', until: null, propose: propose2017 },
  ],
  whyNot: (id, theCase, claim) => {
    const onCircuit = theCase.steps.some((step) => step.do === 'access' && step.vessel.includes('-dialysis-'));
    if (!onCircuit) return 'No step goes into a dialysis circuit.';
    const rung = claim.lines.find(({ code }) => rungs.has(ladderOf(code.id)));
    return rungs.has(ladderOf(id)) && rung !== undefined
      ? `Only the highest rung is reported, and that is ${rung.code.value}.`
      : null;
  },
};
