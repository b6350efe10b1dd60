/** Arbitrary valid cases: sessions as they could be recorded, with every kind of step and every state of the note. */
import fc from 'fast-check';
import { vessels } from '#content/atlas/vessels.ts';
import { readAtlas } from '@/engine/atlas.ts';
import { type Case, type Lesion, lesionKinds, type Step, type Vessel } from '@/engine/case.ts';

export const atlas = readAtlas(vessels);

const namesOf = (kind: string): Vessel[] => atlas.names.filter((name) => atlas.vessels.get(name)?.kind === kind);
const veins = namesOf('vein');

const inTerritory = (...territories: readonly string[]): Vessel[] =>
  atlas.names.filter((name) => {
    const own = atlas.vessels.get(name);
    return own?.kind === 'artery' && territories.some((one) => own.territory.startsWith(one));
  });
/** The region that a session mostly works in, and where it goes in. */
type Region = { readonly vessels: readonly Vessel[]; readonly ways: readonly Vessel[] };
const sides = (base: string): Vessel[] => [`left-${base}`, `right-${base}`];
const groins = sides('common-femoral-artery');
const circuits = namesOf('dialysis');
const regions: readonly { readonly weight: number; readonly region: Region }[] = [
  { weight: 5, region: { vessels: veins, ways: veins } },
  { weight: 2, region: { vessels: namesOf('artery'), ways: [...groins, ...sides('brachial-artery')] } },
  {
    weight: 2,
    region: { vessels: inTerritory('iliac', 'femoral', 'tibial', 'infra'), ways: groins },
  },
  { weight: 2, region: { vessels: inTerritory('coronary'), ways: [...groins, ...sides('radial-artery')] } },
  {
    weight: 2,
    region: {
      vessels: [...circuits, ...sides('subclavian-vein'), ...sides('cephalic-vein'), 'superior-vena-cava'],
      ways: sides('dialysis-circuit-peripheral'),
    },
  },
];

/** Mostly a vessel of the region, sometimes any. */
const vesselIn = (region: Region): fc.Arbitrary<Vessel> =>
  fc.oneof(
    { weight: 12, arbitrary: fc.constantFrom(...region.vessels) },
    { weight: 1, arbitrary: fc.constantFrom(...atlas.names) },
  );

const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });
/** An object without its undefined fields: what is left out is left out. */
const bare = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => field !== undefined)) as T;

const truth = maybe(fc.boolean());
const outcome = maybe(fc.constantFrom('failed' as const, 'stopped' as const));
const rarely = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary: value });

type Bare = { readonly do: Step['do'] } & Record<string, unknown>;

function stepArbitrary(lesions: readonly Lesion[], region: Region): fc.Arbitrary<Bare> {
  const vessel = vesselIn(region);
  const seen = fc.uniqueArray(vessel, { minLength: 1, maxLength: 3 });
  const one = vessel.map((name) => [name]);
  const lesion = lesions.length === 0 ? fc.constant(undefined) : maybe(fc.constantFrom(...lesions));
  const treated = fc
    .tuple(lesion, one)
    .map(([found, other]) => (found === undefined ? { vessels: other } : { vessels: found.vessels, lesion: found.id }));
  const treat = (extra: Record<string, fc.Arbitrary<unknown>>, kind: Step['do']) =>
    fc
      .tuple(treated, fc.record(extra), rarely(outcome))
      .map(([on, more, end]) => bare({ do: kind, ...on, ...more, outcome: end }));
  const access = fc
    .record({
      do: fc.constant('access' as const),
      vessel,
      method: fc.constantFrom('percutaneous', 'percutaneous', 'open', 'existing'),
      direction: rarely(fc.constantFrom('retrograde', 'antegrade')),
      ultrasound: maybe(fc.record({ realTime: truth, patency: truth, imageSaved: truth }).map(bare)),
    })
    .map(bare);
  return fc.oneof(
    access,
    fc.record({ do: fc.constant('catheter' as const), tip: vessel, outcome: rarely(outcome) }).map(bare),
    fc
      .record({
        do: fc.constant('angiogram' as const),
        vessels: seen,
        role: fc.constantFrom('diagnostic', 'roadmap', 'completion'),
        prior: maybe(fc.constantFrom('none', 'adequate', 'inadequate', 'changed')),
        priorStudy: maybe(fc.constantFrom('catheter', 'ct')),
        decision: truth,
        report: truth,
      })
      .map(bare),
    treat(
      {
        purpose: fc.constantFrom('treat', 'predilate', 'postdilate', 'stent-delivery'),
        result: maybe(fc.constantFrom('adequate', 'inadequate')),
      },
      'balloon',
    ),
    treat({ count: maybe(fc.integer({ min: 1, max: 4 })), temporary: rarely(fc.boolean()) }, 'stent'),
    treat({}, 'atherectomy'),
    treat({}, 'lithotripsy'),
    treat({}, 'protect'),
    treat({}, 'physiology'),
    ...(lesions.length === 0
      ? []
      : [
          fc
            .record({
              do: fc.constant('cross' as const),
              on: fc.constantFrom(...lesions),
              direction: fc.constantFrom('antegrade', 'retrograde', 'combined'),
              outcome: rarely(outcome),
            })
            .map(({ on, ...step }) => bare({ ...step, vessels: on.vessels, lesion: on.id })),
        ]),
    treat({ oct: rarely(fc.boolean()) }, 'ivus'),
    treat({}, 'embolize'),
    treat({ method: fc.constantFrom('mechanical', 'aspiration') }, 'thrombectomy'),
    fc.record({
      do: fc.constant('filter' as const),
      vessels: fc.constant(['inferior-vena-cava']),
      action: fc.constantFrom('place', 'reposition', 'retrieve'),
    }),
    fc
      .record({
        do: fc.constant('fluoroscopy' as const),
        minutes: maybe(fc.nat(90)),
        guides: fc.constantFrom(
          'procedure',
          'examination',
          'needle',
          'spine-injection',
          'central-venous-access',
          'other-physician',
        ),
        for: maybe(fc.constantFrom('s1', 's2', 's3', 's4')),
        imageSaved: truth,
        present: truth,
      })
      .map(bare),
    fc.record({
      do: fc.constant('needle' as const),
      target: fc.constant('liver'),
      purpose: fc.constantFrom('biopsy', 'aspiration', 'injection', 'localization'),
    }),
    fc
      .record({
        do: fc.constant('central-line' as const),
        action: fc.constantFrom('place', 'replace', 'remove', 'reposition'),
        vessel: fc.constantFrom(...veins),
        tunnelled: truth,
      })
      .map(bare),
    fc.record({
      do: fc.constant('procedure' as const),
      name: fc.constantFrom('skin-foreign-body-removal', 'epidural-electrode-array', 'other'),
    }),
    fc.record({ do: fc.constant('close' as const), method: fc.constantFrom('manual', 'device', 'suture') }),
  );
}

const lesionsArbitrary = (region: Region): fc.Arbitrary<readonly Lesion[]> =>
  fc
    .array(
      fc.record({
        vessels: fc.uniqueArray(fc.constantFrom(...region.vessels), { minLength: 1, maxLength: 2 }),
        kind: fc.constantFrom('stenosis', 'stenosis', ...lesionKinds),
        months: maybe(fc.integer({ min: 1, max: 24 })),
        bifurcation: rarely(fc.constant(true)),
      }),
      { maxLength: 3 },
    )
    .map((all) =>
      all.map(({ months, ...lesion }, i) =>
        bare({ id: `L${i + 1}`, ...lesion, months: lesion.kind === 'chronic-total-occlusion' ? months : undefined }),
      ),
    )
    .map((all) => all as unknown as readonly Lesion[]);

/** Days on both sides of every change, and days between. */
const day = fc.oneof(
  fc
    .date({ min: new Date('1996-01-01T00:00:00Z'), max: new Date('2026-12-31T00:00:00Z'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom(
    '2003-12-31',
    '2004-01-01',
    '2004-12-30',
    '2004-12-31',
    '2006-12-31',
    '2007-01-01',
    '2013-12-31',
    '2014-01-01',
    '2015-12-31',
    '2016-01-01',
    '2016-12-31',
    '2017-01-01',
    '2018-12-31',
    '2019-01-01',
    '2025-12-31',
    '2026-01-01',
  ),
);

/** A step that names no step which the case has not, nor itself. */
function namingOthers({ for: served, ...step }: Bare, i: number, count: number): Bare {
  const nth = typeof served === 'string' ? Number(served.slice(1)) : 0;
  return nth === 0 || nth > count || nth === i + 1 ? step : { ...step, for: served };
}

/** A valid case. It begins with an access, as sessions do, in nine of ten. */
export const caseArbitrary: fc.Arbitrary<Case> = fc
  .oneof(...regions.map(({ weight, region }) => ({ weight, arbitrary: fc.constant(region) })))
  .chain((region) => lesionsArbitrary(region).map((lesions) => ({ region, lesions })))
  .chain(({ region, lesions }) =>
    fc.record({
      lesions: fc.constant(lesions),
      start: fc.oneof(
        { weight: 9, arbitrary: fc.constantFrom(...region.ways) },
        { weight: 1, arbitrary: fc.constant(null) },
      ),
      steps: fc.array(stepArbitrary(lesions, region), { maxLength: 9 }),
      dateOfService: day,
      billing: fc.constantFrom('professional' as const, 'technical' as const, 'global' as const, 'facility' as const),
      payer: maybe(fc.constantFrom('medicare' as const, 'other' as const)),
    }),
  )
  .map(({ lesions, start, steps, dateOfService, billing, payer }) => {
    const all: Bare[] =
      start === null
        ? steps
        : [
            {
              do: 'access',
              vessel: start,
              method: 'percutaneous',
              ultrasound: { realTime: true, patency: true, imageSaved: true },
            },
            ...steps,
          ];
    return {
      id: 'generated',
      title: 'Generated',
      dateOfService,
      billing,
      ...(payer === undefined ? {} : { payer }),
      lesions,
      steps: all.map((step, i) => ({ id: `s${i + 1}`, ...namingOthers(step, i, all.length) })) as unknown as Step[],
    };
  });
