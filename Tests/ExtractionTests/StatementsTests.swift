import KnowledgeGraph
import Language
import Testing

@testable import Extraction

/// Who says what, as "speaker | cue | what | …", a statement a line.
@Suite struct StatementsTests {
  private static let finder = Result { try StatementFinder(tables: Lexicon.folder) }

  private func check(
    _ parse: String,
    says expected: [String],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let hand = try HandParse(parse)
    let found = try Self.finder.get().statements(in: hand.analysis).all.map { statement in
      var parts = [
        statement.speaker.map { hand.text($0.span.range(in: hand.analysis)) } ?? "-",
        statement.cueTokens.map { hand.analysis.sentences[statement.sentence].tokens[$0].form }
          .joined(separator: " "),
      ]
      parts += statement.content.ranges(in: hand.analysis).map { hand.text($0) }
      return parts.joined(separator: " | ")
    }
    #expect(found == expected, sourceLocation: sourceLocation)
  }

  @Test func clauseBehindTheVerb() throws {
    try check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj said|say|VERB|0|root|VerbForm=Fin that|that|SCONJ|6|mark \
      rebels|rebel|NOUN|6|nsubj fled|flee|VERB|3|ccomp|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      says: ["The mayor | said | that rebels fled"]
    )
  }

  @Test(arguments: ["parataxis", "ccomp"])
  func verbBehindTheClause(relation: String) throws {
    let (fled, said) = relation == "ccomp" ? ("6|ccomp", "0|root") : ("0|root", "2|parataxis")
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj fled|flee|VERB|\(fled)|VerbForm=Fin ,|,|PUNCT|2|punct \
      the|the|DET|5|det mayor|mayor|NOUN|6|nsubj said|say|VERB|\(said)|VerbForm=Fin .|.|PUNCT|6|punct
      """,
      says: ["the mayor | said | Rebels fled"]
    )
  }

  @Test func verbBeforeItsSubjectBehindTheClause() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj fled|flee|VERB|4|ccomp|VerbForm=Fin ,|,|PUNCT|4|punct \
      said|say|VERB|0|root|VerbForm=Fin one|one|NUM|6|nummod resident|resident|NOUN|4|nsubj \
      whose|whose|PRON|8|nmod:poss home|home|NOUN|9|nsubj burned|burn|VERB|6|acl:relcl .|.|PUNCT|4|punct
      """,
      says: ["one resident | said | Rebels fled"]
    )
  }

  /// "Rebels fled the town the mayor said on Monday": the tree may take what is said of it for a relative clause.
  @Test func commentWithoutAComma() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj fled|flee|VERB|0|root|VerbForm=Fin Arlen|Arlen|PROPN|2|obj \
      the|the|DET|5|det mayor|mayor|NOUN|6|nsubj said|say|VERB|3|acl:relcl|VerbForm=Fin \
      on|on|ADP|8|case Monday|Monday|PROPN|6|obl .|.|PUNCT|2|punct
      """,
      says: ["the mayor | said | Rebels fled Arlen"]
    )
  }

  @Test func wordsThatAreSaidAreNoComment() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj burned|burn|VERB|0|root|VerbForm=Fin the|the|DET|4|det \
      statement|statement|NOUN|2|obj the|the|DET|6|det mayor|mayor|NOUN|7|nsubj \
      said|say|VERB|4|acl:relcl|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      says: []
    )
  }

  /// "Moss left the town saying that rebels fled", whether the tree hangs the saying on the leaving or on the town.
  @Test(arguments: ["2|advcl", "4|acl"])
  func whoLeavesSayingSo(place: String) throws {
    try check(
      """
      Moss|Moss|PROPN|2|nsubj left|leave|VERB|0|root|VerbForm=Fin the|the|DET|4|det town|town|NOUN|2|obj \
      saying|say|VERB|\(place)|VerbForm=Ger that|that|SCONJ|8|mark rebels|rebel|NOUN|8|nsubj \
      fled|flee|VERB|5|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      says: ["Moss | saying | that rebels fled"]
    )
  }

  @Test func whatClaimsLivesSaysNothing() throws {
    try check(
      """
      The|the|DET|2|det fever|fever|NOUN|3|nsubj claimed|claim|VERB|0|root|VerbForm=Fin \
      five|five|NUM|5|nummod lives|life|NOUN|3|obj|Number=Plur .|.|PUNCT|3|punct
      """,
      says: []
    )
  }

  @Test func whoStandsInsideTheQuotationDoesNotSayIt() throws {
    try check(
      """
      “|“|PUNCT|3|punct Rebels|rebel|NOUN|3|nsubj fled|flee|VERB|0|root|VerbForm=Fin the|the|DET|5|det \
      town|town|NOUN|9|nsubj ”|”|PUNCT|3|punct the|the|DET|8|det agency|agency|NOUN|9|nsubj \
      said|say|VERB|3|parataxis|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      says: ["the agency | said | “Rebels fled the town”"]
    )
  }

  @Test func narratorGoesOnBehindAQuotation() throws {
    try check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj said|say|VERB|0|root|VerbForm=Fin “|“|PUNCT|6|punct \
      rebels|rebel|NOUN|6|nsubj fled|flee|VERB|3|ccomp|VerbForm=Fin ”|”|PUNCT|6|punct ,|,|PUNCT|12|punct \
      but|but|CCONJ|12|cc it|it|PRON|12|nsubj remains|remain|VERB|12|cop unclear|unclear|ADJ|6|conj \
      whether|whether|SCONJ|15|mark they|they|PRON|15|nsubj returned|return|VERB|12|ccomp .|.|PUNCT|3|punct
      """,
      says: ["The mayor | said | “rebels fled”"]
    )
  }

  @Test func accordingToCoversTheClause() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj fled|flee|VERB|0|root|VerbForm=Fin ,|,|PUNCT|7|punct \
      according|accord|VERB|7|case to|to|ADP|4|fixed the|the|DET|7|det mayor|mayor|NOUN|2|obl .|.|PUNCT|2|punct
      """,
      says: ["the mayor | according to | Rebels fled"]
    )
  }

  @Test func aQuotationAloneGoesOnWithTheSpeaker() throws {
    try check(
      """
      “|“|PUNCT|3|punct Rebels|rebel|NOUN|3|nsubj fled|flee|VERB|7|ccomp|VerbForm=Fin ,|,|PUNCT|3|punct \
      ”|”|PUNCT|3|punct she|she|PRON|7|nsubj said|say|VERB|0|root|VerbForm=Fin .|.|PUNCT|7|punct

      “|“|PUNCT|4|punct Our|our|PRON|3|nmod:poss men|man|NOUN|4|nsubj rest|rest|VERB|0|root|VerbForm=Fin \
      .|.|PUNCT|4|punct ”|”|PUNCT|4|punct
      """,
      says: ["she | said | “Rebels fled,” | “Our men rest.”"]
    )
  }

  @Test func aCommentInTheMiddleCoversBothSides() throws {
    try check(
      """
      The|the|DET|2|det port|port|NOUN|0|root ,|,|PUNCT|5|punct she|she|PRON|5|nsubj says|say|VERB|2|acl:relcl|VerbForm=Fin \
      ,|,|PUNCT|8|punct was|be|AUX|8|aux:pass closed|close|VERB|5|ccomp|Tense=Past|VerbForm=Part .|.|PUNCT|2|punct
      """,
      says: ["she | says | The port | was closed"]
    )
  }

  @Test func aParticipleBehindACommaGoesOnWithTheSpeaker() throws {
    try check(
      """
      Ada|Ada|PROPN|2|nsubj rejected|reject|VERB|0|root|VerbForm=Fin a|a|DET|4|det request|request|NOUN|2|obj \
      to|to|PART|6|mark wait|wait|VERB|4|acl ,|,|PUNCT|8|punct saying|say|VERB|6|advcl|VerbForm=Ger \
      rebels|rebel|NOUN|10|nsubj fled|flee|VERB|8|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      says: [
        "Ada | rejected | a request to wait", "- | request | to wait",
        "Ada | saying | rebels fled",
      ]
    )
  }

  @Test func aQuotationTakesItsSubjectFromOutside() throws {
    try check(
      """
      Rebels|rebel|NOUN|4|nsubj “|“|PUNCT|4|punct are|be|AUX|4|aux leaving|leave|VERB|0|root|VerbForm=Ger \
      now|now|ADV|4|advmod ,|,|PUNCT|4|punct ”|”|PUNCT|4|punct she|she|PRON|9|nsubj \
      said|say|VERB|4|parataxis|VerbForm=Fin .|.|PUNCT|4|punct
      """,
      says: ["she | said | Rebels “are leaving now,”"]
    )
  }

  @Test func aHandoverIsNoStatement() throws {
    try check(
      """
      They|they|PRON|3|nsubj:pass were|be|AUX|3|aux:pass denied|deny|VERB|0|root|Tense=Past|VerbForm=Part \
      visas|visa|NOUN|3|obj .|.|PUNCT|3|punct
      """,
      says: []
    )
  }

  @Test func accusationHoldsTheAccused() throws {
    try check(
      """
      Ada|Ada|PROPN|2|nsubj accused|accuse|VERB|0|root|VerbForm=Fin rebels|rebel|NOUN|2|obj \
      of|of|SCONJ|5|mark burning|burn|VERB|2|advcl|VerbForm=Ger farms|farm|NOUN|5|obj .|.|PUNCT|2|punct
      """,
      says: ["Ada | accused | rebels of burning farms"]
    )
  }

  @Test func theClauseBehindADayIsNotTheDays() throws {
    try check(
      """
      The|the|DET|2|det mayor|mayor|NOUN|3|nsubj announced|announce|VERB|0|root|VerbForm=Fin on|on|ADP|5|case \
      Monday|Monday|PROPN|3|obl that|that|SCONJ|8|mark rebels|rebel|NOUN|8|nsubj fled|flee|VERB|5|acl:relcl|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      says: ["The mayor | announced | that rebels fled"]
    )
  }

  @Test func aSpeakerBehindAPhraseWithoutCommaIsNoPartOfIt() throws {
    try check(
      """
      Rebels|rebel|NOUN|2|nsubj shelled|shell|VERB|10|ccomp|VerbForm=Fin the|the|DET|4|det district|district|NOUN|2|obj \
      of|of|ADP|6|case Arlen|Arlen|PROPN|4|nmod the|the|DET|9|det harbour|harbour|NOUN|9|compound monitor|monitor|NOUN|4|nmod \
      said|say|VERB|0|root|VerbForm=Fin .|.|PUNCT|10|punct
      """,
      says: ["the harbour monitor | said | Rebels shelled the district of Arlen"]
    )
  }

  @Test func whoWritesLinesBesideAnActionSaysNothingOfIt() throws {
    try check(
      """
      People|people|NOUN|2|nsubj wait|wait|VERB|0|root|VerbForm=Fin as|as|SCONJ|5|mark I|I|PRON|5|nsubj \
      write|write|VERB|2|advcl|VerbForm=Fin this|this|DET|7|det note|note|NOUN|5|obj .|.|PUNCT|2|punct
      """,
      says: []
    )
  }

  @Test func phrasesBehindTheObjectGoOnWithWhatIsSaid() throws {
    try check(
      """
      Moss|Moss|PROPN|2|nsubj accused|accuse|VERB|0|root|VerbForm=Fin the|the|DET|4|det union|union|NOUN|2|obj \
      of|of|ADP|6|case theft|theft|NOUN|2|obl over|over|ADP|9|case the|the|DET|9|det strike|strike|NOUN|2|obl \
      on|on|ADP|11|case Monday|Monday|PROPN|2|obl .|.|PUNCT|2|punct
      """,
      says: ["Moss | accused | the union of theft over the strike"]
    )
    try check(
      """
      Moss|Moss|PROPN|2|nsubj expressed|express|VERB|0|root|VerbForm=Fin intent|intent|NOUN|2|obj \
      to|to|PART|5|mark resign|resign|VERB|2|xcomp|VerbForm=Inf .|.|PUNCT|2|punct
      """,
      says: ["Moss | expressed | intent to resign"]
    )
  }

  @Test func secondClauseWithoutACommaIsSaidToo() throws {
    try check(
      """
      The|the|DET|2|det group|group|NOUN|3|nsubj said|say|VERB|0|root|VerbForm=Fin ports|port|NOUN|5|nsubj \
      closed|close|VERB|3|ccomp|VerbForm=Fin and|and|CCONJ|8|cc ships|ship|NOUN|8|nsubj \
      left|leave|VERB|3|conj|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      says: ["The group | said | ports closed and ships left"]
    )
    try check(
      """
      The|the|DET|2|det group|group|NOUN|3|nsubj said|say|VERB|0|root|VerbForm=Fin ports|port|NOUN|5|nsubj \
      closed|close|VERB|3|ccomp|VerbForm=Fin ,|,|PUNCT|9|punct and|and|CCONJ|9|cc ships|ship|NOUN|9|nsubj \
      left|leave|VERB|3|conj|VerbForm=Fin .|.|PUNCT|3|punct
      """,
      says: ["The group | said | ports closed"]
    )
  }

  @Test func whatIsProposedIsWhatTheClauseDescribes() throws {
    try check(
      """
      Towns|town|NOUN|2|nsubj built|build|VERB|0|root|VerbForm=Fin a|a|DET|4|det dam|dam|NOUN|2|obj \
      that|that|PRON|7|obj Moss|Moss|PROPN|7|nsubj proposed|propose|VERB|4|acl:relcl|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      says: ["Moss | proposed | a dam"]
    )
  }

  @Test func datesBeforeAQuotationAreNotQuoted() throws {
    try check(
      """
      May|May|PROPN|6|obl 3|3|NUM|1|nummod “|“|PUNCT|6|punct We|we|PRON|6|nsubj have|have|AUX|6|aux \
      won|win|VERB|9|ccomp|VerbForm=Part ”|”|PUNCT|6|punct Moss|Moss|PROPN|9|nsubj said|say|VERB|0|root|VerbForm=Fin \
      .|.|PUNCT|9|punct
      """,
      says: ["Moss | said | “We have won”"]
    )
  }

  @Test func aNameRightBehindTellingIsWhoIsTold() throws {
    let parse =
      """
      Moss|Moss|PROPN|2|nsubj told|tell|VERB|0|root|VerbForm=Fin Arlen|Arlen|PROPN|5|compound the|the|DET|5|det \
      port|port|NOUN|6|nsubj closed|close|VERB|2|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
      """
    var hand = try HandParse(parse).analysis
    hand.sentences[0].names = [NameSpan(tokens: 2..<3, kind: .organization)]
    let said = try Self.finder.get().statements(in: hand).all.flatMap(\.content)
    #expect(said == [TokenSpan(sentence: 0, tokens: 3..<6)])
  }

  /// "Arlen Police Constable Moss said": whatever the tree takes for the head, the person speaks.
  @Test func whoIsNamedBehindATitleSpeaks() throws {
    let parse =
      """
      Arlen|Arlen|PROPN|2|compound Police|Police|PROPN|5|nsubj Constable|Constable|PROPN|2|flat Moss|Moss|PROPN|2|flat \
      said|say|VERB|0|root|VerbForm=Fin ships|ship|NOUN|7|nsubj left|leave|VERB|5|ccomp|VerbForm=Fin .|.|PUNCT|5|punct
      """
    var hand = try HandParse(parse).analysis
    hand.sentences[0].names = [
      NameSpan(tokens: 0..<2, kind: .organization), NameSpan(tokens: 3..<4, kind: .person),
    ]
    let speakers = try Self.finder.get().statements(in: hand).all.map(\.speaker?.head)
    #expect(speakers == [3])
  }

  /// A name before who only tells is no part of it, whatever the tree says.
  @Test(arguments: [("Monitor", 4), ("monitor", 4), ("Army", nil), ("activists", nil)])
  func whoSaysAHeadingStandsBehindAPlace(last: String, label: Int?) throws {
    var heading = try Sentence(
      tree: """
        32 NUM 2 nsubj
        killed VERB 0 root
        in ADP 5 case
        Arlen PROPN 5 compound
        \(last) PROPN 2 obl
        """
    )
    heading.kind = .heading
    #expect(try HeadingLabel(tablesAt: Analyzer.bundledTables).label(of: heading)?.first == label)
  }

  @Test func twoClausesWithoutACommaAreOneReport() throws {
    try check(
      """
      Ten|ten|NUM|2|nsubj died|die|VERB|0|root|VerbForm=Fin and|and|CCONJ|5|cc five|five|NUM|5|nsubj \
      fled|flee|VERB|2|conj|VerbForm=Fin ,|,|PUNCT|9|punct according|accord|VERB|9|case to|to|ADP|7|fixed \
      police|police|NOUN|5|obl .|.|PUNCT|2|punct
      """,
      says: ["police | according to | Ten died and five fled"]
    )
  }

  @Test func whoAnswersStandsInDoubleBrackets() throws {
    try check(
      """
      (|(|PUNCT|4|punct (|(|PUNCT|4|punct Ada|Ada|PROPN|4|compound Moss|Moss|PROPN|8|vocative )|)|PUNCT|4|punct \
      )|)|PUNCT|4|punct Ships|ship|NOUN|8|nsubj left|leave|VERB|0|root|VerbForm=Fin .|.|PUNCT|8|punct
      """,
      says: ["Ada Moss | ) | Ships left."]
    )
  }

  @Test func anAnswerLastsUntilAnotherSpeaks() throws {
    try check(
      """
      (|(|PUNCT|3|punct (|(|PUNCT|3|punct Moss|Moss|PROPN|7|vocative )|)|PUNCT|3|punct )|)|PUNCT|3|punct \
      Ships|ship|NOUN|7|nsubj left|leave|VERB|0|root|VerbForm=Fin .|.|PUNCT|7|punct

      Crews|crew|NOUN|2|nsubj stayed|stay|VERB|0|root|VerbForm=Fin .|.|PUNCT|2|punct

      (|(|PUNCT|3|punct (|(|PUNCT|3|punct Holm|Holm|PROPN|6|vocative )|)|PUNCT|3|punct )|)|PUNCT|3|punct \
      Why|why|ADV|0|root ?|?|PUNCT|6|punct

      Notes|note|NOUN|2|nsubj follow|follow|VERB|0|root|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      says: ["Moss | ) | Ships left. \n\nCrews stayed.", "Holm | ) | Why?"]
    )
  }

  @Test func whoIsToldIsNotSaid() throws {
    try check(
      """
      Moss|Moss|PROPN|2|nsubj told|tell|VERB|0|root|VerbForm=Fin reporters|reporter|NOUN|5|nsubj|Number=Plur \
      he|he|PRON|5|nsubj left|leave|VERB|2|ccomp|VerbForm=Fin .|.|PUNCT|2|punct
      """,
      says: ["Moss | told | he left"]
    )
  }

  @Test func whoTellsOfTheDeadKeepsSilentBesides() throws {
    try check(
      """
      Police|police|NOUN|2|nsubj said|say|VERB|0|root|VerbForm=Fin ten|ten|NUM|5|nsubj:pass were|be|AUX|5|aux:pass \
      killed|kill|VERB|2|ccomp|VerbForm=Part|Tense=Past without|without|SCONJ|7|mark revealing|reveal|VERB|5|advcl|VerbForm=Ger \
      names|name|NOUN|7|obj .|.|PUNCT|2|punct
      """,
      says: [
        "Police | said | ten were killed without revealing names",
        "Police | without revealing | names",
      ]
    )
  }
}
