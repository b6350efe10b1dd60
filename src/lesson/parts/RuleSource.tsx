import type { RuleFact } from '@/engine/facts.ts';
import { Disclosure } from '@/ui/Disclosure.tsx';
import { Sources } from './Sources.tsx';

/** The rule as the facts have it, and who says so. */
export default function RuleSource({ rule }: { readonly rule: RuleFact }) {
  return (
    <Disclosure summary="Where this comes from">
      <p>{rule.statement}</p>
      <Sources ids={rule.source} />
    </Disclosure>
  );
}
