// The statute on TikTok with the orders not to enforce it, and the determination on Kaspersky, each compiled alone,
// with the day before, of and after everything that happens, and the hours that divide a day. Thinned: all combinations of
// facts are asked of one subject in one activity; of the others each fact varies alone, beside what the text requires.

import { kaspersky, pafaca } from "./group-list.js";
import { enumerated } from "./holds.js";

enumerated(pafaca);
enumerated(kaspersky);
