"""Whose paper it is: what decides, what only supports, and when nobody is picked."""

from __future__ import annotations

import pytest

from ce_intake.register.people import Register
from ce_intake.stages.match import match
from ce_intake.text.identity import check_digit
from ce_intake.values import Dated, Entry, Field, Person, PersonMatch

HOSPITAL = "天津市海河第三医院"
SCHOOL = "天津市滨城中学"
PLANT = "天津渤海机械制造有限公司"


def number(serial: int, born: str = "19800102") -> str:
    first = f"990101{born}{serial:03d}"
    return first + check_digit(first)


PEOPLE = (
    Person(person_id="p1", name="王晓明", id_number=number(11), employer=HOSPITAL),
    Person(person_id="p2", name="张伟", id_number=number(12), employer=HOSPITAL),
    Person(person_id="p3", name="张伟", id_number=number(13, "19751130"), employer=HOSPITAL),
    Person(person_id="p4", name="张伟", id_number=number(14, "19900606"), employer=SCHOOL),
    Person(person_id="p5", name="阿不都·买买提", id_number=number(15), employer=PLANT),
    Person(person_id="p6", name="李昊", id_number=number(16), employer=PLANT),
    Person(person_id="p7", name="单雪梅", id_number=number(17), employer=SCHOOL),
    Person(
        person_id="p8",
        name="陈嘉怡",
        id_number=number(18),
        employer=PLANT,
        former_names=("陈小花",),
        posts=(Dated(SCHOOL),),
    ),
    Person(person_id="p9", name="欧阳文静", id_number="990101800102019", employer=HOSPITAL),
    Person(person_id="p10", name="刘珅", employer=SCHOOL, certificate_book_no="津教字000123"),
)
REGISTER = Register(PEOPLE)


def found(
    name: str = "", id_number: str = "", employer: str = "", booklet: str = ""
) -> PersonMatch:
    return REGISTER.match(
        name=name, id_number=id_number, employer=employer, year=2018, booklet=booklet
    )


def reasons(person: PersonMatch) -> tuple[str, ...]:
    return person.candidates[0].reasons


def off_by_one(whole: str, index: int = 9) -> str:
    return whole[:index] + str((int(whole[index]) + 5) % 10) + whole[index + 1 :]


def test_number_and_name_decide() -> None:
    person = found("王晓明", number(11))
    assert (person.person_id, person.confidence > 0.999) == ("p1", True)


def test_a_number_alone_decides_where_the_name_is_unread() -> None:
    assert found("", number(11)).person_id == "p1"


def test_a_number_with_another_name_blocks_both() -> None:
    person = found("赵铁柱", number(11))
    assert person.person_id is None
    assert "name_differs" in reasons(person)


def test_a_number_that_belongs_to_somebody_else_blocks_the_namesake() -> None:
    assert found("李昊", number(11), PLANT).person_id is None


def test_one_misread_digit_is_repaired_and_said() -> None:
    person = found("王晓明", off_by_one(number(11)))
    assert person.person_id == "p1"
    assert "id_number_repaired" in reasons(person)


def test_a_lost_digit_is_repaired() -> None:
    whole = number(11)
    assert found("王晓明", whole[:8] + whole[9:]).person_id == "p1"


def test_two_misread_digits_are_never_repaired() -> None:
    twice = off_by_one(off_by_one(number(11)), 12)
    person = found("王晓明", twice, HOSPITAL)
    assert person.person_id is None
    assert "id_number_two_digits_off" in reasons(person)


def test_another_valid_number_means_another_person() -> None:
    assert found("王晓明", number(44), HOSPITAL).person_id is None


def test_a_15_digit_number_equals_the_18_digit_one_of_the_register() -> None:
    old = number(11)[:6] + number(11)[8:17]
    assert found("王晓明", old).person_id == "p1"


def test_a_15_digit_number_of_the_register_equals_the_paper_with_18() -> None:
    assert found("欧阳文静", number(19)).person_id == "p9"


@pytest.mark.parametrize(
    "permit",
    [
        pytest.param(
            "83000019800102003" + check_digit("83000019800102003"), id="Taiwan resident's"
        ),
        pytest.param("93115619800102003" + check_digit("93115619800102003"), id="foreigner's"),
        pytest.param("USA110074022006", id="foreigner's until 2023"),
        pytest.param("H08123456", id="home-return permit"),
    ],
)
def test_a_permit_decides_like_an_identity_number(permit: str) -> None:
    namesakes = Register(
        [
            Person(person_id="x", name="张伟", id_number=permit, employer=HOSPITAL),
            Person(person_id="y", name="张伟", id_number=number(20), employer=HOSPITAL),
        ]
    )

    def meant(read: str) -> str | None:
        return namesakes.match(name="张伟", id_number=read, employer=HOSPITAL, year=2019).person_id

    assert meant(permit) == "x"
    slip = f"{permit[:-1]}{(int(permit[-1], 36) + 1) % 10}"
    assert meant(slip) == ("x" if len(permit) == 18 else None), "no repair without a check digit"


def test_namesakes_in_one_unit_without_a_number_are_not_picked() -> None:
    person = found("张伟", employer=HOSPITAL)
    assert person.person_id is None
    assert {candidate.person_id for candidate in person.candidates[:2]} == {"p2", "p3"}


def test_a_namesake_is_told_by_the_unit() -> None:
    assert found("张伟", employer=SCHOOL).person_id == "p4"


def test_a_mask_tells_namesakes_apart() -> None:
    masked = number(13, "19751130")[:6] + "*" * 8 + number(13, "19751130")[14:]
    assert found("张伟", masked, HOSPITAL).person_id == "p3"


def test_a_mask_that_fits_two_people_picks_nobody() -> None:
    masked = number(12)[:6] + "*" * 12
    assert found("张伟", masked, HOSPITAL).person_id is None


def test_a_mask_without_a_name_picks_nobody() -> None:
    masked = number(11)[:6] + "*" * 8 + number(11)[14:]
    assert found("", masked).person_id is None


def test_a_name_alone_matches_where_it_is_unique() -> None:
    assert found("王晓明").person_id == "p1"


def test_a_name_alone_matches_nobody_where_it_is_not() -> None:
    assert found("张伟").person_id is None


def test_another_employer_speaks_against_a_unique_name() -> None:
    person = found("王晓明", employer="天津市蓟北水利工程局")
    assert person.person_id is None
    assert "employer_differs" in reasons(person)


def test_a_number_outweighs_another_employer() -> None:
    assert found("王晓明", number(11), "天津市蓟北水利工程局").person_id == "p1"


@pytest.mark.parametrize(
    ("read", "person_id"),
    [
        pytest.param("王晓 明", "p1", id="blanks"),
        pytest.param("王曉明", "p1", id="traditional"),
        pytest.param("王晓明同志", "p1", id="title glued on"),
        pytest.param("阿不都买买提", "p5", id="separator lost"),
        pytest.param("阿不都•买买提", "p5", id="another separator"),
        pytest.param("阿卜杜·买买提", "p5", id="another transliteration"),
        pytest.param("李吴", "p6", id="a look-alike character"),
        pytest.param("王小明", "p1", id="sounds alike"),
        pytest.param("王明", "p1", id="a character lost"),
        pytest.param("刘▀", "p10", id="an unwritten character"),
    ],
)
def test_a_name_at_its_employer_is_found_through_damage(read: str, person_id: str) -> None:
    employer = {person.person_id: person.employer for person in PEOPLE}[person_id]
    person = found(read, employer=employer)
    assert person.candidates[0].person_id == person_id


@pytest.mark.parametrize(
    "read",
    [
        pytest.param("海河第三医院", id="city left out"),
        pytest.param("天津市海河第三医院检验科", id="with its department"),
        pytest.param("天津市海河笫三医院", id="one character misread"),
    ],
)
def test_an_employer_is_known_by_other_spellings(read: str) -> None:
    assert found("王晓明", employer=read).person_id == "p1"


def test_the_legal_form_of_a_company_does_not_tell_apart() -> None:
    assert found("李昊", employer="渤海机械制造有限责任公司").person_id == "p6"


def test_a_sister_unit_with_another_number_is_another_unit() -> None:
    assert found("王晓明", employer="天津市海河第二医院").person_id is None


def test_a_former_name_and_a_former_employer_are_known() -> None:
    person = found("陈小花", employer=SCHOOL)
    assert person.person_id == "p8"
    assert {"former_name", "former_employer"} <= set(reasons(person))


def test_a_booklet_number_decides() -> None:
    assert found("刘珅", booklet="津教字 000123").person_id == "p10"


def test_a_surname_with_a_rare_reading_is_found_by_sound() -> None:
    assert found("善雪梅", employer=SCHOOL).candidates[0].person_id == "p7"


def test_an_unknown_person_has_no_candidate() -> None:
    assert found("诸葛长风", number(77)) == PersonMatch()


def an_entry(name: str, id_number: str = "", employer: str = "") -> Entry:
    return Entry(
        name=Field(value=name, confidence=0.9),
        id_number=Field(value=id_number or None),
        employer=Field(value=employer or None),
    )


@pytest.mark.parametrize(
    ("entry", "codes"),
    [
        pytest.param(an_entry("王晓明", number(11)), [], id="sure"),
        pytest.param(an_entry("王晓明"), ["person_by_name_only"], id="name alone"),
        pytest.param(an_entry("张伟"), ["person_undecided"], id="namesakes"),
        pytest.param(an_entry("诸葛长风"), ["person_unknown"], id="unknown"),
        pytest.param(
            an_entry("王晓明", number(44)), ["person_id_number_differs"], id="another number"
        ),
        pytest.param(an_entry("赵铁柱", number(11)), ["person_name_differs"], id="another name"),
        pytest.param(
            an_entry("王晓明", off_by_one(number(11))),
            ["person_id_number_repaired"],
            id="one digit repaired",
        ),
    ],
)
def test_an_entry_says_what_speaks_against_its_person(entry: Entry, codes: list[str]) -> None:
    assert [finding.code for finding in match(entry, REGISTER).findings] == codes


def test_the_register_corrects_a_look_alike_only_where_the_number_proves_the_person() -> None:
    proved = match(an_entry("李吴", number(16)), REGISTER)
    unproved = match(an_entry("李吴", employer=PLANT), REGISTER)
    assert (proved.name.value, proved.name.register) == ("李昊", "p6")
    assert unproved.name.value == "李吴"


def test_a_paper_without_a_register_stays_as_it_is() -> None:
    entry = an_entry("王晓明")
    assert match(entry, None) is entry


def test_a_masked_number_with_one_wrong_digit_is_shown_first_and_never_taken() -> None:
    many = [
        Person(person_id=f"n{serial}", name="王红明", id_number=number(serial))
        for serial in range(1, 9)
    ]
    meant = many[4].id_number
    masked = f"{meant[:4]}*********{meant[13:]}".replace(
        meant[3], "7" if meant[3] != "7" else "8", 1
    )

    matched = Register(many).match(name="王红明", id_number=masked, employer="", year=None)

    assert matched.person_id is None
    assert matched.candidates[0].person_id == many[4].person_id


def test_a_short_name_with_an_open_character_is_found_by_the_last_digits() -> None:
    people = [Person(person_id="s1", name="曹玲", id_number=number(21))]
    masked = f"{'*' * 14}{people[0].id_number[-4:]}"

    matched = Register(people).match(name="曹▀", id_number=masked, employer="", year=None)

    assert matched.candidates[0].person_id == "s1"


def test_among_equals_the_one_whose_words_are_nearest_comes_first() -> None:
    units = ("滨城第一小学", "海河疾病预防控制中心", "西岸医院", "北辰设计研究院")
    people = [
        Person(person_id=f"q{n}", name="孙丽", id_number=number(30 + n), employer=unit)
        for n, unit in enumerate(units)
    ]

    matched = Register(people).match(
        name="孙丽", id_number="", employer="疾病预防控制中心海河", year=None
    )

    assert matched.person_id is None
    assert matched.candidates[0].person_id == "q1"


CROWD = Register(
    [
        *(
            Person(person_id=f"c{n}", name="王丽芳", employer=f"第{n}中学", id_number=number(n + 1))
            for n in range(900)
        ),
        Person(person_id="one", name="王丽芳", employer=HOSPITAL, id_number=number(41, "19751203")),
    ]
)


def first_of_the_crowd(name: str, id_number: str = "", employer: str = "") -> str:
    found = CROWD.match(name=name, id_number=id_number, employer=employer, year=None)
    return found.candidates[0].person_id


@pytest.mark.parametrize(
    ("name", "id_number", "employer"),
    [
        pytest.param("王丽芳", "", HOSPITAL + "检验科", id="a department of the employer"),
        pytest.param("王丽芳", "990101197512******", "", id="the month of birth"),
        pytest.param("王芳", "", HOSPITAL, id="a character lost, the employer"),
        pytest.param("王丽▀", "", HOSPITAL, id="a character unwritten, the employer"),
        pytest.param("丽芳", "", HOSPITAL, id="the surname lost, the employer"),
        pytest.param("王LIFANG", "", HOSPITAL, id="a given name in pinyin, the employer"),
        pytest.param("王丽艹方", "", HOSPITAL, id="a character read as two, the employer"),
        pytest.param(
            "王芳", "**************" + number(41, "19751203")[-4:], "", id="the last digits"
        ),
    ],
)
def test_hundreds_of_namesakes_hide_nobody_of_whom_the_paper_says_more(
    name: str, id_number: str, employer: str
) -> None:
    assert first_of_the_crowd(name, id_number, employer) == "one"


def test_of_more_namesakes_than_are_looked_at_none_is_picked_by_name_alone() -> None:
    crowd = [Person(person_id=f"c{n}", name="王莉芳", employer=SCHOOL) for n in range(900)]
    register = Register([*crowd, Person(person_id="one", name="王丽芳")])
    assert register.match(name="王丽芳", id_number="", employer="", year=None).person_id is None


def test_a_name_alone_picks_nobody_where_another_sounds_alike() -> None:
    register = Register(
        [Person(person_id="a", name="胡宇琴"), Person(person_id="b", name="胡玉琴")]
    )
    assert register.match(name="胡宇琴", id_number="", employer="", year=None).person_id is None
    alone = Register([Person(person_id="a", name="胡宇琴"), Person(person_id="b", name="胡海琴")])
    assert alone.match(name="胡宇琴", id_number="", employer="", year=None).person_id == "a"


def test_whoever_shares_only_the_employer_and_a_character_is_not_shown() -> None:
    colleagues = (Person(person_id=char, name=f"王{char}", employer=HOSPITAL) for char in "海河")
    found = Register(colleagues).match(name="王芳华", id_number="", employer=HOSPITAL, year=None)
    assert found.candidates == ()
