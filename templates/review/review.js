'use strict'
const data = JSON.parse(document.getElementById('data').textContent)
const made = []
const byId = (id) => document.getElementById(id)
byId('file').textContent = data.file
const { words } = data
const filled = (pattern, values) => pattern.replace(/\{([a-z]+)\}/g, (whole, name) => values[name] ?? whole)

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties)
  made.append(...children)
  return made
}

/** A title with what only its side names marked. */
const marked = (title, names) => {
  const line = element('h2', { lang: data.lang, dir: 'auto' })
  let rest = title
  while (rest !== '') {
    const lower = rest.toLowerCase()
    const found = names.map((name) => ({ name, at: lower.indexOf(name.toLowerCase()) })).filter(({ at }) => at >= 0)
    found.sort((x, y) => x.at - y.at || y.name.length - x.name.length)
    const first = found[0]
    if (first === undefined) break
    line.append(rest.slice(0, first.at), element('mark', {}, rest.slice(first.at, first.at + first.name.length)))
    rest = rest.slice(first.at + first.name.length)
  }
  line.append(rest)
  return line
}

const side = ({ title, place, answer }, names) =>
  element('div', {}, marked(title, names), element('p', { className: 'place' }, place), element('div', { className: 'answer', tabIndex: 0, lang: data.lang, dir: 'auto' }, answer))

const show = () => {
  const doubt = data.doubts[made.length]
  byId('count').textContent = filled(words.progress, {
    n: Math.min(made.length + 1, data.doubts.length),
    m: data.doubts.length,
  })
  const pair = byId('pair')
  for (const button of document.querySelectorAll('footer button')) {
    button.disabled = button.dataset.key === 'u' ? made.length === 0 : doubt === undefined
  }
  if (doubt === undefined) {
    pair.replaceChildren(element('p', { id: 'done' }, words.done))
    return
  }
  const { bars, because, rule, evidence } = doubt.explanation
  const most = Math.max(1, ...bars.map(({ weight }) => weight))
  const labels = { shared: words.shared, onlyA: words.onlyLeft, onlyB: words.onlyRight }
  pair.replaceChildren(
    element('div', { className: 'sides' }, side(doubt.a, evidence.onlyA), side(doubt.b, evidence.onlyB)),
    element('dl', {}, ...bars.flatMap(({ side, name, weight }) => {
      const bar = element('dd', { className: side === 'shared' ? 'bar' : 'bar only' })
      bar.style.width = `${(weight / most) * 60}%`
      return [element('dt', {}, labels[side]), element('dd', {}, name), bar]
    })),
    element('p', { className: 'because' }, `${words.reasons[rule] ?? because} `, element('code', {}, `${rule} ${evidence.score.toFixed(2)}`)),
  )
}

const press = (key) => {
  const doubt = data.doubts[made.length]
  if (key === 'u') made.pop()
  else if (doubt === undefined) return
  else if (key === 'k') made.push(null)
  else if (key === 's' || key === 'd') {
    const name = ({ id, title }) => ({ id, title })
    made.push({ says: key === 's' ? 'must' : 'cannot', a: name(doubt.a), b: name(doubt.b), reason: byId('reason').value.trim() || null })
  } else return
  byId('reason').value = ''
  show()
}

/** JSON strings are YAML too. */
const file = () => {
  const pairOf = ({ a, b }) => [a.id, b.id].sort().join(' ')
  const news = made.filter((one) => one !== null)
  const anew = new Set(news.map(pairOf))
  const all = [...data.decided.filter((one) => !anew.has(pairOf(one))), ...news]
  const list = (says) => {
    const lines = all.filter((one) => one.says === says).map(({ a, b, reason, by }) =>
      [`  - a: ${JSON.stringify(`${a.id} ${a.title}`)}`, `    b: ${JSON.stringify(`${b.id} ${b.title}`)}`,
        ...(reason ? [`    reason: ${JSON.stringify(reason)}`] : []), ...(by ? [`    by: ${JSON.stringify(by)}`] : [])].join('\n'))
    return lines.length === 0 ? `${says}: []\n` : `${says}:\n${lines.sort().join('\n')}\n`
  }
  return list('must') + list('cannot')
}

byId('save').onclick = () => {
  const url = URL.createObjectURL(new Blob([file()], { type: 'application/yaml' }))
  const link = element('a', { href: url, download: data.file })
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 1000)
}
document.querySelector('footer').onclick = (event) => {
  const button = event.target.closest('button')
  if (button) press(button.dataset.key)
}
document.onkeydown = (event) => {
  if (event.target.tagName === 'INPUT' || event.ctrlKey || event.metaKey || event.altKey) return
  press(event.key.toLowerCase())
}
show()
