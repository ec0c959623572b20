// The order of 2020 on WeChat, Commerce's identification and the court, compiled alone with the order that revoked it,
// with the day before, of and after everything that happens, and the hours that divide a day. Thinned: all combinations of
// facts are asked of one subject in one activity; of the others each fact varies alone, beside what the text requires;
// of the six items 1 and 5 are asked, as the others differ from 1 in their class alone.

import { wechat } from "./group-list.js";
import { enumerated } from "./holds.js";

enumerated(wechat);
