// Places beside a name: they say where, and leave it what it is. Countries by code and name, and cities that card
// descriptors and company names show most. Our own list, as folds.
import { wordList } from "./list.js";

/** ISO 3166-1 codes; in running text only at the end, because some are words. */
export const countryCodes = wordList(`
  ad ae af ag ai al am ao ar at au az ba bb bd be bf bg bh bi bj bn bo br bs bt bw by bz ca cd cf cg ch ci ck cl cm cn co cr cu cv cw cy cz de dj dk
  dm do dz ec ee eg er es et fi fj fm fo fr ga gb gd ge gh gi gl gm gn gq gr gt gu gw gy hk hn hr ht hu id ie il in iq ir is it jm jo jp ke kg kh
  ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mr mt mu mv mw mx my mz na ne ng ni nl no np nr nz
  om pa pe pg ph pk pl pr pt pw py qa ro rs ru rw sa sb sc sd se sg si sk sl sm sn so sr st sv sy sz td tg th tj tl tm tn to tr tt tv tw tz ua ug
  uk us uy uz va vc ve vn vu ws ye za zm zw eu usa chn gbr hkg jpn kor sgp mys tha idn deu fra ita esp aus can prc roc uae`);

export const places = wordList(`
  china chinese mainland prc hongkong macau macao taiwan japan korea singapore malaysia thailand indonesia vietnam philippines cambodia laos myanmar
  india pakistan bangladesh lanka nepal australia zealand america american usa states united kingdom england britain scotland ireland europe european
  asia asian pacific apac emea africa african france germany italy spain portugal netherlands holland belgium luxembourg switzerland austria
  sweden norway denmark finland iceland poland russia ukraine turkey greece hungary romania bulgaria israel arabia emirates dubai qatar egypt
  kenya nigeria ghana morocco brazil mexico canada argentina chile colombia peru cayman bvi islands middle east north south west
  beijing shanghai shenzhen guangzhou hangzhou chengdu chongqing tianjin nanjing wuhan suzhou xian qingdao dalian xiamen ningbo zhuhai dongguan foshan
  zhengzhou changsha kunming hefei fuzhou jinan harbin shenyang changchun haikou sanya guangdong zhejiang jiangsu fujian sichuan hubei hunan anhui hainan
  yunnan shandong hebei henan liaoning xinjiang tibet london paris berlin munich frankfurt hamburg madrid barcelona rome milan amsterdam brussels zurich
  geneva vienna stockholm oslo copenhagen helsinki dublin manchester edinburgh lisbon warsaw prague budapest moscow istanbul athens tokyo osaka kyoto
  seoul busan taipei bangkok phuket kuala lumpur jakarta bali manila cebu hanoi saigon mumbai delhi bangalore bengaluru sydney melbourne brisbane perth
  auckland toronto vancouver montreal york nyc angeles francisco seattle chicago boston houston dallas austin miami atlanta denver vegas washington
  delaware california texas florida nevada hereford new hong kong los san las
  cupertino mountainview sunnyvale stockholm espoo luxembourg milano roma torino napoli koln munchen wien zurich geneve bruxelles warszawa praha lisboa porto
  sevilla valencia lyon marseille kobenhavn gurgaon noida hyderabad chennai pune wanchai kowloon limassol nicosia cork
  deutschland espana italia brasil polska nederland sverige suisse schweiz osterreich turkiye
  irl sgp nld lux che swe fin est dnk nor pol cze hun rou bgr grc tur rus ukr bra mex arg phl twn nzl cyp irland
  中国 中华 大陆 北京 北京市 上海 上海市 深圳 深圳市 广州 广州市 杭州 杭州市 成都 成都市 重庆 天津 南京 武汉 武汉市 苏州 西安 青岛 大连 厦门 宁波 珠海 珠海市 东莞 佛山
  郑州 长沙 昆明 合肥 福州 济南 哈尔滨 沈阳 长春 海口 海南 广东 浙江 江苏 福建 四川 湖北 湖南 安徽 云南 山东 河北 河南 新疆 台湾 台北 日本 韩国 美国 英国 欧洲
  จีน 중국 한국 الصين סין китай китайский россия 日本 新加坡 马来西亚 泰国 东京 大阪 伦敦 亚洲 全球 法国 德国`);

/** Places of two words that apart say something else. */
export const placePairs = wordList(
  "mountain-view culver-city palo-alto menlo-park redwood-city san-jose santa-clara santa-monica san-mateo grand-cayman",
);

/** The states of the United States, in capitals at the end of a text. */
export const stateCodes = wordList(`
  ny tx wa nj ma va oh mi nc az nv or ut ct md mn wi tn mo in pa ga fl il co dc de al`);
