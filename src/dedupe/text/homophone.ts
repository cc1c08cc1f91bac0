/**
 * The first character of each syllable among the commonest 3,755 of Chinese, which GB 2312 orders by their sound: all up to
 * the next one sound alike but for the tone.
 */
const firsts =
  '啊埃鞍肮凹芭白斑邦苞杯奔崩逼鞭标鳖彬兵玻捕擦猜餐苍操厕层插拆搀昌超车郴撑吃充抽初揣川疮吹春戳疵聪凑粗蹿摧村磋搭呆耽当刀德蹬堤颠碉跌丁丢东兜督端堆墩掇蛾恩而发藩坊菲芬丰佛否夫噶该干冈篙哥给根耕工钩辜刮乖棺光瑰辊锅哈骸酣夯壕呵嘿痕哼轰喉呼花槐欢荒灰荤豁击嘉歼僵蕉揭巾荆炯揪鞠捐撅均喀开刊康考坷肯坑空抠枯夸块宽匡亏坤括垃莱蓝琅捞勒雷棱厘俩联粮撩列琳玲溜龙楼芦驴峦掠抡萝妈埋瞒芒猫么玫门萌眯棉苗蔑民明谬摸谋拇拿氖南囊挠呢馁嫩能妮蔫娘鸟捏您柠牛脓奴女暖虐挪哦欧啪拍攀乓抛呸喷砰坯篇飘撇拼乒坡扑期掐牵枪橇切钦青琼秋趋圈缺裙然瓤饶惹壬扔日戎揉茹软蕊闰若撒腮三桑搔瑟森僧莎筛珊墒梢奢砷声师收蔬刷摔栓霜谁吮说斯松搜苏酸虽孙蓑塌胎坍汤掏特藤梯天挑贴厅通偷凸湍推吞拖挖歪豌汪威瘟嗡挝巫昔瞎掀相萧楔薪星兄休墟轩靴勋压焉殃邀椰一茵英哟拥幽迂鸳曰耘匝栽咱赃遭责贼怎增扎摘瞻樟招遮珍蒸芝中舟珠抓拽专桩椎谆捉兹鬃邹租钻嘴尊昨'

let syllables: ReadonlyMap<string, number> | null = null

/** Whether two Chinese characters are written for one another by whoever types them by their sound: 务, 物. */
export function soundAlike(x: string, y: string): boolean {
  syllables ??= syllablesOf()
  const syllable = syllables.get(x)
  return x !== y && syllable !== undefined && syllable === syllables.get(y)
}

/** The syllable of each character, counted on. */
function syllablesOf(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gb18030')
  const starts = new Set(firsts)
  const found = new Map<string, number>()
  let syllable = 0
  // The first level of the standard: rows 16 to 55, 94 characters each, the last row shorter.
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (starts.has(character)) syllable++
      found.set(character, syllable)
    }
  }
  return found
}
