// How banks and registers shorten words of companies' names, with the words that each stands for, the likeliest first.
// Our own lists, as folds.

/** Nobody writes these but to shorten. */
const SURE = `
  hldgs holdings,hldg holding holdings,hldng holding holdings,hlds holdings,grp group,intl international,tech technology technologies,
  techn technology technologies,technol technology technologies,svcs services service,svc service services,srvs services,srvcs services,
  mgmt management,mgt management,pymt payment,pmt payment,pymts payment,info information,sys systems,syst systems,entmt entertainment,
  cmptr computer,sftw software,softw software,sftwr software,mcht merchant,ntwk network,netwk network`;

/** Words too: a name with one of these is for review. */
const UNSURE = `
  int international,hld holding holdings,serv services service,servs services,inf information,ent entertainment,comp computer,sw software,
  off office,ofc office,merch merchant,fin financial,net network,mob mobile,bus business,gms games`;

/** What a short word may stand for. */
export interface Long {
  readonly words: readonly string[];
  readonly sure: boolean;
}

let known: ReadonlyMap<string, Long> | undefined;

/** Gives the short words with what they stand for. */
export function abbreviations(): ReadonlyMap<string, Long> {
  known ??= new Map([...read(SURE, true), ...read(UNSURE, false)]);
  return known;
}

function* read(list: string, sure: boolean): Generator<readonly [string, Long]> {
  for (const one of list.split(",")) {
    const [short = "", ...words] = one.trim().split(" ");
    yield [short, { words, sure }];
  }
}
