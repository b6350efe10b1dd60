/** Modifiers that name a place: a side, or a coronary artery. Lines that carry different ones are apart already. */
export const places: ReadonlySet<string> = new Set(['LT', 'RT', 'LC', 'LD', 'LM', 'RC', 'RI']);
