import Testing

@testable import Language

/// What says and is said to be whom.
@Suite struct SpeakerLinksTests {
  @Test func aThingIsNoHeWhoSpeaks() throws {
    let text = try ParsedText(
      """
      Footage NOUN 2 nsubj
      ended/end VERB 0 root

      He PRON 2 nsubj
      added/add VERB 0 root
      this PRON 2 obj
      """
    ).resolved()
    #expect(text.linked == [])
  }

  @Test func whoSaysSoIsNotTheArmy() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      Observatory PROPN 3 nsubj B-ORG
      said/say VERB 0 root Fin
      the DET 5 det
      army NOUN 6 nsubj
      left/leave VERB 3 ccomp

      It PRON 3 nsubj
      also ADV 3 advmod
      said/say VERB 0 root
      guards/guard NOUN 5 nsubj Plur
      fled/flee VERB 3 ccomp
      """
    ).resolved()
    #expect(text.linked == ["The Observatory | It"])
  }

  @Test func whoSpeaksOnIsWhoSpoke() throws {
    let text = try ParsedText(
      """
      Moss PROPN 2 nsubj B-PER
      said/say VERB 0 root Fin
      Roe PROPN 4 nsubj B-PER
      lied/lie VERB 2 ccomp

      He PRON 2 nsubj
      said/say VERB 0 root Fin
      rain NOUN 4 nsubj
      fell/fall VERB 2 ccomp
      """
    ).resolved()
    #expect(text.linked == ["Moss | He"])
  }

  @Test func whoSpeaksOfSomebodyIsAnother() throws {
    let text = try ParsedText(
      """
      Moss PROPN 2 nsubj B-PER
      met/meet VERB 0 root Fin
      Roe PROPN 2 obj B-PER

      " PUNCT 3 punct
      Moss PROPN 3 nsubj B-PER
      lied/lie VERB 6 ccomp
      " PUNCT 3 punct
      he PRON 6 nsubj
      said/say VERB 0 root Fin
      """
    ).resolved()
    #expect(text.linked == ["Moss | Moss", "Roe | he"])
  }

  @Test func theLeaderOfAFrontIsWhoIsNamedBehindIt() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      leader NOUN 7 nsubj
      of ADP 5 case
      the DET 5 det
      front NOUN 2 nmod
      Moss PROPN 5 appos B-PER
      left/leave VERB 0 root
      """
    ).resolved()
    #expect(text.linked == ["The leader of the front | Moss"])
  }

  @Test func thoseWhoFledMayBeEither() throws {
    let text = try ParsedText(
      """
      Guards/guard NOUN 2 nsubj Plur
      chased/chase VERB 0 root
      miners/miner NOUN 2 obj Plur
      as SCONJ 6 mark
      they PRON 6 nsubj
      fled/flee VERB 2 advcl
      """
    ).resolved()
    #expect(text.linked == [])
  }

  @Test func theSuburbsAreNotTheEasternOnesAlone() throws {
    let text = try ParsedText(
      """
      The DET 3 det
      eastern ADJ 3 amod
      suburbs/suburb NOUN 6 nsubj Plur
      of ADP 5 case
      Arlen PROPN 3 nmod B-LOC
      burned/burn VERB 0 root

      The DET 2 det
      suburbs/suburb NOUN 5 nsubj Plur
      of ADP 4 case
      Arlen PROPN 2 nmod B-LOC
      flooded/flood VERB 0 root
      """
    ).resolved()
    #expect(text.linked == ["Arlen | Arlen"])
  }

  @Test func aSpokesmanSpeaksOfHisUnion() throws {
    let text = try ParsedText(
      """
      A DET 2 det
      spokesman NOUN 5 nsubj
      for ADP 4 case
      Ostara PROPN 2 nmod B-ORG
      said/say VERB 0 root Fin
      it PRON 7 nsubj
      left/leave VERB 5 ccomp
      """
    ).resolved()
    #expect(text.linked == ["Ostara | it"])
  }

  @Test func aSpokesmanIsNotThey() throws {
    let text = try ParsedText(
      """
      A DET 2 det
      spokesman NOUN 3 nsubj
      said/say VERB 0 root Fin
      they PRON 5 nsubj
      left/leave VERB 3 ccomp
      """
    ).resolved()
    #expect(text.linked == [])
  }

  @Test func whoSaysWeSpeaksOfHimself() throws {
    let text = try ParsedText(
      """
      We PRON 2 nsubj
      left/leave VERB 0 root Fin
      said/say VERB 2 parataxis Fin
      Moss PROPN 3 nsubj B-PER
      """
    ).resolved()
    #expect(text.linked == ["We | Moss"])
  }

  @Test func theFactThatSomethingIsSoTakesUpNothing() throws {
    let text = try ParsedText(
      """
      A DET 2 det
      fact NOUN 3 nsubj
      remains/remain VERB 0 root Fin

      The DET 2 det
      fact NOUN 6 nsubj
      that SCONJ 5 mark
      rains/rain NOUN 5 nsubj Plur
      fell/fall VERB 2 acl
      helps/help VERB 0 root Fin
      """
    ).resolved()
    #expect(text.linked == [])
  }
}
