/** All words of a note. */
import type { Phrases } from '@/practice/phrases.ts';
import { head, lesion, lesionNames, stepNames } from './head.ts';
import { centralLine, fluoroscopy, ivus, needle, physiology, procedure } from './looks.ts';
import {
  atherectomy,
  balloon,
  cross,
  embolize,
  filter,
  lithotripsy,
  protect,
  stent,
  thrombectomy,
} from './treatments.ts';
import { vessels } from './vessels.ts';
import { access, angiogram, catheter, close } from './ways.ts';

export const phrases: Phrases = {
  head,
  lesion,
  lesionNames,
  stepNames,
  vessels,
  steps: {
    access,
    catheter,
    angiogram,
    balloon,
    stent,
    atherectomy,
    lithotripsy,
    thrombectomy,
    cross,
    ivus,
    embolize,
    filter,
    protect,
    physiology,
    fluoroscopy,
    needle,
    'central-line': centralLine,
    procedure,
    close,
  },
};
