import { beforeAll, expect, it } from 'vitest';
import { gatherEvidence, numbersIn } from '@/app/codes/evidence.ts';
import { loadEngine } from '@/app/library.ts';
import type { Case } from '@/engine/case.ts';
import type { Engine } from '@/engine/code.ts';

const lesson = import.meta.glob<Case>('/content/lessons/vein-angioplasty/case.json', {
  eager: true,
  import: 'default',
});
const [theCase] = Object.values(lesson) as [Case];
let engine: Engine;

const numberOf = (id: string) => engine.codes.find((code) => code.id === id)?.value ?? id;
const numbers = (...ids: string[]) => ids.map(numberOf).toSorted();

beforeAll(async () => {
  engine = await loadEngine(['vein-angioplasty', 'vein-catheter', 'venography', 'ultrasound-access']);
});

it('what took the place of a code is what the same steps earn on the day after its last', () => {
  const { next } = gatherEvidence(engine, [theCase]);
  expect([...(next.get(numberOf('vein/balloon/percutaneous')) ?? [])]).toEqual(numbers('vein/balloon/first'));
  expect([...(next.get(numberOf('vein/balloon/imaging')) ?? [])]).toEqual(numbers('vein/balloon/first'));
  expect(next.has(numberOf('vein/balloon/first'))).toBe(false);
});

it('what a code takes in and what decides it are the rules that the claim itself gives', () => {
  const evidence = gatherEvidence(engine, [theCase]);
  const claim = engine.code(theCase);
  const balloon = numberOf('vein/balloon/first');
  for (const { into, rule } of claim.notReported)
    if (into?.value === balloon) expect(evidence.takesIn.get(balloon)).toContain(rule);
  const line = claim.lines.find(({ code }) => code.value === balloon);
  for (const { rule } of line?.because ?? []) expect(evidence.decides.get(balloon)).toContain(rule);
  expect(line).toBeDefined();
});

it('an add-on stands beside codes that stand alone, never beside itself', () => {
  const { beside } = gatherEvidence(engine, [theCase]);
  const guidance = beside.get(numberOf('access/ultrasound'));
  expect(guidance).toContain(numberOf('vein/balloon/first'));
  expect(guidance).not.toContain(numberOf('access/ultrasound'));
});

it('a lesson teaches every code that its claim reports, contains or finds missing a fact', () => {
  const claim = engine.code(theCase);
  const named = numbersIn(claim);
  for (const { code } of claim.lines) expect(named).toContain(code.value);
});
