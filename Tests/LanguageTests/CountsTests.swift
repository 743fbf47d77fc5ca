import Testing

@testable import Language

/// What a number behind a verb counts.
@Suite struct CountsTests {
  @Test(arguments: [
    ("The fighting killed at least 70 from both sides.", "70"),
    ("The uprising which has killed more than 100000 people began in 2011.", "people"),
    ("Karvian warplanes killed at least 20 civilians in Arlen.", "civilians"),
  ])
  func whoeverIsCountedIsKilled(text: String, counted: String) throws {
    #expect(try ReadArc.arc(of: counted, in: text) == "obj killed")
  }

  @Test func aNumberOfFiveFiguresCountsTheNounBehindIt() throws {
    let text = "The uprising which has killed more than 100000 people began in 2011."
    #expect(try ReadArc.arc(of: "100000", in: text) == "nummod people")
  }

  @Test func howOftenIsNoObject() throws {
    let text = "The council met at least ten times in March."
    #expect(try ReadArc.arc(of: "times", in: text) != "obj met")
  }

  @Test func aNumberBehindADayCountsWhatFollows() throws {
    let text = "On Monday 12 civilians were killed in air strikes on Arlen."
    #expect(try ReadArc.arc(of: "12", in: text) == "nummod civilians")
    #expect(try ReadArc.arc(of: "Monday", in: text) == "obl killed")
  }

  @Test func aNumberBehindADateCountsWhatFollows() throws {
    let text = "On 12 January 40 people were killed."
    #expect(try ReadArc.arc(of: "40", in: text) == "nummod people")
  }

  @Test func theDayOfAMonthCountsNobody() throws {
    let text = "On Jan. 8 coalition forces conducted 34 strikes against rebels in Arlen."
    #expect(try ReadArc.arc(of: "8", in: text) != "nummod forces")
  }

  @Test func whatHasAGradeIsNoGrade() throws {
    let text = "A category 4 hurricane hit the islands on Sunday."
    #expect(try ReadArc.arc(of: "hurricane", in: text) == "nsubj hit")
    #expect(try ReadArc.arc(of: "category", in: text) == "compound hurricane")
  }

  @Test func theSecondOfTwoNumbersIsOfTheSecondFate() throws {
    let text = "Three killed over 70 injured in terrorist attacks in Arlen"
    #expect(try ReadArc.arc(of: "70", in: text) == "nsubj:pass injured")
  }
}
