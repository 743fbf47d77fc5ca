import KnowledgeGraph
import Testing

@Suite struct TimeTests {
  @Test(arguments: [
    "2022", "2022-01", "2022-01-20", "2022-01-20TEV", "2022-01-20TMO", "2022-01-20TNI",
    "2022-01-20TAF",
    "2022-01-20T19:30", "2022-01~", "2022-01-20/2022-01-21", "2021-10/2022-01", "../2019",
    "2019/..",
    "2022-01-20TEV/2022-01-21", "0987-02-03",
  ])
  func whatIsReadIsPrintedAsItWas(text: String) {
    #expect(TimeSpan(text)?.description == text)
  }

  @Test(arguments: [
    ("2022-01-XX", "2022-01"), ("2022-XX-XX", "2022"), ("/2019", "../2019"),
    ("2022-01?", "2022-01~"),
    ("2022-01-20/2022-01-20", "2022-01-20"), ("2022-01-20T19:30:05", "2022-01-20T19:30"),
  ])
  func otherSpellingsAreBroughtToOne(text: String, printed: String) {
    #expect(TimeSpan(text)?.description == printed)
  }

  @Test(arguments: [
    "", "..", "../..", "/", "20220120", "2022-13", "2022-02-29", "2022-1-2", "2022-01-20TXX",
    "2022TEV",
    "2022-01-20T24:00", "2022-01-20T7:30", "2022-01-21/2022-01-20", "yesterday", "2022-01-20/x",
    "-001", "+022",
  ])
  func whatIsNoDateIsRefused(text: String) {
    #expect(TimeSpan(text) == nil)
  }

  @Test(arguments: [
    ("2022-01-20", "2022-01-20TEV", true), ("2022-01-20", "2022-01", true),
    ("2022-01-20", "2022-01-21", false),
    ("2022-01-20/2022-01-21", "2022-01-21/2022-01-25", true), ("../2019", "2019-12-31", true),
    ("../2019", "2020", false), ("2019/..", "2022", true), ("2019/..", "../2018", false),
  ])
  func intervalsShareDaysOrDoNot(a: String, b: String, overlap: Bool) throws {
    let (one, other) = (try #require(TimeSpan(a)), try #require(TimeSpan(b)))
    #expect(one.overlaps(other) == overlap)
    #expect(other.overlaps(one) == overlap)
  }

  @Test func anIntervalContainsWhatLiesInIt() throws {
    let month = try #require(TimeSpan("2022-01"))
    #expect(month.contains(try #require(TimeSpan("2022-01-31"))))
    #expect(!month.contains(try #require(TimeSpan("2022-01-31/2022-02-01"))))
  }

  @Test func daysAreCountedFromTheEpochAndBack() throws {
    #expect(try #require(CalendarDate("1970-01-01")).firstDay == 0)
    #expect(try #require(CalendarDate("2022-01-20")).firstDay == 19012)
    #expect(try #require(CalendarDate("2024-02")).lastDay == 19782)
    for day in stride(from: -700_000, through: 2_000_000, by: 9_973) {
      #expect(CalendarDate(dayNumber: day)?.firstDay == day)
    }
  }

  @Test(arguments: [("2022-01-20", 4), ("1970-01-01", 4), ("1969-12-28", 7), ("2026-11-21", 6)])
  func weekdaysBeginOnMonday(date: String, weekday: Int) {
    #expect(CalendarDate(date)?.weekday == weekday)
  }

  @Test(arguments: [
    (Quantity(min: 7, max: 7, text: "seven"), "7"), (Quantity(min: 23, text: "at least 23"), "≥23"),
    (Quantity(max: 5, text: "up to five"), "≤5"),
    (Quantity(min: 3, max: 5, text: "three to five"), "3–5"),
    (Quantity(min: 12, max: 12, approximate: true, text: "about a dozen"), "~12"),
    (Quantity(min: 24, approximate: true, text: "dozens"), "dozens"),
    (Quantity(text: "many"), "many"),
  ])
  func aCountShowsItsBounds(quantity: Quantity, display: String) {
    #expect(quantity.display == display)
  }

  @Test(arguments: [
    (Quantity(min: 6, text: ""), Quantity(min: 23, text: ""), true),
    (Quantity(min: 6, max: 6, text: ""), Quantity(min: 23, text: ""), false),
    (Quantity(min: 6, max: 6, text: ""), Quantity(max: 5, text: ""), false),
    (
      Quantity(min: 90, max: 90, text: ""),
      Quantity(min: 100, max: 100, approximate: true, text: ""), true
    ),
    (
      Quantity(min: .max, max: .max, approximate: true, text: ""), Quantity(max: 1, text: ""), false
    ),
    (Quantity(min: 9, max: 3, text: "out of order"), Quantity(text: "any"), true),
  ])
  func countsAllowEachOtherOrNot(a: Quantity, b: Quantity, compatible: Bool) {
    #expect(a.isCompatible(with: b) == compatible)
    #expect(b.isCompatible(with: a) == compatible)
  }
}
