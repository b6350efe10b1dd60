/** The modules of the course, in their order. A lesson names its module by id, and its place in it. */
export const modules = [
  { id: 'claims', title: 'How a procedure becomes a claim' },
  { id: 'fluoroscopy', title: 'Fluoroscopy' },
  { id: 'access', title: 'Getting there' },
  { id: 'veins', title: 'Veins' },
  { id: 'arteries', title: 'Arteries' },
  { id: 'ivus', title: 'Ultrasound inside a vessel' },
  { id: 'coronary', title: 'Coronary arteries' },
  { id: 'diagnostic', title: 'When the diagnostic angiogram counts' },
  { id: 'legs', title: 'Leg arteries' },
  { id: 'dialysis', title: 'The dialysis circuit' },
  { id: 'capstone', title: 'Capstone' },
] as const;

export type ModuleId = (typeof modules)[number]['id'];
