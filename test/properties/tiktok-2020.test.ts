// The order of 2020 on TikTok, Commerce's identification and the two courts, compiled alone with the order that revoked it,
// with the day before, of and after everything that happens, and the hours that divide a day. Thinned: all combinations of
// facts are asked of one subject in one activity; of the others each fact varies alone, beside what the text requires;
// of the five items 1 and 2 are asked, as 3 to 5 differ from 2 in their class alone.

import { tiktok } from "./group-list.js";
import { enumerated } from "./holds.js";

enumerated(tiktok);
