import Foundation
import Testing

@testable import Language
@testable import LanguageTraining

struct AntecedentRankerTests {
  @Test func itReadsAsItWasWritten() throws {
    var weights = [Int16](repeating: 0, count: AntecedentRanker.weightCount)
    weights[7] = -12
    let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).model")
    defer { try? FileManager.default.removeItem(at: url) }
    try AntecedentRanker(weights: weights, unit: 9).write(to: url)
    let bytes = try Data(contentsOf: url)
    try AntecedentRanker(at: url).write(to: url)
    #expect(try Data(contentsOf: url) == bytes)
  }

  @Test func aModelOfSomethingElseIsRefused() throws {
    #expect(throws: ModelError.missingSection(name: "antecedents")) {
      try AntecedentRanker(at: Analyzer.bundledModel)
    }
  }

  @Test func whatStandsInForAClauseTakesUpNothing() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      ministry NOUN 3 nsubj
      closed/close VERB 0 root
      a DET 5 det
      bridge NOUN 3 obj

      It PRON 3 nsubj
      is/be AUX 3 cop
      unclear ADJ 0 root
      whether SCONJ 6 mark
      trains/train NOUN 6 nsubj Plur
      run VERB 3 ccomp
      """
    ).resolved()
    #expect(text.linked.isEmpty)
  }

  @Test func fightersOfWhomMoreIsSaidAreStillTheOnesNamed() throws {
    let text = try ParsedText(
      """
      ISIS PROPN 2 compound B-ORG
      fighters/fighter NOUN 3 nsubj Plur
      stormed/storm VERB 0 root
      a DET 5 det
      town NOUN 3 obj

      The DET 2 det
      militants/militant NOUN 8 nsubj Plur
      , PUNCT 4 punct
      armed/arm VERB 2 acl Part
      with ADP 6 case
      rifles/rifle NOUN 4 obl Plur
      , PUNCT 4 punct
      withdrew/withdraw VERB 0 root
      """
    ).resolved()
    #expect(text.linked == ["ISIS fighters | ISIS | The militants"])
  }

  @Test func heIsWhoWasNamedLast() throws {
    let text = try ParsedText(
      """
      Tom PROPN 3 nsubj B-PER
      Roe PROPN 1 flat I-PER
      warned/warn VERB 0 root
      of ADP 5 case
      floods/flood NOUN 3 obl Plur

      He PRON 2 nsubj
      left/leave VERB 0 root
      the DET 4 det
      capital NOUN 2 obj

      Sam PROPN 3 nsubj B-PER
      Lane PROPN 1 flat I-PER
      visited/visit VERB 0 root
      a DET 5 det
      harbour NOUN 3 obj

      He PRON 2 nsubj
      promised/promise VERB 0 root
      boats/boat NOUN 2 obj Plur
      """
    ).resolved()
    #expect(text.linked == ["Tom Roe | He", "Sam Lane | He"])
  }

  @Test func theObservatoryIsTheOneThatANameCallsSo() throws {
    let text = try ParsedText(
      """
      The DET 3 det
      Eastern PROPN 3 compound B-ORG
      Observatory/Observatory PROPN 4 nsubj I-ORG
      counted/count VERB 0 root
      six NUM 6 nummod
      dead NOUN 4 obj Plur

      The DET 3 det
      Northern PROPN 3 compound B-ORG
      League/League PROPN 4 nsubj I-ORG
      rejected/reject VERB 0 root
      a DET 6 det
      truce NOUN 4 obj

      The DET 2 det
      observatory NOUN 3 nsubj
      praised/praise VERB 0 root
      medics/medic NOUN 3 obj Plur
      """
    ).resolved()
    #expect(text.linked == ["The Eastern Observatory | The observatory"])
  }

  @Test func rocketsWithoutAnArticleAreOthersEachTime() throws {
    let text = try ParsedText(
      """
      Rockets/rocket NOUN 2 nsubj Plur
      hit VERB 0 root
      a DET 4 det
      school NOUN 2 obj

      Rockets/rocket NOUN 2 nsubj Plur
      hit VERB 0 root
      a DET 4 det
      market NOUN 2 obj
      """
    ).resolved()
    #expect(text.linked.isEmpty)
  }

  @Test func dozensAreOthersEachTime() throws {
    let text = try ParsedText(
      """
      Dozens/dozen NOUN 2 nsubj Plur
      died/die VERB 0 root
      in ADP 5 case
      a DET 5 det
      flood NOUN 2 obl

      Dozens/dozen NOUN 3 nsubj Plur
      more ADJ 1 amod
      fled/flee VERB 0 root
      """
    ).resolved()
    #expect(text.linked.isEmpty)
  }

  @Test func whoSpokeLastIsNotHeWhereAnotherActsInBetween() throws {
    let text = try ParsedText(
      """
      Tom PROPN 3 nsubj B-PER
      Roe PROPN 1 flat I-PER
      said/say VERB 0 root
      the DET 5 det
      port NOUN 6 nsubj
      closed/close VERB 3 ccomp

      Sam PROPN 3 nsubj B-PER
      Lane PROPN 1 flat I-PER
      visited/visit VERB 0 root
      a DET 5 det
      harbour NOUN 3 obj

      He PRON 2 nsubj
      said/say VERB 0 root
      boats/boat NOUN 4 nsubj Plur
      sank/sink VERB 2 ccomp
      """
    ).resolved()
    #expect(text.linked == ["Sam Lane | He"])
  }

  @Test func whoMayBeEitherIsLeftOpen() throws {
    let one = AntecedentRanker(
      weights: Array(repeating: 0, count: AntecedentRanker.weightCount),
      unit: 1
    )
    var options = AntecedentOptions(anaphor: 2)
    options.mayBeNone = false
    options.candidates = [1, 0]
    options.things = [1, 0]
    for _ in 0...2 { options.endDescription() }
    #expect(one.choice(among: options) == nil)
    options.things = [0, 0]
    #expect(one.choice(among: options) == 0)
  }

  @Test func theyAreNotOneCar() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      army NOUN 3 nsubj
      stopped/stop VERB 0 root
      a DET 5 det
      car NOUN 3 obj

      They PRON 2 nsubj
      searched/search VERB 0 root
      the DET 4 det
      boot NOUN 2 obj
      """
    ).resolved()
    #expect(text.linked == ["The army | They"])
  }

  @Test func anAnaphorIsRightIfTheCorpusHasWhatItIsLinkedWithInItsChain() throws {
    let analysis = try ParsedText(
      """
      The DET 2 det
      minister NOUN 3 nsubj
      resigned/resign VERB 0 root

      He PRON 2 nsubj
      lost/lose VERB 0 root
      a DET 4 det
      vote NOUN 2 obj

      The DET 2 det
      bridge NOUN 3 nsubj
      collapsed/collapse VERB 0 root
      """
    ).resolved()
    typealias Phrase = CoreferenceCorpus.Phrase
    let minister = Phrase(sentence: 0, tokens: 0..<2)
    let gold = CoreferenceCorpus.Document(
      id: "GUM_news_resignation",
      sentences: analysis.sentences,
      chains: [[minister, Phrase(sentence: 1, tokens: 0..<1)]]
    )
    var scores = AnaphorScores()
    scores.add(analysis, gold: gold)
    let pronouns = try #require(scores.counts[.pronounsOfNews])
    #expect((pronouns.right, pronouns.linked, pronouns.anaphoric) == (1, 1, 1))
    let nominals = try #require(scores.counts[.nominals])
    #expect((nominals.right, nominals.linked, nominals.anaphoric) == (0, 0, 0))
  }
}
