import KnowledgeGraph
import Language
import Testing

@testable import Extraction

/// Who says a word, the innermost speaker first, as "manner: words, …".
@Suite struct VoicesTests {
  private func check(
    _ word: String,
    in parse: String,
    layer: Statements.Layer = .stated,
    outlet: String? = nil,
    saidBy expected: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let hand = try HandParse(parse)
    let document = SourceDocument(
      id: DocumentID(rawValue: "d0"),
      outlet: outlet,
      sha256: "",
      text: hand.analysis.text
    )
    let voices = try StatementFinder().voices(of: document, hand.analysis)
    let place = try hand.place(of: word)
    let chain = voices.chain(sentence: place.sentence, token: place.token, layer: layer).map {
      let words = $0.party.map { hand.text($0.span.range(in: hand.analysis)) } ?? $0.name ?? "-"
      return "\($0.manner.rawValue): \(words)"
    }
    #expect(chain.joined(separator: ", ") == expected, sourceLocation: sourceLocation)
  }

  private static let toldAgency = """
    “|“|PUNCT|3|punct Rebels|rebel|NOUN|3|nsubj fled|flee|VERB|8|ccomp|VerbForm=Fin ,|,|PUNCT|3|punct \
    ”|”|PUNCT|3|punct Ada|Ada|PROPN|8|nsubj Moss|Moss|PROPN|6|flat told|tell|VERB|0|root|VerbForm=Fin \
    Reuters|Reuters|PROPN|8|obj .|.|PUNCT|8|punct
    """

  @Test func theAgencyThatWasToldIsALink() throws {
    try check(
      "fled",
      in: Self.toldAgency,
      outlet: "Daily Post",
      saidBy: "direct: Ada Moss, agency: Reuters, outlet: Daily Post"
    )
  }

  private static let leadThatCites = """
    Rebels|rebel|NOUN|2|nsubj stormed|storm|VERB|0|root|VerbForm=Fin a|a|DET|5|det state-run|state-run|ADJ|5|amod \
    port|port|NOUN|2|obj ,|,|PUNCT|2|punct Orbis|Orbis|PROPN|8|nsubj reports|report|VERB|2|parataxis|VerbForm=Fin \
    citing|cite|VERB|8|advcl|VerbForm=Part Delta|Delta|PROPN|11|compound News|News|PROPN|9|obj .|.|PUNCT|2|punct

    They|they|PRON|2|nsubj fled|flee|VERB|0|root|VerbForm=Fin .|.|PUNCT|2|punct
    """

  @Test(arguments: ["stormed", "fled"])
  func aLeadThatCitesSpeaksForTheWholeReport(word: String) throws {
    try check(word, in: Self.leadThatCites, saidBy: "citing: Delta News, outlet: Orbis")
  }

  @Test func whoQuotesPassesTheWordsOn() throws {
    try check(
      "shelled",
      in: """
        Moss|Moss|PROPN|3|nsubj:pass was|be|AUX|3|aux:pass quoted|quote|VERB|0|root|VerbForm=Part as|as|SCONJ|5|mark \
        saying|say|VERB|3|advcl|VerbForm=Ger by|by|ADP|8|case the|the|DET|8|det Herald|Herald|PROPN|5|obl that|that|SCONJ|13|mark \
        the|the|DET|11|det port|port|NOUN|13|nsubj:pass was|be|AUX|13|aux:pass shelled|shell|VERB|5|ccomp|VerbForm=Part .|.|PUNCT|3|punct
        """,
      saidBy: "citing: Moss, agency: the Herald"
    )
  }

  @Test func aDescriptionIsTheNarrators() throws {
    let parse = """
      Ada|Ada|PROPN|2|nsubj said|say|VERB|0|root|VerbForm=Fin that|that|SCONJ|8|mark the|the|DET|6|det \
      state-run|state-run|ADJ|6|amod port|port|NOUN|8|nsubj had|have|AUX|8|aux closed|close|VERB|2|ccomp .|.|PUNCT|2|punct
      """
    try check("closed", in: parse, saidBy: "indirect: Ada")
    try check("state-run", in: parse, layer: .presupposed, saidBy: "")
  }

  @Test func speechInSpeechRunsOutwards() throws {
    try check(
      "fled",
      in: """
        Ada|Ada|PROPN|2|nsubj said|say|VERB|0|root|VerbForm=Fin Bo|Bo|PROPN|4|nsubj \
        claimed|claim|VERB|2|ccomp|VerbForm=Fin rebels|rebel|NOUN|6|nsubj fled|flee|VERB|4|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
        """,
      saidBy: "indirect: Bo, indirect: Ada"
    )
  }

  @Test func whoIsCitedSpeaksInside() throws {
    try check(
      "fled",
      in: """
        Orbis|Orbis|PROPN|2|nsubj cited|cite|VERB|0|root|VerbForm=Fin a|a|DET|4|det doctor|doctor|NOUN|2|obj \
        as|as|SCONJ|6|mark saying|say|VERB|2|advcl|VerbForm=Ger that|that|SCONJ|9|mark rebels|rebel|NOUN|9|nsubj \
        fled|flee|VERB|6|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
        """,
      saidBy: "citing: a doctor, indirect: Orbis"
    )
  }

  @Test func whatCannotSpeakVouchesForNothing() throws {
    try check(
      "fled",
      in: """
        The|the|DET|2|det raids|raid|NOUN|3|nsubj suggest|suggest|VERB|0|root|VerbForm=Fin \
        rebels|rebel|NOUN|5|nsubj fled|flee|VERB|3|ccomp|VerbForm=Fin .|.|PUNCT|3|punct
        """,
      saidBy: ""
    )
  }

  @Test func whoDeclinesToSayVouchesForNothing() throws {
    try check(
      "fled",
      in: """
        Ada|Ada|PROPN|2|nsubj declined|decline|VERB|0|root|VerbForm=Fin to|to|PART|4|mark say|say|VERB|2|xcomp \
        whether|whether|SCONJ|7|mark rebels|rebel|NOUN|7|nsubj fled|flee|VERB|4|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
        """,
      saidBy: ""
    )
  }

  /// "Daily Post on Facebook" is not what the header calls the Daily Post.
  @Test(arguments: [
    ("on|on|ADP|5|case", "Daily Post"), ("Online|Online|PROPN|3|flat", "Daily Post Online"),
  ])
  func theOutletIsNamedInFull(word: String, name: String) throws {
    let hand = try HandParse(
      """
      Follow|follow|VERB|0|root Daily|Daily|PROPN|3|compound Post|Post|PROPN|1|obj \(word) Facebook|Facebook|PROPN|1|obl
      """
    )
    var analysis = hand.analysis
    let words = name == "Daily Post" ? 1..<5 : 1..<4
    analysis.mentions = [
      Mention(sentence: 0, tokens: words, head: 2, form: .name, kind: .organization)
    ]
    let document = SourceDocument(
      id: DocumentID(rawValue: "d0"),
      outlet: "Daily Post",
      sha256: "",
      text: analysis.text
    )
    let voices = try StatementFinder().voices(of: document, analysis)
    let links = voices.chain(sentence: 0, token: 0, layer: .stated).map {
      $0.party.map { hand.text($0.span.range(in: analysis)) } ?? $0.name ?? "-"
    }
    #expect(links == [name])
  }

  @Test func whoAccusesMenIsNotWhoTellsOfTheirArrest() throws {
    try check(
      "arrested",
      in: """
        Police|police|NOUN|2|nsubj arrested|arrest|VERB|0|root|VerbForm=Fin men|man|NOUN|2|obj|Number=Plur \
        they|they|PRON|5|nsubj accuse|accuse|VERB|3|acl:relcl|VerbForm=Fin of|of|ADP|7|case murder|murder|NOUN|5|obl .|.|PUNCT|2|punct
        """,
      saidBy: ""
    )
  }

  @Test func whatIsBelievedToBeSomethingBelievesNothing() throws {
    try check(
      "struck",
      in: """
        Jets|jet|NOUN|6|nsubj|Number=Plur believed|believe|VERB|1|acl|VerbForm=Fin to|to|PART|5|mark be|be|AUX|5|cop \
        hostile|hostile|ADJ|2|xcomp struck|strike|VERB|2|xcomp|VerbForm=Fin Arlen|Arlen|PROPN|6|obj .|.|PUNCT|2|punct
        """,
      saidBy: ""
    )
  }

  @Test func aSemicolonPartsTwoSources() throws {
    try check(
      "fled",
      in: """
        Rain|rain|NOUN|2|nsubj fell|fall|VERB|0|root|VerbForm=Fin according|accord|VERB|5|case to|to|ADP|3|fixed \
        Moss|Moss|PROPN|2|obl ;|;|PUNCT|8|punct guards|guard|NOUN|8|nsubj fled|flee|VERB|2|parataxis|VerbForm=Fin \
        according|accord|VERB|11|case to|to|ADP|9|fixed Roe|Roe|PROPN|8|obl .|.|PUNCT|2|punct
        """,
      saidBy: "according-to: Roe"
    )
  }
}
