import KnowledgeGraph
import Language
import Testing

@testable import Extraction

@Suite struct DatesTests {
  /// Friday, 2022-01-21 unless told; sentences are parted by bars, expressions by semicolons.
  @Test(arguments: [
    ("They attacked on Thursday .", "Thursday=2022-01-20"),
    ("They attacked on Friday .", "Friday=2022-01-21"),
    ("They met last Friday .", "last Friday=2022-01-14"),
    ("They meet next Friday .", "next Friday=2022-01-28"),
    ("The attack on Thursday evening", "Thursday evening=2022-01-20TEV"),
    ("It began late on Thursday .", "Thursday=2022-01-20"),
    ("It began early Saturday morning .", "Saturday morning=2022-01-15TMO"),
    ("It fell yesterday and burns today .", "yesterday=2022-01-20;today=2022-01-21"),
    ("It burned last night .", "last night=2022-01-20TNI"),
    ("Before dawn on Friday they struck .", "Before dawn on Friday=2022-01-21TMO"),
    ("It was on January 20 .", "January 20=2022-01-20"),
    ("It was on Jan. 20 , 2021 .", "Jan. 20 , 2021=2021-01-20"),
    ("It was on 20 January 2019 .", "20 January 2019=2019-01-20"),
    ("It was on the 20th of December .", "the 20th of December=2021-12-20"),
    ("Sun 16 Apr 2017 Toll rises", "Sun 16 Apr 2017=2017-04-16"),
    (
      "From January 18 to January 20 they fought .",
      "January 18 to January 20=2022-01-18/2022-01-20"
    ),
    ("It fell in 2019 .", "2019=2019"), ("The 2015 deal", "2015=2015"),
    ("It fell in December .", "December=2021-12"),
    ("It fell in late March 2019 .", "March 2019=2019-03"),
    ("They may march .", ""), ("The caliphate fell three years ago .", "three years ago=2019"),
    ("He left two months ago .", "two months ago=2021-11"),
    ("He left ten days ago .", "ten days ago=2022-01-11"),
    (
      "They struck on Wednesday . | A fire broke out the same day .",
      "Wednesday=2022-01-19;the same day=2022-01-19"
    ),
    (
      "They struck on Wednesday . | It burned 24 hours later .",
      "Wednesday=2022-01-19;24 hours later=2022-01-20"
    ),
    (
      "They struck on Wednesday . | It began around 7 pm .",
      "Wednesday=2022-01-19;7 pm=2022-01-19T19:00"
    ),
    (
      "He said on Friday that they fled one day earlier .",
      "Friday=2022-01-21;one day earlier=2022-01-20"
    ),
    (
      "They struck on Wednesday at 6:30 a.m. local time .",
      "Wednesday at 6:30 a.m. local time=2022-01-19T06:30"
    ),
    ("He fled earlier this week .", "this week=2022-01-17/2022-01-23"),
    ("They killed scores in past months .", "past months=2021-10/2022-01"),
    ("They fought over the past few years .", "the past few years=2019/2022"),
    ("They fled in recent days .", "recent days=2022-01-18/2022-01-21"),
    ("It was the deadliest attack in months .", ""), ("They fought for three days .", ""),
    ("They hold it since Thursday .", "Thursday=2022-01-20/.."),
    ("The clashes continued into Friday .", "Friday=../2022-01-21"),
    ("The war lasted from 2011 to 2018 .", "2011 to 2018=2011/2018"),
    ("They fought on Wednesday and Thursday .", "Wednesday and Thursday=2022-01-19/2022-01-20"),
    ("They pray every Friday .", ""), ("He wrote in the 1990s .", "the 1990s=1990/1999"),
    ("They struck last week .", "last week=2022-01-10/2022-01-16"),
    ("They struck last month and last year .", "last month=2021-12;last year=2021"),
    ("The talks are set for Monday .", "Monday=2022-01-24"),
    ("They struck in summer 2014 .", "summer 2014=2014-06/2014-08"),
    ("They struck on 2022-01-19 .", "2022-01-19=2022-01-19"),
    ("They struck in August last year .", "August last year=2021-08"),
    ("They struck on August 3 of last year .", "August 3 of last year=2021-08-03"),
    ("They struck after midnight on Thursday .", "midnight on Thursday=2022-01-20T00:00"),
    ("He toured into the 2010s .", "the 2010s=../2019"),
    ("They fled over the past year .", "the past year=2021/2022"),
    ("He ran in 2014 . | He ran again two years later .", "2014=2014;two years later=2016"),
    ("It came at 1930 GMT on Thursday .", "1930 GMT on Thursday=2022-01-20T19:30"),
    ("They fled earlier in the week .", "earlier in the week=2022-01-17/2022-01-23"),
    ("It opened in mid-2019 .", "mid-2019=2019"),
    ("He left the day before the blast .", ""),
  ])
  func expressions(text: String, expected: String) throws {
    #expect(try render(text, published: "2022-01-21") == expected)
  }

  @Test(arguments: [
    ("They attacked on Thursday .", ""), ("It fell yesterday .", ""),
    ("It fell on January 20 , 2022 .", "January 20 , 2022=2022-01-20"),
    ("It fell in 2019 .", "2019=2019"),
  ])
  func withoutTheReportsDay(text: String, expected: String) throws {
    #expect(try render(text, published: nil) == expected)
  }

  @Test func aNumberOfThingsIsNoYear() throws {
    let sentence = try Sentence(
      tree: """
        In ADP 4 case
        about ADV 3 advmod
        2000 NUM 4 nummod
        cases NOUN+ 5 obl case
        died VERB 0 root die
        """
    )
    let found = try DateReader(in: Lexicon.folder)
      .expressions(in: [sentence], published: "2022-01-21")
    #expect(found == [[]])
  }

  /// Thursday dates the attack, and Friday the saying.
  @Test(arguments: [
    ("attack", "2022-01-20"), ("killed", "2022-01-20"), ("said", "2022-01-21"),
  ])
  func theDateOfASayingDatesNothingSaid(trigger: String, expected: String) throws {
    let sentence = try Sentence(
      tree: """
        Officials NOUN+ 2 nsubj official
        said VERB 0 root say
        on ADP 4 case
        Friday PROPN 2 obl
        that SCONJ 8 mark
        nine NUM 8 nsubj:pass
        were AUX 8 aux:pass be
        killed VERB 2 ccomp kill
        in ADP 11 case
        the DET 11 det
        attack NOUN 8 obl
        on ADP 13 case
        Thursday PROPN 11 nmod
        """
    )
    let cues: Set<Int> = try [sentence.index(of: "said")]
    #expect(try date(of: trigger, in: sentence, cues: cues) == expected)
  }

  /// The clause that governs a purpose, and the one coordinated with it, lend their date.
  @Test(arguments: ["stormed", "killed", "free"])
  func clausesOfOneHappeningShareADate(trigger: String) throws {
    let sentence = try Sentence(
      tree: """
        Gunmen NOUN+ 2 nsubj gunman
        stormed VERB 0 root storm
        the DET 4 det
        jail NOUN 2 obj
        on ADP 6 case
        Thursday PROPN 2 obl
        to PART 8 mark
        free VERB 2 advcl
        inmates NOUN+ 8 obj inmate
        and CCONJ 11 cc
        killed VERB 2 conj kill
        guards NOUN+ 11 obj guard
        """
    )
    #expect(try date(of: trigger, in: sentence) == "2022-01-20")
  }

  @Test func aStretchStartsWithTheHappening() throws {
    let sentence = try Sentence(
      tree: """
        The DET 2 det
        raid NOUN 5 nsubj
        on ADP 4 case
        Thursday PROPN 2 nmod
        triggered VERB 0 root trigger
        clashes NOUN+ 5 obj clash
        that PRON 8 nsubj
        continued VERB 6 acl:relcl continue
        into ADP 10 case
        Friday PROPN 8 obl
        """
    )
    #expect(try date(of: "clashes", in: sentence) == "2022-01-20/2022-01-21")
    #expect(try date(of: "raid", in: sentence) == "2022-01-20")
  }

  @Test func aClauseSetBeforeAnotherKeepsItsOwnDate() throws {
    let sentence = try Sentence(
      tree: """
        They PRON 2 nsubj
        fled VERB 0 root flee
        on ADP 4 case
        Thursday PROPN 2 obl
        after SCONJ 7 mark
        soldiers NOUN+ 7 nsubj soldier
        attacked VERB 2 advcl attack
        """
    )
    #expect(try date(of: "fled", in: sentence) == "2022-01-20")
    #expect(try date(of: "attacked", in: sentence) == nil)
  }

  @Test func whatStandsBehindSinceHasItsOwnDate() throws {
    let sentence = try Sentence(
      tree: """
        They PRON 2 nsubj
        suffered VERB 0 root suffer
        the DET 5 det
        worst ADJ 5 amod
        raid NOUN 2 obj
        since ADP 8 case
        the DET 8 det
        fall NOUN 2 obl
        of ADP 10 case
        Arlen PROPN 8 nmod
        three NUM 12 nummod
        years NOUN+ 13 obl:npmod year
        ago ADV 2 advmod
        """
    )
    #expect(try date(of: "raid", in: sentence) == nil)
    #expect(try date(of: "suffered", in: sentence) == nil)
  }

  @Test func howLongNoneWasDeadlierIsNoDate() throws {
    var sentence = try Sentence(
      tree: """
        The DET 2 det
        raid NOUN 9 nsubj:pass
        , PUNCT 5 punct
        the DET 5 det
        deadliest ADJ 2 appos
        since ADP 7 case
        2016 NUM 5 obl
        was AUX 9 aux:pass be
        claimed VERB 0 root claim
        """
    )
    sentence.morphology[try sentence.index(of: "deadliest")].degree = .superlative
    #expect(try date(of: "raid", in: sentence) == nil)
  }

  @Test func aSinceClauseOpensAStretch() throws {
    let sentence = try Sentence(tree: Self.sinceTheWarBegan)
    #expect(try date(of: "killed", in: sentence) == "2015/..")
    #expect(try date(of: "began", in: sentence) == "2015")
  }

  private static let sinceTheWarBegan = """
    Thousands NOUN+ 4 nsubj:pass thousand
    have AUX 4 aux
    been AUX 4 aux:pass be
    killed VERB 0 root kill
    since SCONJ 8 mark
    the DET 7 det
    war NOUN 8 nsubj
    began VERB 4 advcl begin
    in ADP 10 case
    2015 NUM 8 obl
    """

  /// What happens often, or happened in another year, is not of the day that is told around it; a town may have fallen
  /// in any year and be raided today.
  @Test(arguments: [
    (sinceTheWarBegan, "killed", true),
    (
      "They PRON 3 nsubj | often ADV 3 advmod | raid VERB 0 root | towns NOUN+ 3 obj town", "raid",
      true
    ),
    (
      "They PRON 2 nsubj | blamed VERB 0 root | previous ADJ 4 amod | raids NOUN+ 2 obj raid",
      "raids", true
    ),
    (
      "They PRON 2 nsubj | raided VERB 0 root raid | Arlen PROPN 2 obj | seized VERB 3 acl seize | in ADP 6 case | "
        + "2015 NUM 4 obl",
      "raided",
      false
    ),
    ("They PRON 2 nsubj | raided VERB 0 root raid | Arlen PROPN 2 obj", "raided", false),
    (
      "Scores NOUN 2 nsubj | died VERB 0 root die | since SCONJ 5 mark | war NOUN 5 nsubj | began VERB 2 advcl begin",
      "died",
      true
    ),
  ])
  func someHappeningsAreOfAnotherTime(tree: String, trigger: String, expected: Bool) throws {
    let sentence = try Sentence(tree: tree.replacing(" | ", with: "\n"))
    let expressions = try DateReader(in: Lexicon.folder)
      .expressions(in: [sentence], published: "2022-01-21")
    let isApart = try HappeningDates(in: Lexicon.folder).setsApart(
      sentence.index(of: trigger),
      in: sentence,
      among: expressions[0],
      published: CalendarDate("2022-01-21")
    )
    #expect(isApart == expected)
  }

  @Test func daysAfterSomethingDateIt() throws {
    let sentence = try Sentence(
      tree: """
        They PRON 2 nsubj
        met VERB 0 root meet
        on ADP 4 case
        Thursday PROPN 2 obl
        , PUNCT 10 punct
        two NUM 7 nummod
        days NOUN+ 10 obl day
        after SCONJ 10 mark
        rebels NOUN+ 10 nsubj rebel
        attacked VERB 2 advcl attack
        """
    )
    #expect(try date(of: "met", in: sentence) == "2022-01-20")
    #expect(try date(of: "attacked", in: sentence) == "2022-01-18")
  }

  @Test func whatIsDeadliestSinceSomethingIsNotOfItsDay() throws {
    var sentence = try Sentence(
      tree: """
        It PRON 4 nsubj
        was AUX 4 cop be
        the DET 4 det
        attack NOUN 0 root
        since SCONJ 7 mark
        it PRON 7 nsubj
        began VERB 4 advcl begin
        in ADP 9 case
        2019 NUM 7 obl
        """
    )
    #expect(try date(of: "attack", in: sentence) == "2019/..")
    sentence.morphology[2].degree = .superlative
    sentence.tree = DependencyTree(
      heads: sentence.tree.heads,
      relations: sentence.tree.relations.enumerated().map { $0 == 2 ? .amod : $1 }
    )
    #expect(try date(of: "attack", in: sentence) == nil)
  }

  @Test func aDateBeforeTheSayingIsOfWhatIsSaid() throws {
    let sentence = try Sentence(
      tree: """
        Rebels NOUN+ 2 nsubj rebel
        shelled VERB 9 ccomp shell
        Arlen PROPN 2 obj
        held VERB 3 acl hold
        by ADP 6 case
        troops NOUN+ 4 obl troop
        Thursday PROPN 9 obl
        police NOUN+ 9 nsubj police
        said VERB 0 root say
        """
    )
    #expect(try date(of: "shelled", in: sentence, cues: [8]) == "2022-01-20")
  }

  @Test func aFormerMayorIsNoLongerOne() throws {
    let sentence = try Sentence(
      tree: """
        former ADJ 2 amod
        mayor NOUN 3 compound
        Moss PROPN 0 root
        """
    )
    #expect(try HappeningDates(in: Lexicon.folder).ending(ofTitle: 1, in: sentence) == 0)
    #expect(try HappeningDates(in: Lexicon.folder).ending(ofTitle: 2, in: sentence) == nil)
  }

  @Test func thePresentIsTheReportsDay() throws {
    var sentence = try Sentence(
      tree: """
        Clashes NOUN+ 3 nsubj clash
        are AUX 3 cop be
        ongoing ADJ 0 root
        """
    )
    sentence.morphology[1].tense = .present
    sentence.morphology[1].verbForm = .finite
    #expect(try date(of: "Clashes", in: sentence) == "2022-01-21")
  }

  private func date(of trigger: String, in sentence: Sentence, cues: Set<Int> = []) throws
    -> String?
  {
    let expressions = try DateReader(in: Lexicon.folder)
      .expressions(in: [sentence], published: "2022-01-21")
    return try HappeningDates(in: Lexicon.folder).expression(
      dating: sentence.index(of: trigger),
      in: sentence,
      among: expressions[0],
      cues: cues
    )?.value.description
  }

  private func render(_ text: String, published: String?) throws -> String {
    let sentences = text.split(separator: " | ").map { Sentence(flat: String($0)) }
    let found = try DateReader(in: Lexicon.folder).expressions(in: sentences, published: published)
    return zip(sentences, found).flatMap { sentence, expressions in
      expressions.map { "\(sentence.words($0.tokens))=\($0.value)" }
    }.joined(separator: ";")
  }
}
