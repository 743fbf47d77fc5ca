import Testing

@testable import Language

/// What a noun or a pronoun does not take up, though it stands near by.
@Suite struct OtherThingsTests {
  @Test func whereSomethingLiesIsNotWhatItIs() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      area NOUN 5 nsubj
      is/be AUX 5 cop
      near ADP 5 case
      Arlen PROPN 0 root B-LOC
      """
    ).resolved()
    #expect(text.linked == [])
  }

  @Test func sheIsWhoWasNamedThoughMoreIsSaidOfHer() throws {
    let text = try ParsedText(
      """
      Ada PROPN 3 nsubj B-PER
      Roe PROPN 1 flat I-PER
      fled/flee VERB 0 root

      She PRON 4 nsubj
      was/be AUX 4 cop
      a DET 4 det
      nurse NOUN 0 root
      """
    ).resolved()
    #expect(text.linked == ["Ada Roe | She | a nurse"])
  }

  @Test(arguments: [("country", []), ("town", ["Arlen | the town"])])
  func theCountryIsNoTown(noun: String, linked: [String]) throws {
    let text = try ParsedText(
      """
      Rebels/rebel NOUN 2 nsubj Plur
      shelled/shell VERB 0 root
      Arlen PROPN 2 obj B-LOC

      They PRON 2 nsubj
      left/leave VERB 0 root
      the DET 4 det
      \(noun) NOUN 2 obj
      """
    ).resolved()
    #expect(text.linked.filter { $0.contains("the \(noun)") } == linked)
  }

  @Test(arguments: [("Free", false), ("Royal", true)])
  func theArmyIsThatOfTheState(word: String, isLinked: Bool) throws {
    let text = try ParsedText(
      """
      The DET 4 det
      \(word) PROPN 4 compound B-ORG
      Norwegian PROPN 4 compound I-ORG
      Army PROPN 5 nsubj I-ORG
      left/leave VERB 0 root

      The DET 2 det
      army NOUN 3 nsubj
      said/say VERB 0 root
      """
    ).resolved()
    #expect(text.linked.isEmpty != isLinked)
  }

  @Test func theVicePresidentIsNotThePresident() throws {
    let text = try ParsedText(
      """
      the DET 3 det
      Vice PROPN 3 compound B-PER
      President PROPN 4 nsubj I-PER
      met/meet VERB 0 root
      the DET 6 det
      President PROPN 4 obj B-PER
      """
    ).resolved()
    #expect(text.linked == [])
  }

  @Test func theTownWestOfANameHasAnother() throws {
    let text = try ParsedText(
      """
      the DET 2 det
      town NOUN 0 root
      west ADV 2 advmod
      of ADP 5 case
      Arlen PROPN 2 nmod B-LOC
      """
    ).resolved()
    #expect(text.linked == [])
  }

  @Test func whoIsCalledByASurnameIsThatPerson() throws {
    let text = try ParsedText(
      """
      Ada PROPN 3 nsubj B-PER
      Corwin PROPN 1 flat I-PER
      left/leave VERB 0 root

      Corwin NOUN 2 nsubj
      returned/return VERB 0 root
      """
    ).resolved()
    #expect(text.linked == ["Ada Corwin | Corwin"])
  }
}
