// How codes, hosts, addresses and symbols are read, by which letters a misspelt name is sought, and where a trie leads.
import { expect, test } from "vitest";
import { abbreviated } from "../../src/compile/lookup/abbreviated.js";
import { firstGrams, isSought, isSoughtByBeginning, isSoughtByEnd, lastGram } from "../../src/compile/lookup/grams.js";
import { addressOf, codeKey, hostOf, packageKey } from "../../src/compile/lookup/keys.js";
import type { NameForm } from "../../src/compile/lookup/name-form.js";
import { permutations } from "../../src/compile/lookup/permutations.js";
import { parseTicker } from "../../src/compile/lookup/ticker.js";
import { Trie } from "../../src/compile/lookup/trie.js";
import { line, page } from "../evaluation/lines.js";

const LONG = [
  "Globex Information Technology Holding",
  "Quillora Holdings Group",
  "Velmorin International Payment Services Entertainment",
  "Groupe Services",
];

test("how values are read", async () => {
  const tickers = [
    ..."HKEX:0700,700 HK,0700.HK,BABA,BABA US Equity,NYSE: BABA,SSE STAR 688111,688111.SS,XX:9,BRK-N,000,.HK".split(
      ",",
    ),
    ..."TSE:0700:1,A B C,US X Y,HK,,Y US EQUITY,0007-SZ,FOO.BAR,BABA:NYSE,9988 XX".split(","),
  ];
  const hosts = "a.b,A.b,*.a.b,.a.b,a.b:443,a.b:,a.b..,qq.中国,a b,user@a.b,a_b.c,::,a.b:99999,a/b,%,-".split(",");
  const addresses = [
    ..."https://User:p@Alipay.COM:443/X?y#z,alipay.com/x,alipay.com:443,WeChat: zhang,MQQ://Card/Show?A=B#c".split(","),
    ..."mqq:x,mailto:A@b.c,user:secret@example.org,sip:a@b,x://,://,:x,ftp://a.b.,weixin:/X,http:a.b,a:b@c/d".split(
      ",",
    ),
    ..."javascript:1,data:x,alipays://PlatformApi/StartApp?X=1,https://a b/,http://".split(","),
  ];
  const form = (key: string, held: number, holds: boolean) => ({ key, held, holds }) as NameForm;
  const forms = [
    form("quillora", 0, false),
    form("brandexogames", 8, true),
    form("alipay", 0, true),
    form("brandexogames", 8, false),
  ];
  const texts = [
    ..."quillora,quilora,quillorx,xuillora,qiullora,quliloar,quillxra,quixxora,uillora,quillor,alipay,aliapy,alpiay".split(
      ",",
    ),
    ..."brandexogames,brandexogamex,xrandexogames,brandexgames,brandxogames,brandexogam,brandexagames,alipxx,xxipay".split(
      ",",
    ),
  ];
  const golden = page({
    tickers: tickers.flatMap((text) => [`${text}: ${line(parseTicker(text))} ${line(parseTicker(text, "SSE STAR"))}`]),
    "with a venue beside": ["HKEX", "N", "nowhere", "", "x hkg"].map((venue) => line(parseTicker("007", venue))),
    hosts: hosts.map((host) => `${host}: ${hostOf(host)}`),
    addresses: addresses.map((text) => `${text}: ${line(addressOf(text))}`),
    packages: "Com.A.B:x,a:b,:a.b,com.a.B,a.b:".split(",").map((text) => packageKey(text)),
    codes: ["ab-c 1.2", "ß1", ""].map(codeKey),
    shortened: LONG.map((name) => line(abbreviated(name))),
    orders: [[], ["a"], ["a", "b"], ["a", "a"], ["a", "b", "c"]].map((words) => line(permutations(words))),
    grams: ["abcdef", "abcdefg", "abcdefgh", "abcdefghi"].map((key) => line([firstGrams(key), lastGram(key)])),
    sought: forms.flatMap((one) =>
      texts.map(
        (text) =>
          `${one.key} ${text} ${isSought(one, text)} ${isSoughtByBeginning(one, text)} ${isSoughtByEnd(one, text)}`,
      ),
    ),
  });
  await expect(golden).toMatchFileSnapshot("../golden/read-values.txt");
});

test("a trie leads to every key, however often it was widened, and to no other", () => {
  const trie = new Trie<number>(8);
  const keys = Array.from({ length: 300 }, (_, at) => `k${(at * 7919) % 1000}x${at % 3}`);
  for (const [at, key] of keys.entries()) trie.add(key, at);
  trie.add(keys[5] as string, 99_999);
  const find = (text: string) => {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      node = trie.step(node, text.charCodeAt(at));
      if (node === 0) return undefined;
    }
    return trie.at(node);
  };
  for (const key of keys) expect(find(key)).toBe(keys.indexOf(key));
  for (const key of ["k", "k1", "k999x9", "x", "kk", "k1x0x"])
    expect(find(key)).toBe(keys.includes(key) ? keys.indexOf(key) : undefined);
});
