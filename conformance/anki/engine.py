"""Does what a learner does with packages, in Anki's own engine, and tells what happened.

Reads a JSON list of lives from standard input. A life is a list of steps in one new collection:

    {"import": PATH}    imports a package with the choices that Anki's dialog starts with
    {"answer": SEARCH}  rates the one card that Anki finds "good"
    {"edit": SEARCH}    changes the answer of its note by hand, as a user would in the browser
    {"cards": true}     renders both sides of every card
    {"check": true}     runs the check of the database

Writes the lists of results as JSON.
"""

import html
import json
import os
import re
import sys
import tempfile

from anki.buildinfo import version
from anki.collection import Collection, ImportAnkiPackageOptions, ImportAnkiPackageRequest
from anki.import_export_pb2 import ImportAnkiPackageUpdateCondition as Update


def import_package(col, path):
    options = ImportAnkiPackageOptions(
        merge_notetypes=False,
        update_notes=Update.IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER,
        update_notetypes=Update.IMPORT_ANKI_PACKAGE_UPDATE_CONDITION_IF_NEWER,
        with_scheduling=False,
        with_deck_configs=False,
    )
    log = col.import_anki_package(ImportAnkiPackageRequest(package_path=path, options=options)).log
    kinds = ("new", "updated", "duplicate", "conflicting", "first_field_match", "missing_notetype", "missing_deck")
    return {
        "file": path,
        **{kind: len(getattr(log, kind)) for kind in kinds},
        "notetypes": sum(1 for each in col.models.all_names_and_ids() if each.name.startswith("Drillpress")),
    }


def card_of(col, search):
    (card_id,) = col.find_cards(search)
    return col.get_card(card_id)


def answer(col, search):
    """Anki rates only the card at the top of its queue: the others wait aside meanwhile."""
    card = card_of(col, search)
    others = [each for each in col.find_cards("") if each != card.id]
    col.sched.suspend_cards(others)
    col.decks.set_current(card.did)
    (queued,) = col.sched.get_queued_cards(fetch_limit=2).cards
    card.start_timer()
    col.sched.answer_card(col.sched.build_answer(card=card, states=queued.states, rating=2))
    col.sched.unsuspend_cards(others)
    return {"reps": card_of(col, search).reps}


def edit(col, search):
    note = card_of(col, search).note()
    note["Answer"] = "edited by hand"
    col.update_note(note)
    return {}


def cards(col):
    return [describe(col, card_id) for card_id in col.find_cards("", order="c.due")]


def describe(col, card_id):
    card = col.get_card(card_id)
    note = card.note()
    front, back = card.question(), card.answer()
    behind = back.split('<hr id="answer">', 1)[-1].split("<footer>", 1)[0]
    return {
        "note": card.nid,
        "number": card.ord + 1,
        "qid": note["QID"],
        "deck": col.decks.name(card.did),
        "reps": card.reps,
        "due": card.due,
        "front": words(front.split("</style>", 1)[-1]),
        "answer": words(behind) if '<hr id="answer">' in back else "",
        "cloze": 'class="cloze"' in back,
        "question": note["Question"],
        "answerField": note["Answer"],
        "missing": [name for name in re.findall(r'<img[^>]*src="([^"]+)"', back) if not os.path.exists(os.path.join(col.media.dir(), name))],
        "html": {"front": front, "back": back, "css": note.note_type()["css"]},
    }


def words(source):
    """What a learner sees, on one line; a picture counts as something."""
    seen = re.sub(r"(?s)<(style|script).*?</\1>", "", source)
    seen = re.sub(r"<img\b[^>]*>", "[picture]", seen)
    return " ".join(html.unescape(re.sub(r"<[^>]*>", " ", seen)).split())


def check(col):
    text, ok = col.fix_integrity()
    return {"ok": ok, "text": text}


def step(col, what):
    ((name, value),) = what.items()
    if name in ("cards", "check"):
        return {"cards": cards, "check": check}[name](col)
    return {"import": import_package, "answer": answer, "edit": edit}[name](col, value)


def live(steps):
    with tempfile.TemporaryDirectory() as folder:
        col = Collection(os.path.join(folder, "collection.anki2"))
        try:
            return [step(col, what) for what in steps]
        finally:
            col.close()


json.dump({"version": version, "lives": [live(steps) for steps in json.load(sys.stdin)]}, sys.stdout)
