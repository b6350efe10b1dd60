/** Everything that cases are made of. */
import type { Practice } from '@/practice/procedure.ts';
import { alternatives } from './alternatives.ts';
import { phrases } from './phrases/all.ts';
import { aortaBalloon, armArteries, bowelArteries, renalArteries } from './procedures/arteries.ts';
import { armStudy, organArteries, renalStudy, runoff, trunkStudy } from './procedures/artery-studies.ts';
import { circuit, circuitByOldSheath } from './procedures/dialysis.ts';
import { fluoroscopyAlone, needleGuidance } from './procedures/fluoroscopy.ts';
import { bypassGraft, coronaryArtery, coronaryStudy, division, heartAttack, oldBlockage } from './procedures/heart.ts';
import { bothLegs, oneLeg, openLeg } from './procedures/leg.ts';
import { cavaFilter, limbVenogram, needleVenogram, selectiveVenogram } from './procedures/vein-studies.ts';
import { bothSides, chestVeins, pelvicVeins, thighVeins } from './procedures/veins.ts';

export const practice: Practice = {
  procedures: [
    pelvicVeins,
    thighVeins,
    chestVeins,
    bothSides,
    limbVenogram,
    needleVenogram,
    selectiveVenogram,
    cavaFilter,
    renalArteries,
    bowelArteries,
    armArteries,
    aortaBalloon,
    oneLeg,
    bothLegs,
    openLeg,
    coronaryArtery,
    oldBlockage,
    heartAttack,
    bypassGraft,
    division,
    coronaryStudy,
    circuit,
    circuitByOldSheath,
    runoff,
    organArteries,
    renalStudy,
    armStudy,
    trunkStudy,
    fluoroscopyAlone,
    needleGuidance,
  ],
  phrases,
  alternatives,
};
