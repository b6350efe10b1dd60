/** Codes that no generated case reaches, by the id of their fact, with the reason. */
export const notReached: Readonly<Record<string, string>> = {
  'artery/balloon/percutaneous/aortic':
    'No source read gives the imaging half of a balloon in the aorta on those days: such a case has a step without a rule.',
  'artery/balloon/open/aortic':
    'No source read gives the imaging half of a balloon in the aorta on those days: such a case has a step without a rule.',
  'access/closure':
    'No rule puts it on a claim: it is known only as what others report by mistake when a puncture is closed.',
};
