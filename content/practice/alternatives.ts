/** Facts that can be other than they are in a case that still makes sense; null: the note leaves it out. */
import type { Alternatives } from '@/practice/procedure.ts';

export const alternatives: Alternatives = {
  'case/billing': ['professional', 'global'],
  'lesion/kind': ['stenosis', 'occlusion'],
  'access/ultrasound.realTime': [true, false, null],
  'access/ultrasound.patency': [true, null],
  'access/ultrasound.imageSaved': [true, false, null],
  'angiogram/prior': ['none', 'adequate', 'inadequate', null],
  'angiogram/decision': [true, false, null],
  'angiogram/report': [true, false, null],
  'balloon/purpose': ['treat', 'predilate'],
  'balloon/result': ['inadequate', null],
  'stent/count': [1, 2],
  'cross/direction': ['antegrade', 'combined'],
  'fluoroscopy/present': [true, false],
  'fluoroscopy/minutes': [20, 75],
  'fluoroscopy/imageSaved': [true, false, null],
};
