/** The common wrong rules in words: what each says, and why it is wrong. */
import type { Mistake } from '../claim.ts';

export const wrongRules: Readonly<Record<Mistake, string>> = {
  'stents-not-vessels':
    'You counted stents, balloons or passes. A treatment counts once for each vessel, however many devices it took.',
  'balloon-before-stent':
    'You reported the balloon beside the stent. A balloon that opens the way for a stent, or shapes it, belongs to the stent.',
  'guiding-angiogram':
    'You reported the images that showed the way. Images that guide the work belong to the work; only a diagnostic study is reported.',
  'fluoroscopy-apart':
    'You reported fluoroscopy as a service of its own. Work that is always done under fluoroscopy contains it.',
  'completion-as-diagnostic':
    'You took the last images for a diagnostic study. Images that check the result belong to the work.',
  'diagnostic-despite-prior':
    'You reported a study although an adequate one existed. Beside a treatment a study counts only if no earlier one served, or if the patient had changed.',
  'every-catheter-position':
    'You reported each place of the catheter. Only the farthest place in each vascular family counts, and a code that contains the way leaves none.',
  'second-access-forgotten':
    'You left out what was done through a second access or in a second vascular family. Each counts for itself.',
  'ultrasound-undocumented':
    'You reported ultrasound guidance that the note does not carry. It must say that the needle was watched and the vessel seen open, and an image must be kept.',
  'add-on-without-first':
    'You reported “each additional” without its first. The first vessel has the code of the first, each further one the add-on.',
  'initial-for-each-vessel':
    'You reported the code of the first vessel for a further one. It stands once a session, or once in each territory of a leg; a further vessel has the add-on.',
  'add-on-alone': 'You reported an add-on by itself. An add-on is reported only beside a main service.',
  'other-year':
    'You used the code set of another year. The date of service chooses the code set: a code counts only while it is in force.',
  'artery-for-vein':
    'You used the code of an artery for a vein, or of a vein for an artery. Arteries and veins have codes of their own.',
  'leg-code-outside-leg':
    'You used the code of a leg artery outside the leg. Those codes are for the arteries of the leg, and for no vein.',
  'closure-apart':
    'You reported closing the access. Getting into the vessel and closing it belong to what was done through it.',
  'components-and-bundle':
    'You reported the parts beside the code that contains them. What a code contains is not reported again.',
};
