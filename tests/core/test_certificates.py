"""The wordings of certificates that the field uses, each as a page of words."""

from __future__ import annotations

import pytest
from reading import the_entry

FOOT = (">天津市环境科学学会", ">2018年5月12日")

WORDINGS = {
    "the classic sentence over two lines": (
        (
            "#结业证书",
            "王建国同志于2018年5月7日至11日参加天津市环境科学学会举办的“环境监测新",
            "技术”培训班学习，共计40学时，考核合格，准予结业。",
            *FOOT,
        ),
        {
            "name": "王建国",
            "start_date": "2018-05-07",
            "end_date": "2018-05-11",
            "content": "环境监测新技术",
            "hours": "40",
            "result": "合格",
            "issuer": "天津市环境科学学会",
            "issue_date": "2018-05-12",
            "kind": "training_certificate",
            "learning_form": "training_class",
        },
    ),
    "a test of a post whose title names no subject": (
        (
            "#岗位技能考核成绩通知单",
            "姓名 | 王建国 | 工种 | 无损检测工程师",
            "考核项目 | 超声波探伤（Ⅱ级）岗位能力考核",
            "理论成绩 | 82 | 实操成绩 | 88",
            "综合成绩 | 85 | 结论 | 合格",
            ">2019年11月4日",
        ),
        {"content": "超声波探伤（Ⅱ级）岗位能力考核", "issue_date": "2019-11-04"},
    ),
    "a report on what was studied as its plan says": (
        (
            "#自学总结",
            "姓名：王建国 | 单位：天津市测绘院 | 自学时间：2017年3月1日—2017年6月30日",
            "按照年初制定的自学计划，我利用业余时间自学了《摄影测量与遥感数据处理》，累计60",
            "学时。单位考核意见：该同志完成自学计划，考核合格。",
            ">2017年7月10日",
        ),
        {"content": "摄影测量与遥感数据处理", "hours": "60", "kind": "self_study"},
    ),
    "a class both in a room and over the network": (
        (
            "#继续教育学时证明",
            "姓名 | 王建国 | 工作单位 | 天津市第三中学",
            "项目名称 | 核心素养导向的命题与评价",
            "培训方式 | 集中面授＋线上 | 起止日期 | 2022/07/11～2022/07/20",
            "学时（学分） | 72学时（7.2学分） | 考核等级 | 良好",
            *FOOT,
        ),
        {"kind": "training_certificate", "learning_form": "training_class", "hours": "72"},
    ),
    "who employs a person stands beside his name and signs nothing": (
        (
            "#个人继续教育学时证明",
            "王建国 天津市药检所 身份证：120101198003070028 年度：2022",
            "课程名称：药品微生物检验技术 学时：40 成绩：合格",
        ),
        {"employer": "天津市药检所", "issuer": None},
    ),
    "who judged signs and dates in the cell of his remarks": (
        (
            "#自学考核鉴定表",
            "自学人 | 王建国 | 所在部门 | 天津勘察院测量室",
            "自学题目 | 无人机倾斜摄影建模",
            "自学起止 | 2018年1月—2018年5月",
            "考核组评语 | 考核合格 2018年5月30日",
            ">天津勘察院（公章）",
        ),
        {"employer": "天津勘察院测量室", "issue_date": "2018-05-30", "kind": "self_study"},
    ),
    "a stretch of which the first day cannot be read": (
        (
            "#毕业证书",
            "学生王建国，性别男，于二○七年九月至二○一一年七月在本校环境工程专业四年制本科学习，",
            "修完教学计划规定的全部课程，成绩合格，准予毕业。",
            *FOOT,
        ),
        {"name": "王建国", "start_date": None, "end_date": "2011-07"},
    ),
    "days, and the hours of each": (
        (
            "#培训证明",
            "王建国参加我校组织的“实景三维中国建设”培训，学习时间2022.9.5—9.9，",
            "共5天（每天8学时），考核等级：合格。",
            *FOOT,
        ),
        {"hours": "40", "start_date": "2022-09-05", "end_date": "2022-09-09"},
    ),
    "hours of required and of chosen courses in cells of their own": (
        (
            "#二级注册建造师继续教育证书",
            "姓名 | 王建国 | 聘用企业 | 天津路桥建设有限公司",
            "必修课学时 | 60 | 选修课学时 | 30",
            *FOOT,
        ),
        {"hours": "90", "content": "二级注册建造师继续教育"},
    ),
    "hours that were planned beside those that were done": (
        (
            "#自学成果考核表",
            "姓名 | 王建国 | 工作单位 | 天津市土地整理中心",
            "自学课程 | 土地利用遥感监测 | 计划学时 | 60",
            "自学时间 | 2016.03.01 至 2016.09.30 | 完成学时 | 56",
            *FOOT,
        ),
        {"hours": "56"},
    ),
    "entered a school and left it": (
        (
            "#毕业证明书",
            "学生王建国，男，2014年3月入我校会计学专业专科起点本科学习，2016年7月毕业。",
            "特此证明。",
            ">天津财经大学",
            ">2020年11月5日",
        ),
        {"start_date": "2014-03", "end_date": "2016-07", "kind": "degree"},
    ),
    "studied by oneself for a diploma": (
        (
            "#高等教育自学考试毕业证书",
            "王建国，性别男，一九九三年七月九日生，参加学前教育（本科）专业高等教育自学考试，",
            "全部课程成绩合格，经审定，准予毕业。",
            ">天津市高等教育自学考试委员会",
            ">二〇二〇年十二月三十日",
        ),
        {"content": "学前教育", "kind": "degree"},
    ),
    "labels in two tongues beside each other": (
        (
            "#培训证书",
            "学员姓名 | Trainee | 王建国",
            "工作单位 | Company | 天津市城市管理委员会综合服务中心",
            "培训课程 | Course | 国际贸易单证实务",
            "培训学时 | Hours | 24",
            "Authorised by | 廖红辉",
            *FOOT,
        ),
        {
            "name": "王建国",
            "employer": "天津市城市管理委员会综合服务中心",
            "content": "国际贸易单证实务",
            "hours": "24",
        },
    ),
    "a class that its name says is held over the network": (
        (
            "#结业证书",
            "王建国同志：",
            "参加“数字经济网上专题班”学习（2019年9月至2019年10月），累计学习36课时，",
            "完成学习任务，考试合格，准予结业。",
            *FOOT,
        ),
        {"kind": "online_certificate", "learning_form": "online"},
    ),
    "tick boxes, project number and credits": (
        (
            "#继续医学教育学分证书",
            "姓名 李晓梅 身份证号 120101198003070028 于 2019年03月01日 至 2019年03月05日",
            "参加继续医学教育项目（面授☑，远程教育□，混合□)[项目编号：2019-03-01-001（国）]",
            "[项目名称：重症感染规范化诊治]。经考核合格，特授予I类继续医学教育学分6分。",
            "证书编号：202001234 | 天津市医学会",
            ">2019 年03 月10 日",
        ),
        {
            "name": "李晓梅",
            "id_number": "120101198003070028",
            "start_date": "2019-03-01",
            "end_date": "2019-03-05",
            "content": "重症感染规范化诊治",
            "stated": "6学分",
            "certificate_no": "202001234",
            "issuer": "天津市医学会",
            "issue_date": "2019-03-10",
            "learning_form": "training_class",
        },
    ),
    "hours and credits in one sentence": (
        (
            "#学时证明",
            "姓　　名：赵　敏",
            "资格证号：12345678901234567890",
            "身份证号：120101198003070028",
            "该同志参加了执业药师继续教育专业课培训，学习成绩合格，授予专业课60学时，计20学分。",
            ">天津市执业药师协会",
            ">2024年11月3日",
        ),
        {
            "name": "赵敏",
            "hours": "60",
            "stated": "60学时",
            "subject": "professional",
            "issuer": "天津市执业药师协会",
            "issue_date": "2024-11-03",
            "result": "合格",
        },
    ),
    "hours and minutes, online": (
        (
            "#结业证书",
            "学员陈立(120101********0028)，于2021年3月至2021年6月完成了《数字化转型实务》项目线上",
            "学习，课时32学时20分钟，完成规定的课程内容，经考核成绩合格，准予结业。",
            "证书编号：ZX-2021-0007",
            "发证机构：天津市云课网络教育中心",
            "发证日期：2021年6月18日",
        ),
        {
            "kind": "online_certificate",
            "name": "陈立",
            "id_number": "120101********0028",
            "start_date": "2021-03",
            "end_date": "2021-06",
            "content": "数字化转型实务",
            "hours": "32",
            "certificate_no": "ZX-2021-0007",
            "issuer": "天津市云课网络教育中心",
            "issue_date": "2021-06-18",
            "learning_form": "online",
        },
    ),
    "the second person": (
        (
            "#培训合格证明",
            "孙丽：",
            "你于2022年4月6日至2022年4月8日参加道路运输驾驶员继续教育，现已完成规定内容和24学时，",
            "考核合格，准予结业。",
            *FOOT,
        ),
        {
            "name": "孙丽",
            "start_date": "2022-04-06",
            "end_date": "2022-04-08",
            "hours": "24",
            "result": "合格",
        },
    ),
    "no dates and no hours": (
        (
            "#培训证书",
            "兹证明 周涛 同志参加 安全生产管理 培训课程，经考核成绩合格，特发此证。",
            *FOOT,
        ),
        {"name": "周涛", "content": "安全生产管理", "result": "合格", "issue_date": "2018-05-12"},
    ),
    "this unit means who signs": (
        (
            "#结业证书",
            "兹证明 吴海燕 于2020年9月7日参加本单位组织的“实验室生物安全”培训，完成全部课程学习，",
            "考核合格，准予结业。",
            ">津澜生物技术有限公司",
            ">2020年9月8日",
        ),
        {
            "name": "吴海燕",
            "start_date": "2020-09-07",
            "end_date": "2020-09-07",
            "content": "实验室生物安全",
            "issuer": "津澜生物技术有限公司",
        },
    ),
    "bilingual with the name on a line of its own": (
        (
            "#合格证书",
            "将此证书颁发给 Issue this certificate to",
            "郑晓东",
            "参加<六西格玛绿带>考试合格 特发此证，以资鼓励",
            *FOOT,
        ),
        {"name": "郑晓东", "content": "六西格玛绿带", "result": "合格"},
    ),
    "a number and a verification code": (
        (
            "#结业证书",
            "兹证明 冯雪 参加培训课程 档案数字化管理 经考核成绩合格，准予结业，特发此证。",
            "证书编号：PX20230011",
            "颁发日期：2023-08-09",
            "防伪验证码：8F3A9C2E",
            ">天津市档案学会",
        ),
        {
            "name": "冯雪",
            "certificate_no": "PX20230011",
            "issue_date": "2023-08-09",
            "issuer": "天津市档案学会",
            "content": "档案数字化管理",
        },
    ),
    "a year and score in the text": (
        (
            "#培训证书",
            "黄志强（身份证号：120101198003070028）于2023年度参加天津市专业技术人员公需科目《数字经济与创新发展》",
            "网络培训，完成32学时，考试成绩92分，准予结业。证书编号：JX202300451",
            ">天津市继续教育中心",
            ">2023年10月9日",
        ),
        {
            "kind": "online_certificate",
            "name": "黄志强",
            "credit_year": "2023",
            "subject": "public",
            "content": "数字经济与创新发展",
            "hours": "32",
            "result": "92",
            "certificate_no": "JX202300451",
            "learning_form": "online",
        },
    ),
    "a conference with days": (
        (
            "#学术会议证明",
            "刘洋于2019年10月18日至20日参加“第十二届全国岩土工程学术年会”学术会议，会期三天，授予学时24。",
            ">中国岩土力学学会",
            ">2019年10月20日",
        ),
        {
            "kind": "lecture_certificate",
            "name": "刘洋",
            "start_date": "2019-10-18",
            "end_date": "2019-10-20",
            "content": "第十二届全国岩土工程学术年会",
            "hours": "24",
            "learning_form": "conference",
        },
    ),
    "a stay for further training": (
        (
            "#进修证明",
            "杨静医师于2021年3月至2021年8月在我院心内科进修学习，期满考核合格。",
            ">天津市海河医院",
            ">2021年9月1日",
        ),
        {
            "name": "杨静",
            "start_date": "2021-03",
            "end_date": "2021-08",
            "learning_form": "refresher_class",
            "issuer": "天津市海河医院",
        },
    ),
    "half days": (
        (
            "#结业证书",
            "何伟同志于2017年3月7日至2017年5月4日，每周二、四下午参加“工程造价管理”学习，共16次，考核",
            "合格，准予结业。",
            *FOOT,
        ),
        {
            "name": "何伟",
            "content": "工程造价管理",
            "stated": "16半天",
            "start_date": "2017-03-07",
            "end_date": "2017-05-04",
        },
    ),
    "a unit's own letter": (
        (
            "#学时证明",
            "兹证明我单位马俊同志于2022年参加天津市水利学会举办的水土保持监测培训班学习，学时40，情况",
            "属实。特此证明。",
            ">天津市津沽水利工程有限公司",
            ">2022年12月1日",
        ),
        {
            "name": "马俊",
            "content": "水土保持监测",
            "hours": "40",
            "issuer": "天津市津沽水利工程有限公司",
        },
    ),
    "employer before the name": (
        (
            "#结业证书",
            "兹证明天津港湾勘察设计院有限公司徐明同志于2019年7月1日至3日参加“海绵城市建设”研修班学习，",
            "共计24学时，成绩优秀，准予结业。",
            *FOOT,
        ),
        {
            "name": "徐明",
            "employer": "天津港湾勘察设计院有限公司",
            "learning_form": "seminar",
            "result": "优秀",
        },
    ),
    "Chinese numerals throughout": (
        (
            "#结业证书",
            "林芳同志于二〇一八年五月七日至五月十一日参加职业卫生评价培训班，学习四十学时，考核合格，准予结业。",
            ">天津市疾控中心",
            ">二〇一八年五月十二日",
        ),
        {
            "name": "林芳",
            "start_date": "2018-05-07",
            "end_date": "2018-05-11",
            "hours": "40",
            "content": "职业卫生评价",
            "issue_date": "2018-05-12",
        },
    ),
    "traditional characters": (
        (
            "#結業證書",
            "郭麗華同志於2018年5月7日至11日參加天津市環境學會舉辦的「綠色建築評價」培訓班學習，共計40學時，",
            "考核合格，准予結業。",
            ">天津市環境學會",
            ">2018年5月12日",
        ),
        {
            "name": "郭麗華",
            "content": "綠色建築評價",
            "hours": "40",
            "result": "合格",
            "issuer": "天津市環境學會",
        },
    ),
    "a form with labels beside": (
        (
            "#继续教育培训合格证书",
            "姓　名： | 张　三",
            "身份证号： | 120101198003070028",
            "工作单位： | 天津市某某建筑设计院",
            "学习内容： | 装配式建筑施工技术",
            "科目类别： | 专业科目",
            "学习形式： | 面授",
            "学习时间： | 2021.5.10-5.14",
            "总学时数： | 40",
            "考核成绩： | 良好",
            "证书编号： | TJ2021-0456",
            "发证单位（盖章）： | 天津市建筑业协会",
            "发证日期： | 2021年5月20日",
        ),
        {
            "name": "张三",
            "id_number": "120101198003070028",
            "employer": "天津市某某建筑设计院",
            "content": "装配式建筑施工技术",
            "subject": "professional",
            "learning_form": "training_class",
            "start_date": "2021-05-10",
            "end_date": "2021-05-14",
            "hours": "40",
            "result": "良好",
            "certificate_no": "TJ2021-0456",
            "issuer": "天津市建筑业协会",
            "issue_date": "2021-05-20",
        },
    ),
    "a label that means hours in the rule and dates elsewhere": (
        (
            "#培训证书",
            "姓名：钱进 | 学习时间：40学时",
            "培训日期：2020年6月1日至6月5日 | 课程名称：电梯安全技术",
            "培训单位：天津市特种设备培训中心",
        ),
        {
            "name": "钱进",
            "hours": "40",
            "start_date": "2020-06-01",
            "end_date": "2020-06-05",
            "content": "电梯安全技术",
            "issuer": "天津市特种设备培训中心",
        },
    ),
    "a minority name": (
        (
            "#结业证书",
            "阿不都·买买提同志于2018年5月7日至11日参加“草原生态修复”培训班学习，共计40学时，准予结业。",
            *FOOT,
        ),
        {"name": "阿不都·买买提", "content": "草原生态修复", "result": "结业"},
    ),
    "a course named by year and form": (
        (
            "#结业证书",
            "高远同志于2021年6月1日至3日参加“2018年度网络安全标准宣贯”培训班学习，共计24学时，考核合格。",
            *FOOT,
        ),
        {
            "name": "高远",
            "content": "2018年度网络安全标准宣贯",
            "learning_form": "training_class",
            "start_date": "2021-06-01",
        },
    ),
    "a name and a course that stand alone between bilingual lines": (
        (
            "#培训证书",
            "兹证明 This is to certify that",
            "申屠昊 Shentu Hao",
            "参加了 has completed the course of",
            "建筑信息模型应用技术",
            "共计35学时，成绩合格。",
            *FOOT,
        ),
        {"name": "申屠昊", "content": "建筑信息模型应用技术", "hours": "35"},
    ),
    "staff of a company, away from work": (
        (
            "#结业证书",
            "天津渤澜制药有限公司职工毕岩，于2018年5月7日至11日脱产参加我校药品检验技术培训班，成绩合格。",
            *FOOT,
        ),
        {"name": "毕岩", "content": "药品检验技术", "employer": "天津渤澜制药有限公司"},
    ),
    "a conference held in a place": (
        (
            "#参会证明",
            "兹证明董平同志出席于2018年10月18日—20日在天津召开的“第三届水环境修复学术年会”。",
            *FOOT,
        ),
        {"name": "董平", "start_date": "2018-10-18", "end_date": "2018-10-20"},
    ),
    "a project with its number behind": (
        (
            "#学分证书",
            "袁倩同志于2019年3月1日至3日参加国家级继续医学教育项目：重症感染规范化诊治新进展",
            "【项目编号：2019-03-01-001（国）】，授予I类学分6分。",
            *FOOT,
        ),
        {"name": "袁倩", "content": "重症感染规范化诊治新进展", "stated": "6学分"},
    ),
    "own staff, two days, a unit's own course": (
        (
            "#证明",
            "兹证明我单位职工牟小川于2024年11月27日、28日参加单位内部组织的《危化品应急处置》培训，",
            "计16学时，情况属实。",
            ">天津渤澜化工有限公司",
            ">2024年12月2日",
        ),
        {
            "name": "牟小川",
            "employer": "天津渤澜化工有限公司",
            "start_date": "2024-11-27",
            "end_date": "2024-11-28",
            "content": "危化品应急处置",
        },
    ),
    "a lecture of a series, in an afternoon": (
        (
            "#讲座证明",
            "武岳同志于2022年10月21日下午参加“津门讲坛”第37讲——《碳达峰与能源转型》专题讲座，",
            "计半天。",
            *FOOT,
        ),
        {
            "kind": "lecture_certificate",
            "name": "武岳",
            "content": "碳达峰与能源转型",
            "start_date": "2022-10-21",
            "stated": "1半天",
            "learning_form": "lecture",
        },
    ),
    "a doctor sent by a hospital": (
        (
            "#进修结业证",
            "屈文杰医师，系天津市河口区人民医院选送，于2021年3月至2021年8月在我院心血管内科进修学习。",
            ">天津市海河医院",
        ),
        {"name": "屈文杰", "employer": "天津市河口区人民医院", "content": "心血管内科"},
    ),
    "a teacher addressed with the school in brackets": (
        (
            "#培训合格证明",
            "乐嘉宁 老师（天津市河口区实验小学）：",
            "您于2022年4月6日至8日参加“课堂评价”网络研修，完成24学时，考核合格。",
            *FOOT,
        ),
        {"name": "乐嘉宁", "employer": "天津市河口区实验小学", "content": "课堂评价"},
    ),
    "a diploma": (
        (
            "#毕业证书",
            "学生 韩梅 性别 女，1985年3月7日生，于2008年9月至2011年7月在本校土木工程专业三年制",
            "（学习形式：函授）学习，修完教学计划规定的全部课程，成绩合格，准予毕业。",
            "证书编号：100565201105001234",
            ">天津渤澜大学",
            ">2011年7月1日",
        ),
        {
            "kind": "degree",
            "name": "韩梅",
            "content": "土木工程",
            "start_date": "2008-09",
            "end_date": "2011-07",
            "certificate_no": "100565201105001234",
            "issuer": "天津渤澜大学",
            "issue_date": "2011-07-01",
            "learning_form": "degree",
            "result": "合格",
        },
    ),
}


@pytest.mark.parametrize("wording", WORDINGS)
def test_a_wording_is_read_as_what_it_means(wording: str) -> None:
    lines, expected = WORDINGS[wording]

    read = the_entry(*lines)

    assert {name: read.get(name) for name in expected} == expected
