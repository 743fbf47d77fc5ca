import Testing

@testable import Language

/// Which of two parties a pronoun, a noun or a name is for.
@Suite struct OtherPartiesTests {
  @Test(arguments: [("condemned", "Norway | its"), ("told", "")])
  func whoIsBlamedDidIt(verb: String, linked: String) throws {
    let text = try ParsedText(
      """
      Denmark PROPN 2 nsubj B-LOC
      \(verb)/\(verb == "told" ? "tell" : "condemn") VERB 0 root Fin
      Norway PROPN 2 obj B-LOC
      for ADP 6 case
      its PRON 6 nmod:poss
      raids/raid NOUN 2 obl Plur
      """
    ).resolved()
    #expect(text.linked.contains("Norway | its") == !linked.isEmpty)
  }

  @Test func aCountrySpeaksOn() throws {
    let text = try ParsedText(
      """
      Ostara PROPN 2 nsubj B-ORG
      said/say VERB 0 root Fin
      guards/guard NOUN 4 nsubj Plur
      fled/flee VERB 2 ccomp

      Norway PROPN 2 nsubj B-LOC
      denied/deny VERB 0 root Fin
      this PRON 2 obj

      It PRON 2 nsubj
      said/say VERB 0 root Fin
      rain NOUN 4 nsubj
      fell/fall VERB 2 ccomp
      """
    ).resolved()
    #expect(text.linked == ["Norway | It"])
  }

  @Test func whoWatchesKillsNobody() throws {
    let text = try ParsedText(
      """
      Amnesty PROPN 3 compound B-ORG
      International PROPN 1 flat I-ORG
      said/say VERB 0 root Fin
      rain NOUN 5 nsubj
      fell/fall VERB 3 ccomp

      The DET 2 det
      group NOUN 3 nsubj
      killed/kill VERB 0 root Fin
      guards/guard NOUN 3 obj Plur
      """
    ).resolved()
    #expect(text.linked == [])
  }

  @Test func whoSaysTheyIsOneOfThem() throws {
    let text = try ParsedText(
      """
      Sources/source NOUN 2 nsubj Plur
      heard/hear VERB 0 root Fin
      rebels/rebel NOUN 2 obj Plur
      saying/say VERB 3 acl Ger
      that SCONJ 7 mark
      they PRON 7 nsubj
      left/leave VERB 4 ccomp
      """
    ).resolved()
    #expect(text.linked == ["rebels | they"])
  }

  @Test func theCapitalCityOfACountryIsAPartOfIt() throws {
    let text = try ParsedText(
      """
      The DET 3 det
      capital NOUN 3 compound
      city NOUN 6 nsubj
      of ADP 5 case
      Norway PROPN 3 nmod B-LOC
      burned/burn VERB 0 root Fin
      """
    ).resolved()
    #expect(text.linked == [])
  }

  @Test func twoNamesAreTwo() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      Forum PROPN 4 nsubj
      Norway PROPN 2 appos B-LOC
      opened/open VERB 0 root Fin
      """
    ).resolved()
    #expect(text.linked == [])
  }
}
