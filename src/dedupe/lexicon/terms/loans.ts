/**
 * English words that developers write among Chinese, Japanese and Korean words, with the names in these languages. They are
 * no names in a language of the Latin script, where most of them are words of all days; see `loansOf` in `terms.ts`.
 */
export const loans = `
container | zh: 容器 | ja: コンテナ | ko: 컨테이너
symbol | zh: 符号 | ja: シンボル | ko: 심볼
slice | zh: 切片 | ja: スライス | ko: 슬라이스
process | zh: 进程, 行程 | ja: プロセス | ko: 프로세스
class | zh: 类 | ja: クラス | ko: 클래스
object | zh: 对象 | ja: オブジェクト | ko: 객체, 오브젝트
function | zh: 函数 | ja: 関数 | ko: 함수
variable | zh: 变量 | ja: 変数 | ko: 변수
interface | zh: 接口 | ja: インターフェース, インタフェース | ko: 인터페이스
cache | zh: 缓存 | ja: キャッシュ | ko: 캐시
index | zh: 索引 | ja: インデックス, 索引 | ko: 인덱스, 색인
view | zh: 视图, 检视表 | ja: ビュー | ko: 뷰
trigger | zh: 触发器 | ja: トリガー | ko: 트리거
transaction | zh: 事务 | ja: トランザクション | ko: 트랜잭션
lock | zh: 锁 | ja: ロック | ko: 락
heap | zh: 堆 | ja: ヒープ | ko: 힙
tree | zh: 树 | ja: ツリー | ko: 트리
graph | zh: 图 | ja: グラフ | ko: 그래프
dictionary | zh: 字典 | ja: 辞書 | ko: 딕셔너리
list | zh: 列表 | ja: リスト | ko: 리스트
tuple | zh: 元组 | ja: タプル | ko: 튜플
node | zh: 节点 | ja: ノード | ko: 노드
cluster | zh: 集群, 丛集 | ja: クラスタ, クラスター | ko: 클러스터
namespace | zh: 命名空间 | ja: 名前空間 | ko: 네임스페이스, 이름 공간
repository | zh: 仓库 | ja: リポジトリ | ko: 저장소, 리포지토리
branch | zh: 分支 | ja: ブランチ | ko: 브랜치
commit | zh: 提交 | ja: コミット | ko: 커밋
clone | zh: 克隆 | ja: クローン | ko: 클론
pipeline | zh: 流水线 | ja: パイプライン | ko: 파이프라인
exception | zh: 异常 | ja: 例外 | ko: 예외
log | zh: 日志 | ja: ログ | ko: 로그
proxy | zh: 代理 | ja: プロキシ | ko: 프록시
gateway | zh: 网关 | ja: ゲートウェイ | ko: 게이트웨이
packet | zh: 数据包, 封包 | ja: パケット | ko: 패킷
port | zh: 端口, 连接埠 | ja: ポート | ko: 포트
protocol | zh: 协议, 通讯协定 | ja: プロトコル | ko: 프로토콜
session | zh: 会话 | ja: セッション | ko: 세션
request | zh: 请求 | ja: リクエスト | ko: 요청, 리퀘스트
response | zh: 响应 | ja: レスポンス | ko: 응답
client | zh: 客户端, 用户端 | ja: クライアント | ko: 클라이언트
framework | zh: 框架 | ja: フレームワーク | ko: 프레임워크
library | zh: 库 | ja: ライブラリ | ko: 라이브러리
module | zh: 模块, 模组 | ja: モジュール | ko: 모듈
plugin | zh: 插件, 外挂 | ja: プラグイン | ko: 플러그인
event | ja: イベント | ko: 이벤트
scope | zh: 作用域 | ja: スコープ | ko: 스코프
prototype | zh: 原型 | ja: プロトタイプ | ko: 프로토타입
method | ja: メソッド | ko: 메서드, 메소드
property | zh: 属性 | ja: プロパティ | ko: 프로퍼티
attribute | ja: 属性 | ko: 속성
parameter | zh: 参数 | ja: パラメータ, パラメーター | ko: 매개변수, 파라미터
argument | zh: 实参 | ja: 引数 | ko: 인자
return value | zh: 返回值, 回传值 | ja: 戻り値 | ko: 반환값, 리턴값
enum | zh: 枚举 | ja: 列挙型 | ko: 열거형
struct | zh: 结构体 | ja: 構造体 | ko: 구조체
template | zh: 模板 | ja: テンプレート | ko: 템플릿
macro | zh: 宏 | ja: マクロ | ko: 매크로
interpreter | zh: 解释器 | ja: インタプリタ, インタープリタ | ko: 인터프리터
linker | zh: 链接器 | ja: リンカ, リンカー | ko: 링커
host | zh: 主机 | ja: ホスト | ko: 호스트
snapshot | zh: 快照 | ja: スナップショット | ko: 스냅샷
replica | zh: 副本 | ja: レプリカ | ko: 레플리카
partition | zh: 分区, 分割区 | ja: パーティション | ko: 파티션
shard | zh: 分片 | ja: シャード | ko: 샤드
consumer | zh: 消费者 | ja: コンシューマ, コンシューマー | ko: 컨슈머
producer | zh: 生产者 | ja: プロデューサ, プロデューサー | ko: 프로듀서
topic | ja: トピック | ko: 토픽
offset | zh: 偏移量 | ja: オフセット | ko: 오프셋
consumer group | zh: 消费者组 | ja: コンシューマグループ | ko: 컨슈머 그룹, 컨슈머그룹
endpoint | zh: 端点 | ja: エンドポイント | ko: 엔드포인트
schema | ja: スキーマ | ko: 스키마
query | zh: 查询 | ja: クエリ, クエリー | ko: 쿼리
cursor | zh: 游标 | ja: カーソル | ko: 커서
buffer | zh: 缓冲区 | ja: バッファ, バッファー | ko: 버퍼
scheduler | zh: 调度器, 排程器 | ja: スケジューラ, スケジューラー | ko: 스케줄러
interrupt | zh: 中断 | ja: 割り込み | ko: 인터럽트
socket | zh: 套接字 | ja: ソケット | ko: 소켓
pipe | zh: 管道 | ja: パイプ | ko: 파이프
signal | zh: 信号 | ja: シグナル | ko: 시그널
channel | zh: 通道 | ja: チャネル, チャンネル | ko: 채널
annotation | zh: 注解 | ja: アノテーション | ko: 어노테이션, 애너테이션
decorator | zh: 装饰器 | ja: デコレータ, デコレーター | ko: 데코레이터
generator | zh: 生成器, 产生器 | ja: ジェネレータ, ジェネレーター | ko: 제너레이터
reflection | zh: 反射 | ja: リフレクション | ko: 리플렉션
loop | zh: 循环 | ja: ループ | ko: 루프
adapter | zh: 适配器 | ja: アダプタ, アダプター | ko: 어댑터
certificate | zh: 证书 | ja: 証明書 | ko: 인증서
timeout | zh: 超时 | ja: タイムアウト | ko: 타임아웃
checkpoint | zh: 检查点 | ja: チェックポイント | ko: 체크포인트
model | ja: モデル | ko: 모델
inference | zh: 推理 | ja: 推論 | ko: 추론
embedding | zh: 嵌入 | ja: 埋め込み | ko: 임베딩
vector | zh: 向量 | ja: ベクトル | ko: 벡터
chunking | zh: 分块, 切块 | ja: チャンキング | ko: 청킹
chunk | zh: 文本块 | ja: チャンク | ko: 청크
rerank, reranking | zh: 重排序, 重排, 重新排序 | ja: リランク, リランキング | ko: 리랭크, 리랭킹
hallucination | zh: 幻觉 | ja: ハルシネーション | ko: 환각
attention | zh: 注意力 | ja: アテンション | ko: 어텐션
neuron | zh: 神经元 | ja: ニューロン | ko: 뉴런
gradient | zh: 梯度 | ja: 勾配 | ko: 그래디언트
batch | ja: バッチ | ko: 배치
label | ja: ラベル | ko: 레이블, 라벨
tag | zh: 标签 | ja: タグ | ko: 태그
dataset | zh: 数据集 | ja: データセット | ko: 데이터셋, 데이터 세트
agent | zh: 智能体 | ja: エージェント | ko: 에이전트
workflow | zh: 工作流 | ja: ワークフロー | ko: 워크플로, 워크플로우
selector | zh: 选择器 | ja: セレクタ, セレクター | ko: 셀렉터, 선택자
layout | zh: 布局 | ja: レイアウト | ko: 레이아웃
rendering, render | zh: 渲染 | ja: レンダリング | ko: 렌더링
user | zh: 用户 | ja: ユーザー, ユーザ | ko: 사용자, 유저
permission | zh: 权限 | ja: 権限 | ko: 권한
task | ja: タスク | ko: 태스크
script | zh: 脚本 | ja: スクリプト | ko: 스크립트
command | zh: 命令 | ja: コマンド | ko: 명령어
path | zh: 路径 | ja: パス | ko: 경로
health check | zh: 健康检查 | ja: ヘルスチェック | ko: 헬스 체크, 헬스체크
version | zh: 版本 | ja: バージョン | ko: 버전
license | zh: 许可证 | ja: ライセンス | ko: 라이선스
open source | zh: 开源 | ja: オープンソース | ko: 오픈소스, 오픈 소스
access token | zh: 访问令牌 | ja: アクセストークン | ko: 액세스 토큰, 엑세스 토큰
middleware | ja: ミドルウェア | ko: 미들웨어
compiler | ko: 컴파일러
backup | ko: 백업
encryption | ko: 암호화
authentication | ko: 인증
rollback | ko: 롤백
algorithm | ja: アルゴリズム
prompt | ja: プロンプト | ko: 프롬프트
dropout | ja: ドロップアウト | ko: 드롭아웃
merge | ko: 병합, 머지
state | ja: ステート
hook | ja: フック | ko: 훅
props | ja: プロップス | ko: 프롭스
component | ja: コンポーネント | ko: 컴포넌트
service | ja: サービス
expression | zh: 表达式, 运算式 | ja: 式
mouse | zh: 鼠标, 滑鼠
screen | zh: 屏幕, 萤幕
compatibility | zh: 兼容性, 相容性
scalability | zh: 扩展性, 扩充性
boolean | zh: 布尔, 布林
bit | zh: 比特, 位元 | ja: ビット | ko: 비트
debug | zh: 调试, 除错 | ko: 디버깅, 디버그
retention, retention rate | zh: 留存率, 留存, 用户留存, 用户留存率 | ja: リテンション | ko: 리텐션
churn, churn rate | zh: 流失率, 用户流失率 | ja: 解約率, チャーンレート | ko: 이탈률
onboarding | zh: 新人引导, 入职引导 | ja: オンボーディング | ko: 온보딩
roadmap | zh: 路线图, 产品路线图 | ja: ロードマップ | ko: 로드맵
feedback | zh: 反馈 | ja: フィードバック | ko: 피드백
milestone | zh: 里程碑 | ja: マイルストーン | ko: 마일스톤
retrospective | zh: 回顾会议, 复盘会 | ja: 振り返り, レトロスペクティブ | ko: 회고
funnel | zh: 漏斗, 转化漏斗 | ja: ファネル | ko: 퍼널
persona | zh: 用户画像 | ja: ペルソナ | ko: 페르소나
wireframe | zh: 线框图 | ja: ワイヤーフレーム | ko: 와이어프레임
replication | zh: 复制 | ja: レプリケーション | ko: 복제
circuit breaker | zh: 熔断器, 熔断 | ja: サーキットブレーカー | ko: 서킷 브레이커
consistency | zh: 一致性 | ja: 一貫性, 整合性 | ko: 일관성
latency | zh: 延迟, 时延 | ja: レイテンシ, 遅延 | ko: 지연 시간, 레이턴시
throughput | zh: 吞吐量, 吞吐 | ja: スループット | ko: 처리량
availability | zh: 可用性 | ja: 可用性 | ko: 가용성
backpressure | zh: 背压, 反压 | ja: バックプレッシャー
precision | zh: 精确率, 查准率 | ja: 適合率 | ko: 정밀도
recall | zh: 召回率, 查全率 | ja: 再現率 | ko: 재현율
throttle, throttling | zh: 节流 | ja: スロットリング | ko: 스로틀링
debounce | zh: 防抖 | ja: デバウンス | ko: 디바운스
cross origin | zh: 跨域 | ja: クロスオリジン
handshake | zh: 握手 | ja: ハンドシェイク | ko: 핸드셰이크
event sourcing | zh: 事件溯源 | ja: イベントソーシング | ko: 이벤트 소싱
consensus | zh: 共识 | ja: コンセンサス, 合意 | ko: 합의
benchmark | zh: 基准测试, 性能基准 | ja: ベンチマーク | ko: 벤치마크
profiling | zh: 性能分析, 性能剖析 | ja: プロファイリング | ko: 프로파일링
logging | zh: 日志记录 | ja: ロギング | ko: 로깅
alerting | zh: 告警, 报警 | ja: アラート | ko: 알림
feature flag, feature toggle | zh: 功能开关, 特性开关 | ja: フィーチャーフラグ | ko: 기능 플래그
hotfix | zh: 热修复, 紧急修复 | ja: ホットフィックス | ko: 핫픽스
headcount | zh: 人员编制, 编制 | ko: 정원
tokenizer | zh: 分词器 | ja: トークナイザ | ko: 토크나이저
supply chain | zh: 供应链 | ja: サプライチェーン | ko: 공급망
inventory | zh: 库存 | ja: 在庫 | ko: 재고
due diligence | zh: 尽职调查, 尽调 | ja: デューデリジェンス | ko: 실사
hedge, hedging | zh: 对冲, 套期保值 | ja: ヘッジ | ko: 헤지
leverage | zh: 杠杆, 财务杠杆 | ja: レバレッジ | ko: 레버리지
goodwill | zh: 商誉 | ja: のれん | ko: 영업권
depreciation | zh: 折旧 | ja: 減価償却 | ko: 감가상각
traffic | zh: 流量 | ja: トラフィック | ko: 트래픽
memory | zh: 内存 | ja: メモリ | ko: 메모리
bandwidth | zh: 带宽 | ja: 帯域幅 | ko: 대역폭
pointer | zh: 指针 | ja: ポインタ | ko: 포인터
array | zh: 数组 | ja: 配列 | ko: 배열
hash | zh: 哈希 | ja: ハッシュ | ko: 해시
thread | zh: 线程 | ja: スレッド | ko: 스레드
callback | zh: 回调, 回调函数 | ja: コールバック | ko: 콜백
closure | zh: 闭包 | ja: クロージャ, クロージャー | ko: 클로저
coroutine | zh: 协程 | ja: コルーチン | ko: 코루틴
`
