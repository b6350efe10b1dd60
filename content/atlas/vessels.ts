/**
 * The vessel atlas: every vessel a case may name, and how the vessels join.
 *
 * One vessel a line, indented under the vessel it comes from (arteries: upstream parent; veins: the larger vein it
 * drains into). `{side}-` stands for two vessels, `left-` and `right-`. After the name: `=` a continuation of the
 * parent (same catheter order), `<` a branch (order + 1). In [brackets]: the coding territory; a child without one has
 * its parent's. A name that ends in `:` opens the vessel again, to hang more under it.
 *
 * The anatomy is simplified to what coding needs.
 */
export const vessels = `
aorta [aorta]
  ascending-aorta =
    left-main-coronary < [coronary:LM]
      left-anterior-descending < [coronary:LD]
        diagonal-1 <
        diagonal-2 <
        septal-perforator <
      left-circumflex < [coronary:LC]
        obtuse-marginal-1 <
        obtuse-marginal-2 <
        left-posterolateral <
      ramus-intermedius < [coronary:RI]
    right-coronary < [coronary:RC]
      acute-marginal <
      posterior-descending <
      right-posterolateral <
    saphenous-graft-1 < [coronary-graft]
    saphenous-graft-2 < [coronary-graft]
    radial-graft-1 < [coronary-graft]
  aortic-arch =
    brachiocephalic-artery < [brachiocephalic]
      right-subclavian-artery < [brachiocephalic]
      right-common-carotid < [cervical-carotid]
    left-common-carotid < [cervical-carotid]
    left-subclavian-artery < [brachiocephalic]
  # under each subclavian
  {side}-subclavian-artery:
    {side}-vertebral-artery < [vertebral]
    {side}-internal-thoracic-artery < [brachiocephalic]
    {side}-axillary-artery = [upper-extremity]
      {side}-brachial-artery =
        {side}-radial-artery <
        {side}-ulnar-artery <
  # under each common carotid
  {side}-common-carotid:
    {side}-internal-carotid < [cervical-carotid]
      {side}-middle-cerebral < [intracranial]
      {side}-anterior-cerebral < [intracranial]
    {side}-external-carotid < [cervical-carotid]
  descending-thoracic-aorta =
    {side}-bronchial-artery < [thoracic]
    {side}-intercostal-artery < [thoracic]
  abdominal-aorta =
    celiac-artery < [visceral]
      left-gastric-artery <
      splenic-artery <
      common-hepatic-artery <
        gastroduodenal-artery <
        proper-hepatic-artery =
          left-hepatic-artery <
          right-hepatic-artery <
    superior-mesenteric-artery < [visceral]
      ileocolic-artery <
      middle-colic-artery <
    inferior-mesenteric-artery < [visceral]
      left-colic-artery <
      superior-rectal-artery <
    {side}-renal-artery < [renal]
      {side}-renal-segmental-artery <
    {side}-accessory-renal-artery < [renal]
    {side}-lumbar-artery < [aorta]
    {side}-common-iliac-artery < [iliac]
      {side}-internal-iliac-artery <
        {side}-uterine-artery < [visceral]
      {side}-external-iliac-artery <
        {side}-common-femoral-artery = [femoral-popliteal]
          {side}-profunda-femoris <
          {side}-superficial-femoral-artery <
            {side}-popliteal-artery =
              {side}-anterior-tibial-artery < [tibial-peroneal]
                {side}-dorsalis-pedis = [inframalleolar]
              {side}-tibioperoneal-trunk < [tibial-peroneal]
                {side}-posterior-tibial-artery <
                  {side}-plantar-artery = [inframalleolar]
                {side}-peroneal-artery <

# Veins. The root of the systemic veins is the right heart; both cavae are non-selective.
superior-vena-cava [central-vein]
  azygos-vein <
  {side}-brachiocephalic-vein <
    {side}-internal-jugular-vein <
    {side}-subclavian-vein < [central-vein]
      {side}-axillary-vein = [upper-extremity-vein]
        {side}-basilic-vein <
        {side}-cephalic-vein <
        {side}-brachial-vein <
inferior-vena-cava [central-vein]
  {side}-hepatic-vein < [visceral-vein]
  {side}-renal-vein < [visceral-vein]
    {side}-adrenal-vein <
    {side}-gonadal-vein <
  {side}-common-iliac-vein < [iliac-vein]
    {side}-internal-iliac-vein <
    {side}-external-iliac-vein <
      {side}-common-femoral-vein = [lower-extremity-vein]
        {side}-deep-femoral-vein <
        {side}-great-saphenous-vein <
        {side}-femoral-vein <
          {side}-popliteal-vein =
            {side}-tibial-vein <
portal-vein [visceral-vein]
  splenic-vein <
  superior-mesenteric-vein <
pulmonary-trunk [pulmonary]
  {side}-pulmonary-artery <
# A dialysis circuit is one vessel for coding: the peripheral segment from the arterial anastomosis to the
# axillary vein (upper limb) or the common femoral vein (lower limb), and the central segment beyond it.
{side}-dialysis-circuit-peripheral [dialysis-circuit]
  {side}-dialysis-arterial-anastomosis =
  {side}-dialysis-side-branch-1 <
  {side}-dialysis-side-branch-2 <
  {side}-dialysis-side-branch-3 <
{side}-dialysis-circuit-central [dialysis-circuit]
`;
