import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CaseError, readCase } from '@/engine/read-case.ts';
import { atlas, caseArbitrary } from './arbitrary.ts';

const good = {
  id: 'c',
  title: 'A case',
  dateOfService: '2025-03-14',
  billing: 'professional',
  lesions: [{ id: 'L1', vessels: ['left-renal-vein'], kind: 'stenosis', percent: 70 }],
  steps: [
    {
      id: 's1',
      do: 'access',
      vessel: 'left-common-femoral-vein',
      method: 'percutaneous',
      ultrasound: { realTime: true },
    },
    { id: 's2', do: 'catheter', tip: 'left-renal-vein', via: 's1' },
    { id: 's3', do: 'balloon', vessels: ['left-renal-vein'], lesion: 'L1', purpose: 'treat' },
    { id: 's4', do: 'fluoroscopy', guides: 'procedure', for: 's3', minutes: 4 },
  ],
};

/** Sets what stands at a path of keys; `undefined` takes it away. */
function put(value: unknown, [key, ...rest]: readonly (string | number)[], to: unknown): void {
  const holder = value as Record<string | number, unknown>;
  if (key === undefined) return;
  if (rest.length > 0) put(holder[key], rest, to);
  else if (to === undefined) delete holder[key];
  else holder[key] = to;
}

/** Reads the good case after one change; the error, or null. */
function readWith(path: readonly (string | number)[], to: unknown): CaseError | null {
  const changed = structuredClone(good);
  put(changed, path, to);
  try {
    readCase(changed, atlas);
    return null;
  } catch (error) {
    if (error instanceof CaseError) return error;
    throw error;
  }
}

describe('reading a case', () => {
  it('gives the case back, with what was left out filled as the format says', () => {
    expect(readCase(good, atlas)).toEqual(good);
    const { title: _title, lesions: _lesions, ...rest } = { ...good, steps: [] };
    expect(readCase(rest, atlas)).toEqual({ ...rest, title: 'c', lesions: [] });
  });

  it.each([
    [
      'a vessel that the atlas has not',
      ['steps', 2, 'vessels', 0],
      'left-renal-vien',
      'steps[2].vessels[0]',
      'left-renal-vein',
    ],
    ['a vessel for a catheter', ['steps', 1, 'tip'], 'left-kidney', 'steps[1].tip', 'no vessel'],
    ['no vessel at all', ['steps', 2, 'vessels'], [], 'steps[2].vessels', 'one entry or more'],
    ['a vessel instead of a list', ['steps', 2, 'vessels'], 'left-renal-vein', 'steps[2].vessels', 'a list'],
    ['a kind of step that is none', ['steps', 1, 'do'], 'cathater', 'steps[1].do', 'Did you mean “catheter”'],
    ['no kind of step', ['steps', 1, 'do'], undefined, 'steps[1].do', 'found nothing'],
    [
      'a value that is not allowed',
      ['steps', 0, 'method'],
      'percutanous',
      'steps[0].method',
      'Did you mean “percutaneous”',
    ],
    ['a missing field', ['steps', 0, 'method'], undefined, 'steps[0].method', 'missing'],
    [
      'a text for a truth',
      ['steps', 0, 'ultrasound', 'realTime'],
      'yes',
      'steps[0].ultrasound.realTime',
      'true or false',
    ],
    ['a misspelt field', ['steps', 2, 'lession'], 'L1', 'steps[2].lession', 'Did you mean “lesion”'],
    [
      'a misspelt field of the note',
      ['steps', 0, 'ultrasound', 'imageSave'],
      true,
      'steps[0].ultrasound.imageSave',
      '“imageSaved”',
    ],
    ['a misspelt field of the head', ['dateOfservice'], '2025-01-01', 'dateOfservice', '“dateOfService”'],
    ['an id twice', ['steps', 2, 'id'], 's1', 'steps[2].id', 'needs its own'],
    ['a lesion id twice', ['lesions', 1], good.lesions[0], 'lesions[1].id', 'needs its own'],
    ['a way in that is no step', ['steps', 1, 'via'], 's9', 'steps[1].via', 's1'],
    ['a way in that is no access', ['steps', 2, 'via'], 's2', 'steps[2].via', 's1'],
    ['a lesion that the case has not', ['steps', 2, 'lesion'], 'L2', 'steps[2].lesion', 'L1'],
    ['a step that fluoroscopy was for', ['steps', 3, 'for'], 's9', 'steps[3].for', 's3'],
    ['a day that the calendar has not', ['dateOfService'], '2025-02-29', 'dateOfService', 'calendar'],
    ['a day written otherwise', ['dateOfService'], '3/14/2025', 'dateOfService', 'YYYY-MM-DD'],
    ['a day before every code set', ['dateOfService'], '1995-12-31', 'dateOfService', '1996 to 2026'],
    ['a day after every code set', ['dateOfService'], '2027-01-01', 'dateOfService', '1996 to 2026'],
    ['who bills', ['billing'], 'doctor', 'billing', 'professional, technical, global or facility'],
    ['a percentage beyond all', ['lesions', 0, 'percent'], 170, 'lesions[0].percent', '0 to 100'],
    ['a step that is no object', ['steps', 1], 7, 'steps[1]', 'found 7'],
    ['steps that are no list', ['steps'], {}, 'steps', 'a list'],
    ['no steps field', ['steps'], undefined, 'steps', 'missing'],
    [
      'more steps than a session has',
      ['steps'],
      Array.from({ length: 201 }, (_, i) => ({ id: `s${i}`, do: 'close', method: 'manual', via: 's1' })),
      'steps',
      '200',
    ],
    ['a text without end', ['title'], 7, 'title', 'a text'],
    ['an id without end', ['id'], 'x'.repeat(2001), 'id', '2000'],
  ])('refuses %s, and says where and what would be right', (_what, path, to, at, says) => {
    const error = readWith(path, to);
    expect(error?.at).toBe(at);
    expect(error?.message).toContain(says);
  });

  it.each([null, 7, 'case', [], undefined])('refuses %j as a case', (value) => {
    expect(() => readCase(value, atlas)).toThrow(CaseError);
  });

  it('leaves out a field that it does not know, so that the format can grow', () => {
    const grown = { ...good, author: 'somebody', steps: good.steps.map((one) => ({ ...one, colour: 'red' })) };
    expect(readCase(grown, atlas)).toEqual(good);
  });

  it.each(['__proto__', 'constructor', 'toString'])('takes no harm from the key %s', (key) => {
    const text = JSON.stringify(good).replace('"title"', `"${key}":{"billing":"global"},"title"`);
    expect(readCase(JSON.parse(text), atlas)).toEqual(good);
    expect(readWith(['steps', 1, 'do'], key)?.at).toBe('steps[1].do');
    expect(readWith(['steps', 1, 'tip'], key)?.at).toBe('steps[1].tip');
  });

  it('takes the first and the last known day, and a leap day', () => {
    for (const day of ['1996-01-01', '2026-12-31', '2024-02-29']) expect(readWith(['dateOfService'], day)).toBeNull();
  });

  it('reads every valid case as it stands', () => {
    fc.assert(
      fc.property(caseArbitrary, (theCase) => {
        expect(readCase(theCase, atlas)).toEqual(theCase);
      }),
    );
  });

  it('answers any JSON with a case or with an error that has a place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        try {
          readCase(value, atlas);
        } catch (error) {
          expect(error).toBeInstanceOf(CaseError);
        }
      }),
    );
  });

  it('refuses a valid case in which one known field was broken, at that field', () => {
    const broken = fc.tuple(caseArbitrary, fc.nat()).filter(([theCase]) => theCase.steps.length > 0);
    fc.assert(
      fc.property(broken, ([theCase, n]) => {
        const changed = structuredClone(theCase);
        const at = n % changed.steps.length;
        put(changed, ['steps', at, 'id'], 5);
        expect(() => readCase(changed, atlas)).toThrow(expect.objectContaining({ at: `steps[${at}].id` }));
      }),
    );
  });
});
