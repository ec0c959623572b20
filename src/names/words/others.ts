// Words beside a name that make it somebody else: a trade that none of the applications or their companies is in, or
// part of a person's name or an address. Our own lists, as folds.
import { wordList } from "./list.js";

export const tradeWords = wordList(`
  hardware diving dive school schools academy kindergarten restaurant restaurants cafe coffee diner grill kitchen bakery
  noodle noodles hotpot sushi pizza bar pub bistro catering food foods grocery groceries supermarket mart farm farms
  tours tour travel travels tourism hotel hotels hostel resort carpets carpet rugs furniture upholstery clock clocks watch
  watches repair repairs rental rentals rent lease leasing car cars auto autos motors motor motorcycle bike bikes cycles garage
  tyres tires parking taxi cab towing club clubs fitness gym yoga dance sports sport football golf bowling cinema theatre theater
  pest control cleaning cleaners laundry plumbing plumber roofing heating electrician electric electrical construction
  builders building contractors contracting carpentry painting paint paints landscaping garden gardens gardening nursery florist flowers
  water spa nails nail salon beauty hair barber barbers cosmetics massage therapy therapist clinic clinics dental dentist dentistry
  hospital medical pharmacy drugs drugstore health healthcare care insurance realty realtor realtors estate estates property properties
  law lawyer lawyers attorney attorneys solicitors notary accounting accountants bookkeeping
  textile textiles fabric fabrics garment garments clothing clothes apparel fashion boutique shoes jewelry jewellery jewelers jewellers tailor tailors
  toys gifts books bookshop bookstore library museum gallery church temple mosque ministry ministries
  signs sign banners supplies supply stationery printing print prints press publishing logistics freight shipping movers moving cargo trucking transport
  transportation airlines airways marine seafood fish fishing meat butcher dairy wine wines liquor brewery
  steel metal metals machinery tools tool plastics glass timber lumber wood cement mining oil gas petroleum energy power solar
  trading traders import imports export exports wholesale thrift pawn antiques auction auctions
  vape vapes vaping cartridge pod pods tobacco cigars records police fire department council municipal park parks zoo pets pet vet veterinary
  street road avenue boulevard lane drive dajie
  photography photo studio wedding weddings events tattoo tattoos childcare daycare tutoring
  餐厅 餐馆 饭店 酒店 宾馆 旅馆 火锅 面馆 小吃 咖啡 奶茶 烘焙 蛋糕 超市 便利店 五金 建材 家具 服装 鞋业 母婴 玩具 书店 药店 药房 诊所 医院 学校 幼儿园
  驾校 培训 美容 美发 理发 美甲 健身 洗衣 家政 汽修 汽车 物流 贸易 食品 水果 蔬菜 农业 公园 管理处 旅行社 装饰 装修 房地产 置业 机械 化工 印刷 广场 茶业 酒业 影城 宠物`);

/** Part of a person's name: beside one that nobody bears, it may be who paid or was paid by it. */
export const personWords = wordList(`
  mr mrs ms miss dr prof sir madam herr frau
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he gao lin luo zheng liang xie song tang deng han feng cao peng zeng
  xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui zhong tan lu fan jin shi liao jia xia fu fang bai zou meng
  qin qiu jiang yan xue hou lei long duan hao kong shao mao chang wan gu lai wong chan cheung leung lau kwok ng tsang chow
  smith jones johnson williams brown davis miller wilson moore taylor anderson thomas jackson white harris martin thompson garcia martinez
  robinson clark rodriguez lewis lee walker hall allen young king wright lopez hill scott green adams baker gonzalez nelson carter mitchell
  kim park nguyen tran pham singh kumar khan ali ahmed patel sharma gupta santos cruz reyes silva ivanov muller schmidt schneider rossi
  john james robert michael william david richard joseph charles christopher daniel matthew anthony mark donald steven paul andrew joshua
  mary patricia jennifer linda elizabeth barbara susan jessica sarah karen nancy lisa betty margaret sandra ashley emily maria anna peter
  xiaoming xiaohong ming hong jun wenjie jianguo meiling eugene natalya natalia garry
  jie lu`);

/** Words one or two letters from a name that are somebody's own. Read as they are, they are no misspelling. */
export const ownWords = wordList(`
  alpay caput wecht supersell worldliest alepay allpay alifpay alopay alibay alipal aliway alicay aliplay wepay webchat wechart weichat vchat wechats welcat
  tictac ticktock tiktak tictoc toktok tenpin tenpa tanpay tinpay tennant tenant tenent tencate tencel kingston kingsort kingsford ringsoft kingscot
  intsign insig insight capcat capout lemonade lemons lemon shareet sharebit sharet sharekit shareat sharenit shareite shareist
  teenpay camscan kasparov kaspersen bytedancer alibama alibabas supercells supercel aliplus`);
