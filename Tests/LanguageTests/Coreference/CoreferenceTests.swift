import Testing

@testable import Language

struct CoreferenceTests {
  @Test func whoAnswersInAnInterviewIsI() throws {
    let text = try ParsedText(
      """
      (( PUNCT 2 punct
      Moss PROPN 5 dep B-PER
      )) PUNCT 2 punct
      I PRON 5 nsubj
      left/leave VERB 0 root
      my PRON 7 nmod:poss
      town NOUN 5 obj
      """
    ).resolved()
    #expect(text.linked == ["Moss | I | my"])
  }

  @Test func aNameIsAsLongAsItsLettersSpellIt() throws {
    let text = try ParsedText(
      """
      The DET 4 det
      Open ADJ 4 amod
      Harbour PROPN 4 compound B-ORG
      Office PROPN 8 nsubj I-ORG
      ( PUNCT 6 punct
      OHO PROPN 4 appos B-ORG
      ) PUNCT 6 punct
      closed/close VERB 0 root
      """
    ).resolved()
    #expect(text.sentences[0].names.map(\.tokens) == [1..<4, 5..<6])
  }

  @Test func membersStandForTheirOrganization() throws {
    let text = try ParsedText(
      """
      Nine NUM 3 nummod
      ISIS PROPN 3 compound B-ORG
      militants/militant NOUN 4 nsubj Plur
      stormed/storm VERB 0 root
      a DET 6 det
      prison NOUN 4 obj
      near ADP 8 case
      Raqqa PROPN 6 nmod B-LOC

      The DET 2 det
      group NOUN 3 nsubj
      freed/free VERB 0 root
      its PRON 5 nmod:poss
      prisoners/prisoner NOUN 3 obj Plur
      from ADP 8 case
      the DET 8 det
      jail NOUN 3 obl
      """
    ).resolved()
    #expect(
      text.linked == [
        "Nine ISIS militants | ISIS | The group | its", "a prison near Raqqa | the jail",
      ]
    )
  }

  @Test func aNameGoesOnBehindAnAnd() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      Office PROPN 9 nsubj B-ORG
      for ADP 4 case I-ORG
      Harbours PROPN 2 nmod I-ORG
      and CCONJ 7 cc
      Inland ADJ 7 amod
      Waters PROPN 4 conj
      in ADP 9 case
      closed/close VERB 0 root
      """
    ).resolved()
    #expect(text.sentences[0].names.map(\.tokens) == [1..<7])
  }

  @Test func aCountryGivesNoTownItsName() throws {
    let text = try ParsedText(
      """
      A DET 3 det
      Norway PROPN 3 compound B-LOC
      town NOUN 4 nsubj
      burns/burn VERB 0 root
      near ADP 7 case
      Arlen PROPN 7 compound B-LOC
      town NOUN 4 obl
      """
    ).resolved()
    let forms = text.mentions.filter { $0.tokens.count > 1 }.map(\.form)
    #expect(forms == [.nominal, .name])
  }

  @Test func theTownOfANameIsAPlaceWhereverItIsNamed() throws {
    let sentences = try ParsedText(
      """
      Arlen PROPN 3 nsubj B-PER
      Moss PROPN 1 flat I-PER
      fell/fall VERB 0 root

      The DET 2 det
      town NOUN 6 nsubj
      of ADP 4 case
      Arlen PROPN 2 nmod B-PER
      Moss PROPN 4 flat I-PER
      burns/burn VERB 0 root
      """
    ).resolved().sentences
    #expect(sentences.flatMap(\.names).map(\.kind) == [.place, .place])
  }

  @Test func theFirstWordTellsAPlaceFromAPerson() throws {
    let text = try ParsedText(
      """
      Kafr PROPN 3 nsubj B-PER
      Arlen PROPN 1 flat I-PER
      fell/fall VERB 0 root
      """
    ).resolved()
    #expect(text.sentences[0].names.map(\.kind) == [.place])
  }

  @Test func whatAClauseDescribesIsNotWhoActsInIt() throws {
    let text = try ParsedText(
      """
      Rebels/rebel NOUN 2 nsubj Plur
      hold/hold VERB 0 root
      towns/town NOUN 2 obj Plur
      they PRON 5 nsubj
      seized/seize VERB 3 acl:relcl
      """
    ).resolved()
    #expect(text.linked == ["Rebels | they"])
  }

  @Test func twoOfOneSortWithOtherNamesAreTwo() throws {
    let text = try ParsedText(
      """
      Binder PROPN 2 compound B-ORG
      University PROPN 3 nsubj I-ORG
      joined/join VERB 0 root
      the DET 5 det
      University PROPN 3 obj B-ORG
      of ADP 7 case I-ORG
      Corona PROPN 5 nmod I-ORG
      """
    ).resolved()
    #expect(text.linked.isEmpty)
  }

  @Test func aWellKnownNameIsOneThoughNothingMarksIt() throws {
    let text = try ParsedText(
      """
      Ninety NUM 4 nummod
      Islamic ADJ 3 amod
      State NOUN 4 compound
      fighters/fighter NOUN 5 nsubj Plur
      fled/flee VERB 0 root

      The DET 2 det
      group NOUN 3 nsubj
      regrouped/regroup VERB 0 root
      """
    ).resolved()
    #expect(text.linked == ["Ninety Islamic State fighters | Islamic State | The group"])
  }

  @Test func aNameBehindATitleIsTheirsWhoBearsIt() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      murder NOUN 7 nsubj
      of ADP 4 case
      minister NOUN 2 nmod
      Dara PROPN 2 nmod B-PER
      Amin PROPN 5 flat I-PER
      shocked/shock VERB 0 root
      Arlen PROPN 7 obj B-LOC
      """
    ).resolved()
    #expect(text.linked == ["minister | Dara Amin"])
  }

  @Test func aPronounTakesUpWhoOwnsTheSubject() throws {
    let text = try ParsedText(
      """
      Redland PROPN 3 nmod:poss B-ORG
      's PART 1 case
      grip NOUN 7 nsubj:pass
      in ADP 5 case
      Harbour PROPN 3 nmod B-LOC
      was/be AUX 7 aux:pass
      broken/break VERB 0 root Part
      but CCONJ 11 cc
      its PRON 10 nmod:poss
      fighters/fighter NOUN 11 nsubj Plur
      stayed/stay VERB 7 conj
      """
    ).resolved()
    #expect(text.linked == ["Redland | its fighters | its"])
  }

  @Test func aNameThatANounCallsAPersonIsNoPlace() throws {
    let text = try ParsedText(
      """
      Raiders/raider NOUN 2 nsubj Plur
      shot/shoot VERB 0 root
      Abu PROPN 2 obj B-LOC
      Zahr PROPN 3 flat I-LOC
      , PUNCT 7 punct
      a DET 7 det
      commander NOUN 3 appos
      """
    ).resolved()
    #expect(text.linked == ["Abu Zahr | a commander"])
    #expect(text.sentences[0].names.map(\.kind) == [.person])
  }

  @Test func aCapitalMakesANameOfAPrison() throws {
    let text = try ParsedText(
      """
      Troops/troop NOUN 2 nsubj Plur
      seized/seize VERB 0 root
      Ardun ADJ 4 amod
      prison NOUN 2 obj
      """
    ).resolved()
    #expect(text.mentions.map(\.form) == [.nominal, .name])
  }

  @Test func peopleOfACountryAreAGroupAndATitleIsNoName() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      Minister/minister PROPN 3 nsubj
      met/meet VERB 0 root
      Syrians/Syrian PROPN 3 obj
      """
    ).resolved()
    #expect(text.mentions.map(\.form) == [.nominal, .nominal])
    #expect(text.mentions.map(\.kind) == [.person, .group])
  }

  @Test func aPrisonThatIsHeldIsNoOtherPrison() throws {
    let text = try ParsedText(
      """
      Who PRON 2 nsubj
      holds/hold VERB 0 root
      the DET 4 det
      prison NOUN 2 obj

      Troops/troop NOUN 2 nsubj Plur
      seized/seize VERB 0 root
      Ardun PROPN 4 compound B-LOC
      prison NOUN 2 obj

      They/they PRON 2 nsubj Plur
      left/leave VERB 0 root
      the DET 4 det
      prison NOUN 2 obj
      """
    ).resolved()
    #expect(text.linked.contains("the prison | Ardun prison | the prison"))
  }

  @Test func aProvinceIsNotItsCity() throws {
    let text = try ParsedText(
      """
      They PRON 2 nsubj Plur
      left/leave VERB 0 root
      the DET 5 det
      northern/northern ADJ 5 amod
      province NOUN 2 obj
      of ADP 7 case
      Arlen PROPN 5 nmod B-LOC

      Arlen PROPN 2 compound B-LOC
      province NOUN 3 nsubj
      burned/burn VERB 0 root

      Arlen PROPN 2 nsubj B-LOC
      burned/burn VERB 0 root
      """
    ).resolved()
    #expect(text.linked == ["the northern province of Arlen | Arlen province"])
  }

  @Test func anAppositionDescribesWhatIsOfItsKind() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      head NOUN 9 nsubj
      of ADP 5 case
      the DET 5 det
      Union PROPN 2 nmod B-ORG
      , PUNCT 7 punct
      Ada PROPN 5 appos B-PER
      , PUNCT 2 punct
      left/leave VERB 0 root
      """
    ).resolved()
    #expect(text.linked == ["The head of the Union | Ada"])
  }

  @Test func aColonBeginsWhatIsSaid() throws {
    let text = try ParsedText(
      """
      Minister/minister NOUN 0 root
      : PUNCT 4 punct
      every DET 4 det
      miner NOUN 1 appos
      safe ADJ 4 amod
      """
    ).resolved()
    #expect(text.linked == [])
  }

  @Test func aPrisonHasTheNameThatPeopleCallItBy() throws {
    let text = try ParsedText(
      """
      They PRON 2 nsubj Plur
      left/leave VERB 0 root
      a DET 4 det
      jail NOUN 2 obj
      that PRON 7 mark
      people NOUN 7 nsubj Plur
      call VERB 4 acl:relcl
      Arlen PROPN 7 obj B-LOC
      """
    ).resolved()
    #expect(text.linked == ["a jail | Arlen"])
  }

  @Test func whoIsToldSomethingIsNotWhatIsDescribed() throws {
    let text = try ParsedText(
      """
      Raids/raid NOUN 2 nsubj Plur
      shook/shake VERB 0 root
      Redland PROPN 2 obj B-ORG

      Ada PROPN 2 nsubj B-PER
      told/tell VERB 0 root
      Bluepress PROPN 2 iobj B-ORG
      , PUNCT 5 punct
      describing/describe VERB 2 advcl
      it PRON 5 obj
      """
    ).resolved()
    #expect(text.linked == ["Redland | it"])
  }

  @Test func aPartWithAFateOfItsOwnStaysApart() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      SDF PROPN 3 nsubj B-ORG
      arrested/arrest VERB 0 root
      two NUM 6 nummod
      ISIS PROPN 6 compound B-ORG
      fighters/fighter NOUN 3 obj Plur

      ISIS PROPN 2 nsubj B-ORG
      attacked/attack VERB 0 root
      gunmen/gunman NOUN 2 obj Plur

      Gunmen/gunman NOUN 2 nsubj Plur
      fled/flee VERB 0 root
      """
    ).resolved()
    #expect(text.linked == ["ISIS | ISIS"])
  }

  /// A list that the tree takes for appositions makes nobody another.
  @Test func personsOfDifferentNamesStayApart() throws {
    let text = try ParsedText(
      """
      Ada PROPN 7 nsubj B-PER
      Moss PROPN 1 flat I-PER
      , PUNCT 4 punct
      Omar PROPN 1 appos B-PER
      Haddad PROPN 4 flat I-PER
      both DET 7 det
      fled/flee VERB 0 root
      """
    ).resolved()
    #expect(text.linked.isEmpty)
  }

  @Test func twoTownsAreTwoThoughANounWouldFitBoth() throws {
    let text = try ParsedText(
      """
      Shells/shell NOUN 2 nsubj Plur
      struck/strike VERB 0 root
      Homs PROPN 2 obj B-LOC

      The DET 2 det
      city NOUN 3 nsubj
      neighbors/neighbor VERB 0 root
      Hama PROPN 3 obj B-LOC

      The DET 2 det
      city NOUN 4 nsubj
      is/be AUX 4 cop
      Hama PROPN 0 root B-LOC
      """
    ).resolved()
    let together = text.linked.filter { $0.contains("Homs") && $0.contains("Hama") }
    #expect(together.isEmpty)
  }

  @Test func aSideIsWhoIsNamedRightBehindIt() throws {
    let text = try ParsedText(
      """
      Their/their PRON 2 nmod:poss
      ally NOUN 4 nsubj
      Norway PROPN 2 appos B-LOC
      left/leave VERB 0 root Fin
      """
    ).resolved()
    #expect(text.linked.contains { $0.contains("ally") && $0.contains("Norway") })
  }

  @Test func namesGrowShorter() throws {
    let text = try ParsedText(
      """
      Omar PROPN 3 nsubj B-PER
      Haddad PROPN 1 flat I-PER
      leads/lead VERB 0 root
      the DET 7 det
      Northern PROPN 7 amod B-ORG
      Relief PROPN 7 compound I-ORG
      Front PROPN 3 obj I-ORG

      Haddad PROPN 2 nsubj B-PER
      said/say VERB 0 root
      the DET 4 det
      NRF PROPN 5 nsubj B-ORG
      left/leave VERB 2 ccomp

      He PRON 2 nsubj
      praised/praise VERB 0 root
      the DET 4 det
      Front PROPN 2 obj B-ORG
      """
    ).resolved()
    #expect(
      text.linked == [
        "Omar Haddad | Haddad | He", "the Northern Relief Front | the NRF | the Front",
      ]
    )
  }

  @Test func whoeverSpokeLastGoesOnSpeaking() throws {
    let text = try ParsedText(
      """
      The DET 2 det
      army NOUN 5 nsubj
      fired/fire VERB 0 root
      , PUNCT 5 punct
      said/say VERB 3 parataxis
      the DET 7 det
      Observatory PROPN 5 nsubj B-ORG

      A DET 2 det
      bridge NOUN 3 nsubj
      fell/fall VERB 0 root
      , PUNCT 6 punct
      it PRON 6 nsubj
      said/say VERB 3 parataxis
      """
    ).resolved()
    #expect(text.linked == ["the Observatory | it"])
  }

  @Test func whoSaysWeIsWhoSheIs() throws {
    let text = try ParsedText(
      """
      Anna PROPN 3 nsubj B-PER
      Moss PROPN 1 flat I-PER
      left/leave VERB 0 root
      Arlen PROPN 3 obj B-LOC

      “ PUNCT 4 punct
      We PRON 3 nsubj
      saw/see VERB 7 ccomp
      it PRON 3 obj
      ” PUNCT 3 punct
      she PRON 7 nsubj
      said/say VERB 0 root
      """
    ).resolved()
    #expect(text.linked.contains { $0.hasPrefix("Anna Moss | We | ") && $0.hasSuffix("she") })
  }

  @Test func aPronounNeverStandsForItsOwnVerbsOtherArgument() throws {
    let text = try ParsedText(
      """
      Smith PROPN 2 nsubj B-PER
      hit/hit VERB 0 root
      him PRON 2 obj
      """
    ).resolved()
    #expect(text.linked.isEmpty)
  }

  @Test func everyMentionIsInOneChain() throws {
    let text = try ParsedText(
      """
      The DET 4 det
      US PROPN 4 obl B-LOC
      - PUNCT 4 punct
      led/lead VERB 5 amod Part
      coalition NOUN 6 nsubj
      helped/help VERB 0 root
      Kurdish ADJ 8 amod
      forces/force NOUN 6 obj Plur
      in ADP 10 case
      Syria PROPN 6 obl B-LOC
      """
    ).resolved()
    #expect(text.chains.flatMap(\.mentions).sorted() == Array(text.mentions.indices))
    #expect(
      text.mentions.indices.map(text.words) == [
        "The US - led coalition", "US", "Kurdish forces", "Syria",
      ]
    )
    #expect(text.chainOfMention.allSatisfy { $0 >= 0 })
  }
}
