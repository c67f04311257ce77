"""Writes the samples that the repository keeps: `python -m samples.generator.committed [SLUG...]`.

A sample is taken from the first number whose file is small enough, so the command gives the same
files again (fonts and the HEIC encoder being the same).
"""

from __future__ import annotations

import json
import sys
from dataclasses import dataclass
from pathlib import Path

from samples.generator import cast, corpus
from samples.generator.kit import REGISTRY

SEED = 2026
PEOPLE = 60
MOST_BYTES = 400_000
TOP = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True)
class Wanted:
    """One sample to keep: its folder, the layout, the state and the sort of file."""

    slug: str
    layout: str
    state: str
    form: str


WANTED = (
    Wanted("training_certificate/sentence-red-seal", "narrative-classic", "worn", "jpg"),
    Wanted("training_certificate/form-phone-photo", "form-portrait", "photo", "heic"),
    Wanted("training_certificate/half-days", "half-days-evening-school", "scan", "png"),
    Wanted("training_certificate/traditional-numerals", "chinese-numerals-old", "worn", "pdf"),
    Wanted("training_certificate/separators-and-bundle", "bundle-separators", "worn", "fax"),
    Wanted("exam_score/language-notice", "language-notice", "scan", "pdf"),
    Wanted("exam_score/computer-modules", "computer-modules", "born", "pdf"),
    Wanted("exam_score/module-certificate-photo", "module-certificate", "photo", "jpg"),
    Wanted("self_study/three-papers-fax", "three-pages", "worn", "fax"),
    Wanted("self_study/one-sheet-photo", "one-sheet", "photo", "webp"),
    Wanted("self_study/assessment-missing-mixed", "without-assessment", "scan", "mixed"),
    Wanted("online_certificate/public-course", "public-course-web", "born", "pdf"),
    Wanted("online_certificate/phone-screen", "phone-screen", "scan", "png"),
    Wanted("degree/adult-diploma-photo", "diploma-adult", "photo", "jpg"),
    Wanted("lecture_certificate/conference-days", "conference-days", "worn", "jpg"),
    Wanted("transcript/two-blocks", "register-two-blocks", "scan", "jpg"),
    Wanted("transcript/dated-rows", "year-record-dated-rows", "born", "pdf"),
    Wanted("roster/two-pages", "roster-ruled", "born", "pdf"),
    Wanted("roster/merged-units", "roster-merged-units", "scan", "jpg"),
    Wanted("achievement/patent", "patent-certificate", "scan", "jpg"),
    Wanted("other/red-head-notice", "red-head-notice", "worn", "pdf"),
)


def main() -> None:
    """Write every sample and the register of its people."""
    people = cast.population(SEED, PEOPLE)
    (TOP / "people.csv").write_text(corpus.register_csv(people), encoding="utf-8")
    for wanted in (item for item in WANTED if item.slug in sys.argv[1:] or not sys.argv[1:]):
        made = first_small(wanted, people)
        folder = TOP / wanted.slug
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("source.*"):
            old.unlink()
        (folder / f"source.{made.extension}").write_bytes(made.content)
        story = made.truth.pop("made")
        text = json.dumps(made.truth, ensure_ascii=False, indent=1)
        (folder / "reading.json").write_text(text + "\n", encoding="utf-8")
        (folder / "origin.md").write_text(origin(wanted, story), encoding="utf-8")
        sys.stdout.write(f"{wanted.slug}: {len(made.content) // 1024} KiB {made.extension}\n")


def first_small(wanted: Wanted, people: tuple[cast.Person, ...]) -> corpus.Sample:
    """The sample of the first number that gives the wished file in few bytes."""
    layout = REGISTRY[wanted.layout]
    for number in range(60):
        made = corpus.sample(
            SEED, number, layout=layout, state=wanted.state, people=people, form=wanted.form
        )
        if len(made.content) <= MOST_BYTES:
            return made
    raise SystemExit(f"{wanted.slug}: no small file found")


def origin(wanted: Wanted, story: object) -> str:
    """Where a sample comes from."""
    made = story if isinstance(story, dict) else {}
    faces = "、".join(str(face) for face in made.get("faces", ()))
    return (
        "Invented: no person, body, number or paper in it exists.\n\n"
        f"- layout `{wanted.layout}`, state `{wanted.state}`, {made.get('story', '')}\n"
        f"- faces: {faces} (see samples/FONTS.md)\n"
        "- made by `python -m samples.generator.committe"
        f"d` (seed {SEED}, number {made.get('number')})\n"
        "- licence: Apache-2.0, like the rest of this repository\n"
    )


if __name__ == "__main__":
    main()
