/** What `drillpress --help` prints. */
export const help = `drillpress: question articles in, drill material out

  drillpress build [INPUT ...]          write every format of every book
      --out DIR                         where to (dist)
      --to json,anki,epub,pdf,html      only these formats
      --config FILE                     instead of the nearest drillpress.config.{json,js,ts}
      --strict                          a warning keeps a book from being published
      --no-ledger                       ids from titles alone; nothing is kept beside the book
      --versions N --shuffle SEED       N question sheets in orders of their own, with their keys; SEED is any text
      --pick N                          with N questions, from every section in proportion
      --tag TAG                         with questions of this tag or section only; may be repeated
      --against BANK.json ...           tell what these banks, built earlier, have already; also for check, review
      --only-new                        leave that out of every format
      --report FILE.html                a page of what was merged, the least sure first, and what is in doubt
  drillpress check [INPUT ...]          diagnostics only, nothing is written
      --show-reading                    how each article was read, and what was left out, with lines
  drillpress explain [INPUT ...] A B    why questions A and B were merged, sent to review, or kept apart
  drillpress review [INPUT ...]         decide the doubtful pairs; decisions are kept beside the book
      --html FILE                       a page to decide on instead of this terminal
  drillpress dedupe FOLDER [STAGE]      merge the questions of FOLDER/items.jsonl: keys, pairs, cluster, merge
      --rank I --world N                the share of one of N workers
  drillpress watch [INPUT ...]          build what changes, study page at a local address with live reload
      --port NUMBER                     where (4173)

INPUT is an article or a folder of articles; none means every entry of source/. An article is Markdown, plain text, a saved
web page, .docx, .csv, .tsv, .ipynb, Org, AsciiDoc, wiki markup or LaTeX, a quiz in JSON, YAML or of Moodle (GIFT, XML), or
Anki's text export; in a Markdown or text file, and pasted into one, they are told by their content.
A and B are numbers or ids of questions, :LINE of the article, or a title.

  --report json     findings as JSON on standard output instead of lines on standard error
  --version, --help

Exit status: 0 all written, 1 an input could not be published, 2 wrong usage.
`
