/**
 * Where each vein lies on the body map, and the circuits for dialysis. Pairs are steps away from the mid-line, the same
 * on both sides; the rest are in plain coordinates. Simplified from standard gross anatomy.
 */
import { at, type Place } from './body-map-place.ts';

export const singleVeins: Readonly<Record<string, Place>> = {
  'superior-vena-cava': at(3, [183, 244], [180, 222], [181, 201]),
  'azygos-vein': at(1, [181, 216], [190, 210], [195, 228], [195, 270], [194, 316]),
  'left-brachiocephalic-vein': at(3, [181, 201], [197, 194], [217, 186], [237, 177]),
  'right-brachiocephalic-vein': at(3, [181, 201], [177, 189], [170, 177]),
  'left-internal-jugular-vein': at(2, [237, 177], [229, 152], [223, 116]),
  'right-internal-jugular-vein': at(2, [170, 177], [172, 152], [177, 116]),
  'left-subclavian-vein': at(2, [237, 177], [258, 171], [279, 182]),
  'right-subclavian-vein': at(2, [170, 177], [143, 171], [121, 182]),
  'inferior-vena-cava': at(3, [187, 288], [189, 312], [190, 360], [191, 408]),
  'right-hepatic-vein': at(1, [189, 305], [172, 312], [153, 328]),
  'left-hepatic-vein': at(1, [189, 304], [203, 307], [222, 316]),
  'right-renal-vein': at(2, [190, 354], [175, 357], [160, 362]),
  'left-renal-vein': at(2, [190, 351], [214, 352], [241, 360]),
  'right-adrenal-vein': at(1, [173, 357], [171, 344], [168, 333]),
  'left-adrenal-vein': at(1, [226, 354], [228, 342], [227, 331]),
  'right-gonadal-vein': at(1, [180, 356], [173, 400], [166, 452]),
  'left-gonadal-vein': at(1, [230, 356], [234, 400], [238, 452]),
  'right-common-iliac-vein': at(2, [191, 408], [184, 421], [176, 435]),
  'left-common-iliac-vein': at(2, [191, 408], [206, 421], [224, 435]),
  'portal-vein': at(2, [177, 326], [190, 338], [204, 350]),
  'splenic-vein': at(1, [204, 350], [230, 342], [258, 330]),
  'superior-mesenteric-vein': at(1, [204, 350], [206, 378], [201, 404]),
  'left-thigh-dialysis-circuit-central': at(2, [191, 408], [206, 421], [224, 435], [235, 452], [246, 474], [251, 506]),
  'right-thigh-dialysis-circuit-central': at(2, [191, 408], [184, 421], [176, 435], [165, 452], [154, 474], [149, 506]),
};

export const pairedVeins: Readonly<Record<string, Place>> = {
  'axillary-vein': at(2, [79, 182], [91, 200], [98, 230]),
  'basilic-vein': at(1, [98, 230], [104, 276], [112, 330], [127, 392], [140, 442]),
  'brachial-vein': at(1, [98, 230], [107, 270], [117, 332]),
  'cephalic-vein': at(1, [85, 190], [105, 196], [115, 240], [123, 320], [140, 392], [152, 446]),
  'internal-iliac-vein': at(1, [24, 435], [27, 450], [20, 470]),
  'external-iliac-vein': at(2, [24, 435], [35, 452], [46, 474]),
  'common-femoral-vein': at(2, [46, 474], [50, 490], [51, 508]),
  'deep-femoral-vein': at(1, [51, 501], [58, 530], [62, 580]),
  'great-saphenous-vein': at(1, [49, 488], [38, 530], [31, 600], [33, 660], [35, 740], [37, 822]),
  'femoral-vein': at(2, [51, 508], [53, 560], [50, 622]),
  'popliteal-vein': at(2, [50, 622], [48, 655], [48, 690]),
  'tibial-vein': at(1, [48, 690], [47, 750], [43, 814]),
  'dialysis-circuit-peripheral': at(3, [98, 230], [113, 262], [121, 306], [128, 352]),
  'dialysis-arterial-anastomosis': at(1, [128, 352], [124, 362], [117, 362]),
  'dialysis-side-branch-1': at(1, [118, 290], [108, 302], [107, 322]),
  'dialysis-side-branch-2': at(1, [115, 270], [124, 280], [127, 300]),
  'dialysis-side-branch-3': at(1, [124, 328], [134, 344], [139, 364]),
  'dialysis-circuit-central': at(2, [36, 177], [58, 171], [79, 182], [91, 200], [98, 230]),
  'thigh-dialysis-circuit-peripheral': at(2, [51, 506], [64, 516], [75, 540], [78, 572], [71, 595], [63, 586]),
  'thigh-dialysis-arterial-anastomosis': at(1, [63, 586], [60, 577], [60, 566]),
  'thigh-dialysis-side-branch-1': at(1, [77, 560], [84, 570], [86, 588]),
  'thigh-dialysis-side-branch-2': at(1, [67, 521], [77, 514], [84, 522]),
  'thigh-dialysis-side-branch-3': at(1, [75, 588], [80, 602], [79, 618]),
};
