// Chinese words that reach over the border of a name, so that the characters of the name beside them mean something else:
// 支付宝贝 is 支付 and 宝贝, 小微信贷 is 小微 and 信贷. Our own list, simplified.
import { wordList } from "./list.js";

export const borderWords = wordList(`
  宝贝 宝马 宝石 宝宝 宝藏 宝典 宝盒 宝山 宝安 宝洁 宝玉 宝地 宝物 宝剑 宝塔
  信息 信贷 信用 信托 信号 信任 信誉 信心 信达 信义 信念 信仰 信封 信件 信箱 信众 信徒 信函 信诚 信合 信邦 信泰 信和 信德 信雅
  小微 细微 轻微 略微 稍微 卑微 入微 显微 精微 低微 式微 紫微 翠微
  讯息 讯飞 讯捷 讯号 讯通 讯达 讯石 讯问 飞腾 奔腾 图腾 沸腾 升腾 欢腾 龙腾
  通知 通过 通道 通用 通信 通讯 通力 通达 通宝 通州 通风 通货 通关 发财 理财 生财 招财 聚财 钱财 资财
  蚂蚁集 跳动性 阿里巴 王者 王府 王国 王子 王牌 传奇 传说 传媒 传统 传播`);
