"""Held-out papers, the first: a class's certificate in one sentence."""

from __future__ import annotations

from samples.generator.kit import Kit, Paper
from samples.generator.unseen.desk import Case, Leaf, paper_of

KIND = "training_certificate"


@paper_of(KIND, "s-class-certificate")
def class_certificate(kit: Kit) -> Paper:
    """A4 across: title, one sentence, number at the left foot, seal over body and day."""
    leaf = Leaf(kit, 842, 595, "ivory")
    case = Case(kit, "training_class", days=(2, 5), years=(2015, 2025))
    leaf.border("gold", 24, 3)
    leaf.mid(120, "结 业 证 书", "head 38 red")
    text = (
        "　　<name> 同志于<days>参加“<what>”培训班，学完规定课程，共<hrs>，考核<mark>，准予结业。"
    )
    leaf.put(110, 220, case(text), "kai 19 w622 l2.1")
    leaf.put(110, 480, case("证书编号：<no>"), "song 13")
    leaf.close([case], (600, 440), "song 16 c", "天津市河口区人力资源培训中心", day=case.given)
    return case.paper(KIND, leaf)
