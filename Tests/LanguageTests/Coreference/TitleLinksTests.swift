import Testing

@testable import Language

/// Who is meant by an office, and who has a part in what somebody is asked to do.
@Suite struct TitleLinksTests {
  @Test(arguments: [("Former", false), ("Norwegian", true)])
  func thePresidentIsWhoHasThatTitle(word: String, isLinked: Bool) throws {
    let text = try ParsedText(
      """
      \(word) ADJ 3 amod
      President PROPN 3 compound
      Moss PROPN 4 nsubj B-PER
      left/leave VERB 0 root

      The DET 2 det
      president NOUN 3 nsubj
      slept/sleep VERB 0 root
      """
    ).resolved()
    #expect(text.linked.contains { $0.hasSuffix("The president") } == isLinked)
  }

  @Test func whoOnlyWatchesHasNoRaids() throws {
    let text = try ParsedText(
      """
      Arlen PROPN 2 compound B-ORG
      Watch PROPN 3 nsubj I-ORG
      accused/accuse VERB 0 root
      the DET 5 det
      army NOUN 3 obj
      over ADP 8 case
      its PRON 8 nmod:poss
      raids/raid NOUN 3 obl Plur
      """
    ).resolved()
    #expect(text.linked == ["the army | its"])
  }

  @Test func whoIsAskedToEndRaidsHasThem() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      union NOUN 3 nsubj
      urged/urge VERB 0 root Fin
      the DET 5 det
      army NOUN 3 obj
      to PART 7 mark
      end VERB 3 xcomp
      its PRON 9 nmod:poss
      talks/talk NOUN 7 obj Plur
      """
    ).resolved()
    #expect(text.linked == ["the army | its"])
  }

  @Test func aNameBehindAThingIsNotTheThings() throws {
    let text = try ParsedText(
      """
      On ADP 3 case
      the DET 3 det
      website NOUN 5 obl
      Moss PROPN 3 appos B-PER
      spoke/speak VERB 0 root
      """
    ).resolved()
    #expect(text.linked == [])
  }

  @Test func theGroupWithANameBehindItIsThatGroup() throws {
    let text = try ParsedText(
      """
      Dorn PROPN 2 compound B-ORG
      Union PROPN 3 nsubj I-ORG
      left/leave VERB 0 root

      The DET 2 det
      group NOUN 4 nsubj
      Karva PROPN 2 flat
      stayed/stay VERB 0 root
      """
    ).resolved()
    #expect(text.linked == [])
  }

  @Test func aNameForOneIsNotForSeveral() throws {
    let text = try ParsedText(
      """
      factions/faction NOUN 0 root Plur
      in ADP 4 case
      an DET 4 det
      offensive NOUN 1 nmod
      dubbed/dub VERB 1 acl Part
      Moonlight PROPN 5 xcomp B-ORG
      """
    ).resolved()
    #expect(text.linked == [])
  }
}
