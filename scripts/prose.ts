import mdx from '@mdx-js/rollup';
import type { Root, RootContent } from 'mdast';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';
import glossary from '../content/glossary.json' with { type: 'json' };

type Compile = (value: string, id: string) => Promise<{ readonly code: string } | undefined>;

declare global {
  /** Path and text of a lesson's prose → what it compiles to. Vite reads this file anew for each build of a run. */
  var compiledProse: Map<string, ReturnType<Compile>> | undefined;
}

globalThis.compiledProse ??= new Map();
const compiled = globalThis.compiledProse;

const meanings: ReadonlyMap<string, string> = new Map(glossary.map(({ term, means }) => [term, means]));

/** Gives each `<Term name="…">` its meaning from the glossary. An unknown name stops the build. */
function explainTerms() {
  const explain = (node: Root | RootContent): void => {
    if ((node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Term') {
      const named = node.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'name')?.value;
      const means = typeof named === 'string' ? meanings.get(named) : undefined;
      if (means === undefined) {
        throw new Error(`content/glossary.json has no term ${typeof named === 'string' ? named : 'without a name'}.`);
      }
      node.attributes.push({ type: 'mdxJsxAttribute', name: 'means', value: means });
    }
    if ('children' in node) for (const child of node.children) explain(child);
  };
  return explain;
}

/** Compiles the prose of lessons, each once in a run. */
export function prose(): Plugin {
  const { transform } = mdx({ remarkPlugins: [remarkGfm, explainTerms], rehypePlugins: [rehypeSlug] });
  return {
    name: 'prose',
    enforce: 'pre',
    transform: {
      filter: { id: /\.mdx$/ },
      async handler(value, id) {
        const key = `${id}\n${value}`;
        const known = compiled.get(key) ?? (transform as Compile).call(this, value, id);
        compiled.set(key, known);
        const code = (await known)?.code;
        return code === undefined ? null : { code, map: null };
      },
    },
  };
}
