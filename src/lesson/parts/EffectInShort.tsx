import { useDeferredValue } from 'react';
import { dispositionOf } from '@/engine/why-not.ts';
import { Code } from '@/ui/Code.tsx';
import { useInView } from '../state.ts';
import styles from './EffectInShort.module.css';

/** What a done step has come to by now, in a word or a code, for the list of steps. */
export default function EffectInShort({ id }: { readonly id: string }) {
  const came = dispositionOf(useDeferredValue(useInView().claim), id);
  switch (came.kind) {
    case 'billed':
      return (
        <span className={styles.short} data-kind="billed">
          <Code number={came.lines[0].code.value} link={false} />
        </span>
      );
    case 'missing':
      return (
        <span className={styles.short} data-kind="missing">
          lacks <Code number={came.entry.code.value} link={false} />
        </span>
      );
    case 'included':
      return (
        <span className={styles.short}>
          in <Code number={came.into.value} link={false} />
        </span>
      );
    case 'none':
      return <span className={styles.short}>{came.entry && 'rule' in came.entry ? 'no line' : 'not coded here'}</span>;
  }
}
