/** Vessels whose name in the atlas is no phrase of a report. */
const sides = ['left', 'right'] as const;

const middle: Readonly<Record<string, string>> = {
  'left-main-coronary': 'left main coronary artery',
  'left-anterior-descending': 'left anterior descending artery',
  'left-circumflex': 'left circumflex artery',
  'diagonal-1': 'first diagonal branch',
  'diagonal-2': 'second diagonal branch',
  'septal-perforator': 'septal perforator branch',
  'obtuse-marginal-1': 'first obtuse marginal branch',
  'obtuse-marginal-2': 'second obtuse marginal branch',
  'left-posterolateral': 'left posterolateral branch',
  'ramus-intermedius': 'ramus intermedius artery',
  'right-coronary': 'right coronary artery',
  'acute-marginal': 'acute marginal branch',
  'posterior-descending': 'posterior descending artery',
  'right-posterolateral': 'right posterolateral branch',
  'saphenous-graft-1': 'first saphenous vein graft',
  'saphenous-graft-2': 'second saphenous vein graft',
  'radial-graft-1': 'radial artery graft',
  'left-common-carotid': 'left common carotid artery',
  'right-common-carotid': 'right common carotid artery',
};

const onEachSide: Readonly<Record<string, string>> = {
  'internal-carotid': '{side} internal carotid artery',
  'external-carotid': '{side} external carotid artery',
  'middle-cerebral': '{side} middle cerebral artery',
  'anterior-cerebral': '{side} anterior cerebral artery',
  'profunda-femoris': '{side} profunda femoris artery',
  'dorsalis-pedis': '{side} dorsalis pedis artery',
  'tibioperoneal-trunk': '{side} tibioperoneal trunk',
  'dialysis-circuit-peripheral': 'peripheral segment of the {side} dialysis circuit',
  'dialysis-circuit-central': 'central segment of the {side} dialysis circuit',
  'dialysis-arterial-anastomosis': 'arterial anastomosis of the {side} dialysis circuit',
  'dialysis-side-branch-1': 'first side branch of the {side} dialysis circuit',
  'dialysis-side-branch-2': 'second side branch of the {side} dialysis circuit',
  'dialysis-side-branch-3': 'third side branch of the {side} dialysis circuit',
};

export const vessels: Readonly<Record<string, string>> = {
  ...middle,
  ...Object.fromEntries(
    Object.entries(onEachSide).flatMap(([name, words]) =>
      sides.map((side) => [`${side}-${name}`, words.replace('{side}', side)]),
    ),
  ),
};
