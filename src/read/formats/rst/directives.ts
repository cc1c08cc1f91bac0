/** What becomes of a directive. */
export type Treatment =
  | 'code'
  | 'math'
  | 'image'
  | 'page'
  | 'folded'
  | 'told'
  | 'titled'
  | 'content'
  | 'choice'
  | 'blank'
  | 'task'
  | 'gone'

const treatments: Readonly<Record<Exclude<Treatment, 'titled'>, string>> = {
  code: 'code code-block sourcecode parsed-literal prompt console doctest testcode ipython jupyter-execute activecode codelens',
  math: 'math',
  image: 'image figure',
  page: 'raw',
  folded: 'dropdown collapse toggle details reveal spoiler solution answer',
  told: 'note warning tip hint important caution danger attention error seealso todo',
  content:
    'container only class rst-class compound epigraph highlights pull-quote glossary tabs tab tab-set tab-item tabbed timed ' +
    'list-table table card grid grid-item grid-item-card parsonsprob clickablearea dragndrop',
  choice: 'mchoice multichoice',
  blank: 'fillintheblank',
  task: 'shortanswer question',
  gone:
    'contents toctree index include literalinclude meta highlight role default-role sectnum section-numbering header footer ' +
    'title target-notes tabularcolumns module currentmodule sectionauthor codeauthor automodule autoclass autofunction ' +
    'bibliography qnum footbibliography disqus video youtube button-link button-ref datafile replace unicode date',
}

const ofName = new Map(
  Object.entries(treatments).flatMap(([treatment, names]) =>
    names.split(' ').map((name) => [name, treatment as Treatment] as const),
  ),
)

/** What becomes of a directive of this name (docutils, Sphinx and its extensions, Runestone); one unknown is a titled box. */
export function treatmentOf(name: string): Treatment {
  return ofName.get(name.toLowerCase().replace(/^.*:/, '')) ?? 'titled'
}
