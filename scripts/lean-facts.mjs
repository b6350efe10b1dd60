// Leaves out of the client's facts what only the pages of codes show, which are drawn when the site is built: who gives a
// code, a rule, its work or a grouping, and every note. What codes stand for, what rules say, and who says so, comes with
// the data of the lessons' pages.

/** By the lists of a `facts.json`, the fields that coding needs none of. */
const unread = {
  codes: ['plain', 'counts', 'source', 'note'],
  work: ['source', 'note', 'confidence'],
  rules: ['statement', 'source', 'note'],
  groupings: ['source', 'note'],
};

/** What a field is where a row of the client's facts leaves it out; `asFacts` puts it back. */
const usual = { from: null, until: null, confidence: 'high', addOn: false, split: false };

/**
 * The text of a `facts.json` without them.
 * @param {string} json
 */
function lean(json) {
  const facts = JSON.parse(json);
  for (const [list, fields] of Object.entries(unread)) {
    for (const row of facts[list]) {
      for (const field of fields) delete row[field];
      for (const [field, value] of Object.entries(usual)) if (row[field] === value) delete row[field];
    }
  }
  return JSON.stringify(facts);
}

/** @returns {import('vite').Plugin} */
export const leanFacts = () => ({
  name: 'lean-facts',
  enforce: 'pre',
  apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
  transform: {
    filter: { id: /\/content\/codes\/[^/]+\/facts\.json$/ },
    handler: (code) => ({ code: lean(code), map: null }),
  },
});
