import Language
import Testing

@testable import Extraction

@Suite struct PlacesTests {
  @Test func aChainOfPlaces() throws {
    var sentence = try Sentence(
      tree: """
        a DET 2 det
        prison NOUN 0 root
        in ADP 4 case
        Hassakeh PROPN 2 nmod
        in ADP 6 case
        Syria PROPN 4 nmod
        """
    )
    sentence.names = [
      NameSpan(tokens: 3..<4, kind: .place), NameSpan(tokens: 5..<6, kind: .place),
    ]
    #expect(try places(of: "prison", in: sentence) == ["in Hassakeh"])
    #expect(try places(of: "Hassakeh", in: sentence) == ["in Syria"])
  }

  @Test func anApposedPlaceHoldsTheOther() throws {
    var sentence = try Sentence(
      tree: """
        Raqqa PROPN 0 root
        , PUNCT 3 punct
        Syria PROPN 1 appos
        """
    )
    sentence.names = [
      NameSpan(tokens: 0..<1, kind: .place), NameSpan(tokens: 2..<3, kind: .place),
    ]
    #expect(try places(of: "Raqqa", in: sentence) == ["in Syria"])
  }

  /// "In Arlen, Norway, she said" is in Norway; "In Arlen, Norway, and Denmark" lists three places.
  @Test(arguments: [("she", ["in Norway"]), ("and", [])])
  func aRegionBehindATownHoldsItHoweverTheTreeHangsIt(next: String, expected: [String]) throws {
    var sentence = try Sentence(
      tree: """
        In ADP 2 case
        Arlen PROPN 7 obl
        , PUNCT 4 punct
        Norway PROPN 7 nsubj
        , PUNCT 4 punct
        \(next) X 7 dep
        Denmark PROPN 0 root
        """
    )
    sentence.names = [
      NameSpan(tokens: 1..<2, kind: .place), NameSpan(tokens: 3..<4, kind: .place),
    ]
    #expect(try places(of: "Arlen", in: sentence) == expected)
  }

  /// The word that tells the relation may hang above the place or beside it.
  @Test(arguments: [
    "barracks NOUN 0 root\nnorth ADV 1 advmod\nof ADP 4 case\nBaghdad PROPN 2 nmod",
    "barracks NOUN 0 root\nnorth ADV 1 advmod\nof ADP 4 case\nBaghdad PROPN 1 nmod",
  ])
  func directionsFromAPlace(tree: String) throws {
    let sentence = try Sentence(tree: tree)
    #expect(try places(of: "barracks", in: sentence) == ["north of Baghdad"])
  }

  @Test func outskirtsAndTheLikeAreNoPlacesOfTheirOwn() throws {
    let sentence = try Sentence(
      tree: """
        clashed VERB 0 root clash
        on ADP 4 case
        the DET 4 det
        outskirts NOUN+ 1 obl outskirt
        of ADP 7 case
        the DET 7 det
        city NOUN 4 nmod
        """
    )
    #expect(try places(of: "clashed", in: sentence) == ["on the outskirts of city"])
  }

  @Test func neitherTimesNorAimsArePlaces() throws {
    let sentence = try Sentence(
      tree: """
        attacked VERB 0 root attack
        in ADP 4 case
        an DET 4 det
        attempt NOUN 1 obl
        in ADP 6 case
        December PROPN 1 obl
        near ADP 9 case
        the DET 9 det
        depot NOUN 1 obl
        """
    )
    #expect(try places(of: "attacked", in: sentence) == ["near depot"])
  }

  private func places(of word: String, in sentence: Sentence) throws -> [String] {
    try PlaceReader(in: Lexicon.folder).places(of: sentence.index(of: word), in: sentence).map {
      "\($0.qualifier) \(sentence.tokens[$0.head].form)"
    }
  }
}
