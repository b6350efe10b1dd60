// Turns the markup of a drawing into one that stands alone in a file: colours written out, nothing hidden left in.
import { readFileSync } from 'node:fs';

/** @type {Map<string, ReadonlyMap<string, string>>} */
const palettes = new Map();

/**
 * The colours of a look, by custom property: the tokens, then what the stage's own style sheet sets.
 * @param {'drawn' | 'fluoroscopy'} look
 * @returns {ReadonlyMap<string, string>}
 */
export function palette(look) {
  const known = palettes.get(look);
  if (known) return known;
  const tokens = readFileSync('src/ui/tokens.css', 'utf8').split('[data-theme')[0] ?? '';
  const [drawn = '', fluoroscopy = ''] = readFileSync('src/stage/Stage.module.css', 'utf8').split('[data-look=');
  const own = look === 'drawn' ? drawn : drawn + (fluoroscopy.split('}')[0] ?? '');
  const colours = new Map(
    [...(tokens + own).matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
  palettes.set(look, colours);
  return colours;
}

/** The markup without what can't be seen: elements of opacity 0 and all within them. */
function visible(markup) {
  let hidden = 0;
  return [...markup.matchAll(/<[^>]+>|[^<]+/g)]
    .map(([tag]) => {
      if (hidden > 0) {
        if (tag.startsWith('</')) hidden -= 1;
        else if (tag.startsWith('<') && !tag.endsWith('/>')) hidden += 1;
        return '';
      }
      const gone = /^<[^>]*( opacity="0"|[";]opacity:0[";])/.test(tag);
      if (gone && !tag.endsWith('/>')) hidden = 1;
      return gone ? '' : tag;
    })
    .join('');
}

/**
 * @param {string} markup an SVG whose colours are custom properties
 * @param {'drawn' | 'fluoroscopy'} look
 * @returns {string} the same picture, for a file of its own
 */
export function freeze(markup, look) {
  const colours = palette(look);
  return visible(
    markup
      .replaceAll(' aria-hidden="true"', '')
      .replaceAll(' focusable="false"', '')
      .replace(/var\(--([\w-]+)\)/g, (whole, name) => colours.get(name) ?? whole),
  );
}
