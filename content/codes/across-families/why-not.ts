/** What families of codes say alike of a code that is not on a claim. */
import type { Claim } from '@/engine/claim.ts';

/** Why a code for veins is not on the claim of a dialysis circuit from 2017 on; null for any other claim. */
export const heldByCircuit = ({ lines }: Claim): string | null =>
  lines.some(({ code: { id } }) => id.startsWith('dialysis/circuit/') || id.startsWith('dialysis/clot/'))
    ? 'The work went through a dialysis circuit, whose own codes hold it.'
    : null;
