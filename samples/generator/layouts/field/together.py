"""Several papers in one file, and papers with a back: cards on one sheet, a unit's bundle."""

from __future__ import annotations

from dataclasses import replace

from samples.generator import cast, truth
from samples.generator.canvas import A4, A4_WIDE, Canvas, Span, fill
from samples.generator.furniture import title
from samples.generator.kit import REGISTRY, Kit, Paper, layout
from samples.generator.layouts.bundles import chained, separator
from samples.generator.layouts.field import bodies
from samples.generator.layouts.opened import wear
from samples.generator.manners import GREY, Labels, sign
from samples.generator.told import Told

KIND = "training_certificate"
BACKS = (
    (
        "说　明",
        "本证书由培训机构统一印制，涂改无效。",
        "本证书记载的学时可用于继续教育登记。",
    ),
    ("注意事项", "请妥善保管，遗失不补。", "如有疑问，请致电022-00004321查询。"),
    ("持证须知", "本证应与身份证同时使用。", "登记后由单位在登记手册上加盖印章。"),
)


@layout(KIND, "two-cards-on-a-sheet", wear=wear.worn)
def two_cards(kit: Kit) -> Paper:
    """公需 and 专业 of one year as two cards on one sheet: two documents on one page."""
    rng, who, sheet = kit.rng, kit.person(), kit.page(A4)
    year = rng.randrange(2016, 2025)
    issue, issuer = kit.day(year, year), rng.choice(bodies.PHARMACY)
    documents: list[truth.Document] = []
    words = rng.choice([("专业课", "公需课"), ("专业科目", "公需科目")])
    for index, (printed, subject) in enumerate(zip(words, ("professional", "public"), strict=True)):
        card = kit.page((595.0, 421.0))
        told = Told(kit, "training_class")
        hours = rng.choice([60, 45]) if index == 0 else rng.choice([30, 15])
        card.line(60, 74, 535, 74, width=1.2, colour=(30, 100, 80))
        title(card, "执业药师继续教育", kit.look("hei", 17), 44)
        title(card, f"{year}年度{printed}学时证明", kit.look("hei", 15), 66)
        look = kit.look("song", 13)
        y = Labels(70, 106, 460, "bare", look, look, lead=25, indent=90).draw(
            kit,
            card,
            [
                ("姓　　名", told.name(who)),
                ("资格证号", kit.serial("####################", issue)),
                ("身份证号", told.id(who)),
            ],
        )
        course = rng.choice(bodies.DRUG_COURSES if index == 0 else cast.PUBLIC_COURSES)
        slots = {
            "subject": [told.say("subject", printed, subject)],
            "content": [told.say("content", course)],
            "hours": [told.hours(hours)],
            "result": [Span("合格", "result")],
        }
        told.know(result=truth.verdict("合格"), credit_year=year)
        sentence = (
            "该同志参加了"
            + f"{year}年度"
            + "执业药师继续教育{subject}“{content}”培训，学习成绩{result}，"
            f"授予{{hours}}，计{hours // 3}学分。"
        )
        card.paragraph(
            70, y + 10, [Span("　　"), *fill(sentence, slots)], look, width=455, lead=1.8
        )
        sign(
            kit,
            card,
            [told],
            at=(420, 330),
            look=look,
            issuer=issuer,
            day=issue,
            size=100,
            manner="centre",
        )
        sheet.inset(card, 0, 421.0 * index, scale=1)
        documents.append(truth.Document(kind=KIND, pages=(1,), entries=(told.entry(),)))
    sheet.places = []  # of two papers on one page: nobody could tell whose they are
    sheet.line(20, 421, 575, 421, width=0.5, colour=GREY)
    return Paper([sheet], documents)


@layout(KIND, "front-and-back", wear=wear.worn)
def front_and_back(kit: Kit) -> Paper:
    """A certificate whose back carries rules in print: two pages, one document."""
    names = (
        "party-school-sentence",
        "enterprise-university-bilingual",
        "safety-qualification-card",
        "skill-certificate-panel",
    )
    front = REGISTRY[kit.rng.choice(names)].make(kit)
    back = Canvas(front.pages[0].width, front.pages[0].height)
    head, *lines = kit.rng.choice(BACKS)
    title(back, head, kit.look("hei", 20), 110)
    for index, line in enumerate(lines):
        back.put(back.width * 0.18, 170 + 40 * index, f"{index + 1}. {line}", kit.look("song", 14))
    back.put(
        back.width / 2, back.height - 50, "（背面）", kit.look("song", 10, colour=GREY), align="c"
    )
    return Paper([*front.pages, back], [replace(front.documents[0], pages=(1, 2))])


@layout(KIND, "unit-bundle", wear=wear.worn)
def unit_bundle(kit: Kit) -> Paper:
    """What a unit sends at the end of the year: certificates, lists and bills in one file."""
    rng = kit.rng
    names = (
        "accounting-leaders",
        "credit-certificate-on-lines",
        "teacher-labels-below",
        "builder-grid",
        "proof-with-stub",
        "browser-page",
        "pharmacist-web-card",
        "web-record-continued",
        "results-with-statistics",
        "modules-passed-certificate",
        "study-in-prose",
        "web-diploma-with-english-leaf",
        "letterhead-proof",
        "finished-project",
        "invoice-of-course-fee",
        "teaching-plan",
    )
    papers = [REGISTRY[name].make(kit) for name in rng.sample(names, rng.randrange(2, 5))]
    between: list[Canvas | None] = []
    manner = rng.choice(["separators", "blanks", "plain"])
    for number in range(len(papers)):
        blank = Canvas(*A4_WIDE) if rng.random() < 0.3 else Canvas(*A4)
        page = {"separators": separator(kit, number + 1), "blanks": blank if number else None}
        between.append(page.get(manner))
    return chained(papers, between)
