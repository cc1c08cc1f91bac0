/** Abbreviations that questions of many subjects use, with what they are short for; see `terms.ts` for the form of a row. */
export const abbreviations = `
body mass index | en: bmi | zh: 体质指数, 身体质量指数, 体重指数, bmi指数 | ja: 体格指数, ボディマス指数, bmi | ko: 체질량지수, 체질량 지수 | ru: индекс массы тела, имт | es: índice de masa corporal, imc | pt: índice de massa corporal, imc | fr: indice de masse corporelle, imc | de: body-mass-index, körpermasseindex | it: indice di massa corporea, imc | nl: body mass index | pl: wskaźnik masy ciała | tr: vücut kitle indeksi, vki | vi: chỉ số khối cơ thể | id: indeks massa tubuh, imt | hi: बॉडी मास इंडेक्स | ar: مؤشر كتلة الجسم
glomerular filtration rate | en: gfr | zh: 肾小球滤过率 | ja: 糸球体濾過量 | ko: 사구체 여과율 | es: tasa de filtración glomerular | fr: débit de filtration glomérulaire | de: glomeruläre filtrationsrate | all: eGFR
obsessive compulsive disorder | en: ocd | zh: 强迫症 | ja: 強迫性障害 | ko: 강박장애 | es: trastorno obsesivo compulsivo, toc | pt: transtorno obsessivo compulsivo, toc | fr: trouble obsessionnel compulsif, toc | de: zwangsstörung
in vitro fertilization | en: ivf, in vitro fertilisation | zh: 试管婴儿, 体外受精 | ja: 体外受精 | es: fecundación in vitro | fr: fécondation in vitro | de: in-vitro-fertilisation
automated external defibrillator | en: aed, automatic external defibrillator | zh: 自动体外除颤器, 自动体外除颤仪 | ja: 自動体外式除細動器 | ko: 자동심장충격기, 자동제세동기 | es: desfibrilador externo automático, dea | fr: défibrillateur automatisé externe | de: automatisierter externer defibrillator
ebitda | zh: 息税折旧摊销前利润 | es: beneficio antes de intereses impuestos depreciaciones y amortizaciones | all: EBITDA
capital expenditure | en: capex, capital expenditures, capital spending | zh: 资本性支出, 资本支出 | ja: 設備投資
operating expenses | en: opex, operating expense, operational expenditure | zh: 运营支出, 经营性支出
compound annual growth rate | en: cagr | zh: 复合年增长率, 年复合增长率 | ja: 年平均成長率 | ko: 연평균 성장률
public private partnership | en: ppp, public-private partnerships | zh: 政府和社会资本合作, 公私合营模式, 政府与社会资本合作 | ja: 官民連携 | fr: partenariat public-privé | es: asociación público-privada | de: öffentlich-private partnerschaft
customer acquisition cost | en: cac, customer acquisition costs | zh: 获客成本 | ja: 顧客獲得コスト
customer lifetime value | en: clv, ltv, lifetime value of a customer | zh: 客户终身价值, 用户生命周期价值 | ja: 顧客生涯価値
objectives and key results | en: okr, okrs | zh: 目标与关键成果, 目标与关键结果 | ja: 目標と主要な結果
standard operating procedure | en: sop, sops, standard operating procedures | zh: 标准作业程序, 标准操作流程, 标准操作规程 | ja: 標準作業手順書
environmental social and governance | en: esg, environmental social and corporate governance | zh: 环境、社会和公司治理, 环境社会和公司治理, 环境、社会与治理
advanced persistent threat | en: apt, apts, advanced persistent threats | zh: 高级持续性威胁, apt攻击, 高级持续威胁, 高级可持续威胁 | ja: 持続的標的型攻撃 | ko: 지능형 지속 위협
model view controller | en: mvc, mvc pattern | zh: 模型视图控制器, 模型-视图-控制器, mvc模式 | ja: モデルビューコントローラ | ko: 모델 뷰 컨트롤러 | es: modelo vista controlador | pt: modelo visão controlador | fr: modèle vue contrôleur
create read update delete | en: crud, crud operations, crud operation, create read update and delete | zh: 增删改查, 增删查改
secure shell | en: ssh, ssh protocol | zh: 安全外壳协议
transport layer security | en: tls, tls protocol | zh: 传输层安全协议, 传输层安全
secure sockets layer | en: ssl, secure socket layer | zh: 安全套接层, 安全套接字层
redundant array of independent disks | en: raid, redundant array of inexpensive disks, raid array | zh: 独立磁盘冗余阵列, 磁盘阵列 | ja: 独立ディスク冗長配列
basic input output system | en: bios, basic input/output system | zh: 基本输入输出系统
time to live | en: ttl | zh: 生存时间
quality of service | en: qos | zh: 服务质量 | ja: サービス品質
voice over ip | en: voip, voice over internet protocol | zh: 网络电话, ip电话
security information and event management | en: siem | zh: 安全信息和事件管理
open shortest path first | en: ospf, ospf protocol | zh: 开放式最短路径优先
multiprotocol label switching | en: mpls | zh: 多协议标签交换
programmable gate array | en: fpga, fpgas, field programmable gate array, field programmable gate arrays | zh: 现场可编程门阵列, 现场可编程逻辑门阵列
analog to digital converter | en: adc, adcs, analogue to digital converter, a/d converter | zh: 模数转换器, 模拟数字转换器 | ja: アナログデジタル変換器, ad変換器
digital to analog converter | en: dac, dacs, d/a converter | zh: 数模转换器
bipolar junction transistor | en: bjt, bjts, bipolar transistor | zh: 双极型晶体管, 双极结型晶体管
pulse width modulation | en: pwm | zh: 脉宽调制, 脉冲宽度调制 | ja: パルス幅変調 | ko: 펄스 폭 변조 | es: modulación por ancho de pulso | de: pulsweitenmodulation
global positioning system | en: gps | zh: 全球定位系统 | ja: 全地球測位システム | ru: глобальная система позиционирования | es: sistema de posicionamiento global
liquid crystal display | en: lcd, lcds | zh: 液晶显示器, 液晶显示屏 | ja: 液晶ディスプレイ | ko: 액정 디스플레이
nuclear magnetic resonance | en: nmr | ja: 核磁気共鳴 | de: kernspinresonanz
high performance liquid chromatography | en: hplc, high-performance liquid chromatography | zh: 高效液相色谱, 高效液相色谱法 | ja: 高速液体クロマトグラフィー
scanning electron microscope | en: sem microscope, scanning electron microscopes | zh: 扫描电子显微镜, 扫描电镜 | ja: 走査型電子顕微鏡 | de: rasterelektronenmikroskop
united nations educational scientific and cultural organization | en: unesco | zh: 联合国教科文组织 | ja: ユネスコ | ru: юнеско
gated recurrent unit | en: gru, grus, gated recurrent units | zh: 门控循环单元, 门控循环单元网络 | ja: ゲート付き回帰型ユニット | ko: 게이트 순환 유닛 | all: GRU
conditional random field | en: crf, crfs, conditional random fields | zh: 条件随机场 | ja: 条件付き確率場 | ko: 조건부 무작위장
non maximum suppression | en: nms, non-maximum suppression, non max suppression | zh: 非极大值抑制, 非最大值抑制 | ja: 非最大値抑制
server side request forgery | en: ssrf, server-side request forgery | zh: 服务端请求伪造, 服务器端请求伪造 | ja: サーバサイドリクエストフォージェリ
failure mode and effects analysis | en: fmea, failure modes and effects analysis | zh: 失效模式与影响分析, 失效模式和影响分析, 故障模式与影响分析, 失效模式及后果分析 | ja: 故障モード影響解析 | de: fehlermöglichkeits- und einflussanalyse | all: FMEA
statistical process control | en: spc | zh: 统计过程控制, 统计制程管制 | ja: 統計的工程管理
computer aided design | en: cad, computer-aided design | zh: 计算机辅助设计 | ja: コンピュータ支援設計 | es: diseño asistido por computadora, diseño asistido por ordenador | fr: conception assistée par ordinateur, cao | de: rechnergestütztes konstruieren
bill of materials | en: bom, bills of materials | zh: 物料清单 | ja: 部品表 | de: stückliste
economic order quantity | en: eoq | zh: 经济订货量, 经济订货批量, 经济批量 | ja: 経済的発注量 | de: optimale bestellmenge
daily active users | en: dau, daily active user | zh: 日活跃用户, 日活, 日活跃用户数 | ja: デイリーアクティブユーザー
monthly active users | en: mau, monthly active user | zh: 月活跃用户, 月活, 月活跃用户数
average revenue per user | en: arpu | zh: 每用户平均收入, 用户平均收入
gross merchandise value | en: gmv, gross merchandise volume | zh: 商品交易总额, 成交总额
kullback leibler divergence | en: kl divergence, kl-divergence, relative entropy, kullback-leibler divergence | zh: kl散度, 相对熵 | ja: klダイバージェンス, カルバックライブラー情報量
linear discriminant analysis | zh: 线性判别分析 | ja: 線形判別分析 | ko: 선형 판별 분석 | de: lineare diskriminanzanalyse | es: análisis discriminante lineal | fr: analyse discriminante linéaire
`
