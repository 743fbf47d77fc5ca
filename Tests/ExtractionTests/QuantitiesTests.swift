import KnowledgeGraph
import Language
import Testing

@testable import Extraction

@Suite struct QuantitiesTests {
  /// A noun with a number before it: the words, and the count as "least…most", "~" where approximate.
  @Test(arguments: [
    ("23 militants", "23…23"), ("twenty-three militants", "23…23"),
    ("twenty - three militants", "23…23"), ("12,000 suspects", "12000…12000"),
    ("1.5 million people", "1500000…1500000"),
    ("two hundred and fifty thousand people", "250000…250000"), ("a dozen gunmen", "12…12"),
    ("half a dozen gunmen", "6…6"), ("two dozen gunmen", "24…24"), ("one resident", "1…1"),
    ("both brothers", "2…2"), ("no casualties", "…0"), ("a couple of attackers", "2…2"),
    ("some civilians", "2…~"), ("several civilians", "2…~"), ("a few civilians", "2…~"),
    ("several hundred fighters", "200…~"), ("at least 23 militants", "23…"),
    ("no fewer than 23 militants", "23…"), ("more than 100 militants", "101…"),
    ("over 100 militants", "101…"), ("up to 50 militants", "…50"),
    ("as many as 50 militants", "…50"), ("fewer than 50 militants", "…49"),
    ("nearly 50 militants", "50…50~"), ("around a dozen facilities", "12…12~"),
    ("some 5,000 inmates", "5000…5000~"), ("an estimated 400 fighters", "400…400~"),
    ("between 36 and 40 people", "36…40"), ("36 to 40 people", "36…40"),
    ("36 - 40 people", "36…40"),
    ("two or three men", "2…3"), ("two to three million people", "2000000…3000000"),
    ("two to three hundred cars", "200…300"), ("20 or more soldiers", "20…"),
    ("a total of 39 people", "39…39"),
    ("another 20 people", "20…20"),
    ("five years", nil), ("$ 5 million", nil), ("30 percent", nil), ("20 miles", nil),
    ("some water", nil), ("5.0 quakes", nil),
  ])
  func nounPhrase(text: String, count: String?) throws {
    let words = text.split(separator: " ")
    let rows = words.enumerated().map { index, word in
      if index == words.count - 1 {
        return
          "\(word) \(word.hasSuffix("s") || word == "people" ? "NOUN+" : "NOUN") 0 root \(word.hasSuffix("s") ? String(word.dropLast()) : String(word))"
      }
      return "\(word) \(word == "$" ? "SYM" : "NUM") \(words.count) nummod"
    }
    let sentence = try Sentence(tree: rows.joined(separator: "\n"))
    let found = try reader().quantity(of: words.count - 1, in: sentence)
    #expect(found.map { render($0.quantity) } == count)
  }

  @Test func keepsThePhraseAsItStands() throws {
    let sentence = try Sentence(
      tree: """
        At ADP 2 case
        least ADJ 3 nmod
        23 NUM 5 nummod
        ISIS PROPN 5 compound
        militants NOUN+ 6 nsubj militant
        died VERB 0 root die
        """
    )
    let found = try #require(try reader().quantity(of: 4, in: sentence))
    #expect(found.quantity.text == "At least 23")
    #expect(found.tokens == 0..<3)
  }

  @Test func countsWhatStandsBehindOf() throws {
    let sentence = try Sentence(
      tree: """
        Scores NOUN+ 5 nsubj score
        of ADP 3 case
        civilians NOUN+ 1 nmod civilian
        have AUX 5 aux
        fled VERB 0 root flee
        """
    )
    #expect(try reader().quantity(of: 0, in: sentence).map { render($0.quantity) } == "40…~")
    #expect(try reader().quantity(of: 2, in: sentence).map { render($0.quantity) } == "40…~")
  }

  @Test func countsWithoutANoun() throws {
    let sentence = try Sentence(
      tree: """
        The DET 2 det
        blast NOUN 3 nsubj
        hurt VERB 0 root
        more ADJ 6 advmod
        than ADP 4 fixed
        50 NUM 3 obj
        in ADP 8 case
        2015 NUM 3 obl
        """
    )
    #expect(try reader().quantity(of: 5, in: sentence).map { render($0.quantity) } == "51…")
    #expect(try reader().quantity(of: 7, in: sentence) == nil)
  }

  @Test func aPartOfAWholeIsNoCount() throws {
    let sentence = try Sentence(
      tree: """
        Some DET 4 nsubj
        of ADP 3 case
        inmates NOUN+ 1 nmod inmate
        fled VERB 0 root flee
        """
    )
    #expect(try reader().quantity(of: 0, in: sentence) == nil)
    #expect(try reader().quantity(of: 2, in: sentence) == nil)
  }

  @Test func anArticleCountsOnlyIfAsked() throws {
    let sentence = try Sentence(tree: "A DET 3 det\ncar NOUN 3 compound\nbomb NOUN 0 root")
    #expect(try reader().quantity(of: 2, in: sentence) == nil)
    let told = try reader().quantity(of: 2, in: sentence, readsArticle: true)
    #expect(told.map { render($0.quantity) } == "1…1")
  }

  @Test func aTotalCountsWhatItIsOf() throws {
    let sentence = try Sentence(
      tree: """
        a DET 2 det
        total NOUN 5 nsubj
        of ADP 5 case
        43 NUM 5 nummod
        people NOUN+ 2 nmod
        """
    )
    #expect(try reader().quantity(of: 1, in: sentence).map { render($0.quantity) } == "43…43")
    #expect(try reader().quantity(of: 4, in: sentence).map { render($0.quantity) } == "43…43")
  }

  @Test func aRelativePronounCountsAsWhatItStandsFor() throws {
    let sentence = try Sentence(
      tree: """
        two NUM 2 nummod
        men NOUN+ 6 nsubj man
        that PRON 4 nsubj
        fled VERB 2 acl:relcl flee
        were AUX 6 aux:pass be
        caught VERB 0 root catch
        """
    )
    #expect(try reader().quantity(of: 2, in: sentence).map { render($0.quantity) } == "2…2")
  }

  @Test func anAgeIsNoCount() throws {
    let sentence = try Sentence(
      tree: """
        five NUM 3 nummod
        - PUNCT 3 punct
        year NOUN 5 nmod
        - PUNCT 5 punct
        old ADJ 6 amod
        boys NOUN+ 0 root boy
        """
    )
    #expect(try reader().quantity(of: 5, in: sentence) == nil)
  }

  private func reader() throws -> QuantityReader { try QuantityReader(in: Lexicon.folder) }

  private func render(_ quantity: Quantity) -> String {
    let least = quantity.min.map { String($0) } ?? ""
    let most = quantity.max.map { String($0) } ?? ""
    return "\(least)…\(most)\(quantity.approximate ? "~" : "")"
  }
}
