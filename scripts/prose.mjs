// Compiles the prose of lessons: MDX, its terms explained from the glossary, its headings named by their words.
import { readFileSync } from 'node:fs';
import { defineHastPlugin, mdxToJs } from 'satteri';

const glossary = JSON.parse(readFileSync(new URL('../content/glossary.json', import.meta.url), 'utf8'));
const meanings = new Map(glossary.map(({ term, means }) => [term, means]));

/** A `<Term name="…">` with its meaning from the glossary. An unknown name stops the build. */
function explain(tag) {
  const named = tag.attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'name')?.value;
  const means = meanings.get(named);
  if (means === undefined) {
    throw new Error(`content/glossary.json has no term ${typeof named === 'string' ? named : 'without a name'}.`);
  }
  return { ...tag, attributes: [...tag.attributes, { type: 'mdxJsxAttribute', name: 'means', value: means }] };
}

const explainTerms = defineHastPlugin({
  name: 'explain-terms',
  mdxJsxFlowElement: { filter: ['Term'], visit: explain },
  mdxJsxTextElement: { filter: ['Term'], visit: explain },
});

const nameHeadings = defineHastPlugin({
  name: 'name-headings',
  element: {
    filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
    visit: (heading, tree) => {
      const words = tree.textContent(heading).toLowerCase();
      tree.setProperty(heading, 'id', words.match(/[\p{L}\p{N}]+/gu)?.join('-') ?? '');
    },
  },
});

/** @returns {import('vite').Plugin} */
export const prose = () => ({
  name: 'prose',
  enforce: 'pre',
  transform: {
    filter: { id: /\.mdx$/ },
    handler: (text) => ({ code: mdxToJs(text, { hastPlugins: [explainTerms, nameHeadings] }).code, map: null }),
  },
});
