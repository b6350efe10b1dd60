/**
 * Where a step worked, as the families divide the body: each bed belongs to one family of treatments, so that every
 * step is spoken of once.
 */
import type { AtlasVessel } from '@/engine/atlas.ts';
import { ofEach } from '@/engine/book.ts';
import type { Lesion, Step, StepKind } from '@/engine/case.ts';
import { ofSession, type Session, type SessionStep, stepsOf, throughDialysis } from '@/engine/session.ts';

export type Bed = 'dialysis' | 'vein' | 'artery' | 'leg' | 'heart' | 'neck' | 'brain' | 'lung' | 'portal';

const legTerritories: ReadonlySet<string> = new Set([
  'iliac',
  'femoral-popliteal',
  'tibial-peroneal',
  'inframalleolar',
]);

/** Whether a vessel is an artery of the leg in the terms of treatment: from the common iliac to the foot. */
export const isLegArtery = ({ kind, territory }: AtlasVessel): boolean =>
  kind === 'artery' && legTerritories.has(territory);

/** Whether a vessel is a coronary artery or a bypass graft. */
export const isCoronary = ({ territory }: AtlasVessel): boolean => territory.startsWith('coronary');

/** The bed of a vessel, whatever was done there. */
export const bedOfVessel: (vessel: AtlasVessel) => Bed = ofEach((vessel: AtlasVessel) => {
  if (vessel.kind === 'dialysis') return 'dialysis';
  if (vessel.kind === 'vein') return 'vein';
  if (vessel.kind === 'pulmonary') return 'lung';
  if (vessel.kind === 'portal-vein') return 'portal';
  if (isCoronary(vessel)) return 'heart';
  if (isLegArtery(vessel)) return 'leg';
  if (vessel.territory === 'cervical-carotid' || vessel.territory === 'vertebral') return 'neck';
  return vessel.territory === 'intracranial' ? 'brain' : 'artery';
});

/** What narrows or closes an artery. The leg's own codes are for these; other work there is that of any artery. */
const occlusive: ReadonlySet<Lesion['kind']> = new Set([
  'stenosis',
  'occlusion',
  'chronic-total-occlusion',
  'thrombus',
  'other',
]);

/** The lesion that a step names, or null. */
export function lesionOf(session: Session, step: Step): Lesion | null {
  if (!('lesion' in step) || step.lesion === undefined) return null;
  return session.case.lesions.find((lesion) => lesion.id === step.lesion) ?? null;
}

function findBed(session: Session, placed: SessionStep): Bed | null {
  if (throughDialysis(placed)) return 'dialysis';
  let bed: Bed | null = null;
  for (const vessel of placed.on) {
    const here = bedOfVessel(vessel);
    if (bed !== null && here !== bed) return null;
    bed = here;
  }
  if (bed !== 'leg') return bed;
  const lesion = lesionOf(session, placed.step);
  return lesion !== null && !occlusive.has(lesion.kind) ? 'artery' : bed;
}

const bedsOf = ofSession((session) => session.steps.map((placed) => findBed(session, placed)));

/**
 * The bed of a step on vessels: the dialysis circuit for everything done through it, else where its vessels lie; null
 * where they lie in more than one bed, which no sourced rule covers. Work in a leg artery for a lesion that is known
 * not to be occlusive (an aneurysm, say) belongs with the other arteries.
 */
export const bedOf = (session: Session, { at }: Pick<SessionStep, 'at'>): Bed | null => bedsOf(session)[at] ?? null;

/** Whether any step of the session worked in a bed. */
export const worksIn = (session: Session, bed: Bed): boolean => bedsOf(session).includes(bed);

/** Whether a step of one kind worked in a bed. */
export function hasStepIn(session: Session, kind: StepKind, bed: Bed): boolean {
  for (const placed of stepsOf(session, kind)) if (bedOf(session, placed) === bed) return true;
  return false;
}
