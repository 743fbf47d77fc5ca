import Language
import Testing

@testable import Extraction

@Suite struct OddTreesTests {
  /// Whatever the tree, cycles included, values are read or not, and nothing traps.
  @Test func noTreeStopsAReader() throws {
    let words = """
      on in of after before since until and to the a some dozens no more than at least two days 7 pm 2019 Thursday \
      January 20 , - militants prison north said who that ago later same last years half million Syria 's 12,000
      """.split(separator: " ").map(String.init)
    let tables = Lexicon.folder
    let (quantities, places) = try (QuantityReader(in: tables), PlaceReader(in: tables))
    let (dates, happenings) = try (DateReader(in: tables), HappeningDates(in: tables))
    var random = Steps(state: 7)
    for _ in 0..<300 {
      let count = Int.random(in: 1...14, using: &random)
      var sentence = Sentence(
        flat: (0..<count).map { _ in words.randomElement(using: &random) ?? "" }
          .joined(separator: " ")
      )
      sentence.tree = DependencyTree(
        heads: (0..<count).map { _ in Int.random(in: -1..<count, using: &random) },
        relations: (0..<count).map { _ in
          DependencyRelation.allCases.randomElement(using: &random) ?? .dep
        }
      )
      for token in 0..<count {
        sentence.tags[token] = UniversalTag.allCases.randomElement(using: &random) ?? .other
      }
      let found = dates.expressions(in: [sentence, sentence], published: "2022-01-21")
      for token in 0..<count {
        _ = quantities.quantity(of: token, in: sentence, readsArticle: true)
        _ = places.places(of: token, in: sentence) { $0.isMultiple(of: 2) }
        _ = happenings.expression(dating: token, in: sentence, among: found[1], cues: [0, 3])
      }
      #expect(found[1].allSatisfy { 0..<count ~= $0.tokens.lowerBound && !$0.tokens.isEmpty })
    }
  }
}

/// A generator that gives the same numbers every time (Knuth's MMIX).
private struct Steps: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}
