import mdx from '@mdx-js/rollup';
import rehypeSlug from 'rehype-slug';
import remarkGfm from 'remark-gfm';
import type { Plugin } from 'vite';

type Compile = (value: string, id: string) => Promise<{ readonly code: string } | undefined>;

declare global {
  /** Path and text of a lesson's prose → what it compiles to. Vite reads this file anew for each build of a run. */
  var compiledProse: Map<string, ReturnType<Compile>> | undefined;
}

globalThis.compiledProse ??= new Map();
const compiled = globalThis.compiledProse;

/** Compiles the prose of lessons, each once in a run. */
export function prose(): Plugin {
  const { transform } = mdx({ remarkPlugins: [remarkGfm], rehypePlugins: [rehypeSlug] });
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
