/** Gathers, at build, what each page about codes shows. */
import type { Engine } from '@/engine/code.ts';
import { knownDays, yearOf } from '@/engine/dates.ts';
import type { CodeFact, Facts, Source } from '@/engine/facts.ts';
import type { CodePageData, CodeRow, CodesPageData, RuleRow, Span } from './code-data.ts';
import type { Evidence } from './evidence.ts';

type Given = {
  /** Over all families. */
  readonly engine: Engine;
  readonly evidence: Evidence;
  readonly sources: readonly Source[];
  /** Number → the lessons that bill it, fold steps into it, or find it missing a fact. */
  readonly taughtIn: ReadonlyMap<string, CodePageData['taughtIn']>;
};

const byStart = (a: CodeFact, b: CodeFact) => (b.from ?? '').localeCompare(a.from ?? '');
const codeShape = /\b(\d{5}|\d{4}T|[A-Z]\d{4})\b/g;

/** The rows of a family by number, each number's newest row first. */
function rowsByNumber({ codes }: Facts): ReadonlyMap<string, readonly [CodeFact, ...CodeFact[]]> {
  const found = new Map<string, [CodeFact, ...CodeFact[]]>();
  for (const code of codes.toSorted(byStart)) {
    const rows = found.get(code.value);
    if (rows) rows.push(code);
    else found.set(code.value, [code]);
  }
  return new Map([...found].toSorted(([a], [b]) => a.localeCompare(b)));
}

function spanOf([newest, ...older]: readonly [CodeFact, ...CodeFact[]]): Span {
  const oldest = older.at(-1) ?? newest;
  return {
    number: newest.value,
    from: oldest.from,
    until: newest.until,
    ...(oldest.inUseBy ? { inUseBy: oldest.inUseBy } : {}),
  };
}

/** The list of all codes, by family; those in use first. */
export function collectList(engine: Engine): CodesPageData {
  return {
    families: engine.families
      .filter(({ facts }) => facts.codes.length > 0)
      .map(({ id, name, facts }) => ({
        id,
        name,
        codes: [...rowsByNumber(facts).values()]
          .map((rows) => ({ ...spanOf(rows), plain: rows[0].plain, addOn: rows[0].addOn }))
          .toSorted((a, b) => Number(a.until !== null) - Number(b.until !== null)),
      })),
  };
}

/** The data of every code's page. */
export function collectPages({ engine, evidence, sources, taughtIn }: Given): readonly CodePageData[] {
  const all = new Map(engine.families.flatMap(({ facts }) => [...rowsByNumber(facts)]));
  const spansOf = (numbers: Iterable<string>): readonly Span[] =>
    [...numbers].toSorted().flatMap((number) => {
      const rows = all.get(number);
      return rows ? [spanOf(rows)] : [];
    });
  const rulesOf = (ids: ReadonlySet<string> | undefined): readonly RuleRow[] =>
    engine.rules.filter(({ id }) => ids?.has(id));

  return engine.families.flatMap(({ id, name, facts }) =>
    [...rowsByNumber(facts)].map(([number, rows]): CodePageData => {
      const before = [...evidence.next].filter(([, next]) => next.has(number)).map(([old]) => old);
      const speaksOfIt = rulesOf(evidence.decides.get(number));
      const takesIn = rulesOf(evidence.takesIn.get(number)).filter((rule) => !speaksOfIt.includes(rule));
      const ids = new Set(rows.map((row) => row.id));
      const work = facts.work.filter((fact) => ids.has(fact.id) && fact.from !== null);
      const cited = new Set([...rows, ...takesIn, ...speaksOfIt, ...work].flatMap(({ source }) => source));
      const texts = [...rows.map(({ note }) => note ?? ''), ...[...takesIn, ...speaksOfIt].flatMap(textsOf)];
      return {
        number,
        family: { id, name },
        rows: rows.map(withoutNames) as [CodeRow, ...CodeRow[]],
        before: spansOf(before),
        after: spansOf(evidence.next.get(number) ?? []),
        work: work.map((fact) => ({ year: yearOf(fact.from ?? ''), value: fact.value })),
        takesIn,
        speaksOfIt,
        standsBeside: rows[0].addOn ? [...(evidence.beside.get(number) ?? [])].toSorted() : [],
        taughtIn: taughtIn.get(number) ?? [],
        sources: sources.filter((source) => cited.has(source.id)),
        known: [...new Set(texts.join(' ').match(codeShape))].filter((mentioned) => all.has(mentioned)),
        endOfDays: Number(yearOf(knownDays.until ?? '')),
      };
    }),
  );
}

const textsOf = ({ statement, note }: RuleRow): readonly string[] => [statement, note ?? ''];

function withoutNames({ id: _id, value: _value, ...row }: CodeFact): CodeRow {
  return row;
}
