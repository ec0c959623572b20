// The instruments of the built-in ruleset, in the order in which findings are listed. To add one: write its file
// beside this one, add a line here, add its vectors.
import type { Instrument } from "../model/index.js";
import { alarioVKnudsen } from "./alario-v-knudsen.js";
import { connectedVehicles } from "./connected-vehicles.js";
import { dataSecurity28Cfr202 } from "./data-security-28-cfr-202.js";
import { dod1260h } from "./dod-1260h.js";
import { entityListAntProposal } from "./entity-list-ant-proposal.js";
import { eo13873 } from "./eo-13873.js";
import { eo13942 } from "./eo-13942.js";
import { eo13942Identification } from "./eo-13942-identification.js";
import { eo13943 } from "./eo-13943.js";
import { eo13943Identification } from "./eo-13943-identification.js";
import { eo13971 } from "./eo-13971.js";
import { eo14034 } from "./eo-14034.js";
import { eo14166 } from "./eo-14166.js";
import { eo14258 } from "./eo-14258.js";
import { eo14310 } from "./eo-14310.js";
import { eo14350 } from "./eo-14350.js";
import { eo14352 } from "./eo-14352.js";
import { far5220427 } from "./far-52.204-27.js";
import { fccCoveredList } from "./fcc-covered-list.js";
import { fl11222 } from "./fl-112.22.js";
import { ictsRule } from "./icts-rule.js";
import { kasperskyFinalDetermination } from "./kaspersky-final-determination.js";
import { marlandVTrump } from "./marland-v-trump.js";
import { mdDirective202212 } from "./md-directive-2022-12.js";
import { mtSb419 } from "./mt-sb-419.js";
import { ndaaFy2026 } from "./ndaa-fy2026.js";
import { noTiktokAct } from "./no-tiktok-act.js";
import { order20200814 } from "./order-2020-08-14.js";
import { pafaca } from "./pafaca.js";
import { tiktokVGarland } from "./tiktok-v-garland.js";
import { tiktokVTrump } from "./tiktok-v-trump.js";
import { txProhibitedTechnologies } from "./tx-prohibited-technologies.js";
import { vaEo24 } from "./va-eo-24.js";
import { wechatUsersVTrump } from "./wechat-users-v-trump.js";

export const instruments: readonly Instrument[] = [
  // The orders on named applications, what was done under them, and the courts
  eo13971,
  eo14034,
  eo13942,
  eo13942Identification,
  tiktokVTrump,
  marlandVTrump,
  eo13943,
  eo13943Identification,
  wechatUsersVTrump,
  // Their neighbours
  eo13873,
  ictsRule,
  order20200814,
  entityListAntProposal,
  // In force today
  pafaca,
  tiktokVGarland,
  eo14166,
  eo14258,
  eo14310,
  eo14350,
  eo14352,
  kasperskyFinalDetermination,
  noTiktokAct,
  far5220427,
  mtSb419,
  alarioVKnudsen,
  txProhibitedTechnologies,
  fl11222,
  mdDirective202212,
  vaEo24,
  ndaaFy2026,
  dod1260h,
  fccCoveredList,
  connectedVehicles,
  dataSecurity28Cfr202,
];
