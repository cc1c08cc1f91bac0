import { foldChinese } from './folds/chinese.ts'
import type { Lexicon } from './lexicon.ts'
import { phrases } from './phrases/zh.ts'

/** Chinese in both scripts; traditional characters are simplified before matching. */
export const zh: Lexicon = {
  lang: 'zh',
  writing: 'joined',
  postposed: false,
  role: /^(?:作为|假如你是|如果你是|假设你是|假定你是)(?:一[名位个])?([^,:?、]{1,20})[,:] ?/,
  fold: foldChinese,
  stem: (word) => (/^[a-z]{4,}[^s]s$/.test(word) ? word.slice(0, -1) : word),
  persons: { asker: '我 咱', asked: '你 您' },
  contrast: {
    denies: '不 不用 没 没有 未 非 并非 并不 并没有 并未',
    turns: '而 却 反而',
  },
  carriers: `
      状态 机制 制度 体制 问题 情况 情形 现象 过程 流程 系统 体系 任务 模型 模式 功能 技术 语言 工具 软件
      协议 原则 标准 方面 领域 场所 部位 来源 性质 措施 患者 病人 病患 患儿 病例 人员 同学 考生 面试者
      候选人 人群 个体 时候 期间 之间 间 里 里面 当中 时 率 量 性 度 化 项目 工作 经历 观点 行为 活动
      事件 概念 术语 说法 发生 出现 产生 存在 进行 采取 履行 处于 处在 办理 实施 开展 具备 具有 形成 造成
      遇到 碰到 面临 约定 规定 担任 从事 成立 常用 常见 主要 一条 一个 一种 具体 到底 究竟 突然 整个 完整
      关键字 关键词 修饰符 注解 岗位 职位 操作 来说 而言 全部 所有 正确 合适 必备 视为 上 当 个别 行为 打算 处
    `,
  phrases,
}
