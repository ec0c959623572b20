// The bans on devices of public bodies, and the law of Montana with its injunction, each compiled alone,
// with the day before, of and after everything that happens, and the hours that divide a day. Thinned: all combinations of
// facts are asked of one subject in one activity; of the others each fact varies alone, beside what the text requires.

import { devices, montana } from "./group-list.js";
import { enumerated } from "./holds.js";

enumerated(devices);
enumerated(montana);
