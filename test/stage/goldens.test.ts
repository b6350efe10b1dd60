import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allFrozen } from './frozen.tsx';

const frozen = allFrozen();

describe('the frozen pictures', () => {
  it('are those of the cases, no more and no fewer', () => {
    expect(readdirSync('test/goldens').sort()).toEqual(frozen.map(({ file }) => file).sort());
  });

  it.each(frozen)('$file is as it was frozen (changed on purpose? npm run goldens)', ({ file, svg }) => {
    expect(svg).toBe(readFileSync(`test/goldens/${file}`, 'utf8'));
  });

  it('stand alone: no custom property, no class, nothing from outside', () => {
    for (const { file, svg } of frozen) {
      expect(svg, file).not.toMatch(/var\(|class=|href=|<style|NaN|undefined/);
    }
  });
});
