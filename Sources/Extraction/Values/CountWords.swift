import Foundation
import Language

/// The words that count and that bound a count: "at least", "or more", "dozens of".
struct CountWords: Sendable {
  /// What a bound makes of the number it stands with.
  enum Bound: String, Sendable { case least, more, most, fewer, about, exact, range }
  /// Where a bound stands to the number.
  enum Place: String, Sendable { case before, between, after }
  /// What must stand behind a phrase for it to count.
  enum Demand: String, Sendable {
    case nothing = ""
    case plural, of
  }
  /// A phrase that counts without a numeral.
  struct VagueCount: Sendable {
    let least: Int?
    let most: Int?
    let isApproximate: Bool
    let demand: Demand
  }

  /// The phrases that count, by their words in lower case.
  let vagueCounts: PhraseTable<VagueCount>
  /// The bounds by place and words.
  let bounds: [Place: PhraseTable<Bound>]
  /// Nouns whose number is a measure.
  let measureUnits: Set<String>

  /// Reads the tables of counts in a folder of tables.
  init(in folder: URL) throws(LexiconError) {
    let vague = try LexiconTable(at: folder.appending(path: "vague-counts.tsv"), columns: 5)
    var vagueCounts = PhraseTable<VagueCount>()
    for row in vague.rows {
      let fields = row.fields
      guard let demand = Demand(rawValue: fields[4]) else {
        throw vague.error(at: row, value: fields[4])
      }
      vagueCounts[fields[0]] = VagueCount(
        least: Int(fields[1]),
        most: Int(fields[2]),
        isApproximate: fields[3] == "~",
        demand: demand
      )
    }
    let bounding = try LexiconTable(at: folder.appending(path: "count-bounds.tsv"), columns: 3)
    var bounds: [Place: PhraseTable<Bound>] = [:]
    for row in bounding.rows {
      guard let place = Place(rawValue: row.fields[1]) else {
        throw bounding.error(at: row, value: row.fields[1])
      }
      guard let bound = Bound(rawValue: row.fields[2]) else {
        throw bounding.error(at: row, value: row.fields[2])
      }
      bounds[place, default: PhraseTable()][row.fields[0]] = bound
    }
    self.vagueCounts = vagueCounts
    self.bounds = bounds
    measureUnits = try LexiconTable(at: folder.appending(path: "measure-units.tsv"), columns: 1)
      .words
  }

  /// The bound at a place that starts at a word.
  func bound(_ place: Place, at start: Int, in words: [String]) -> (
    words: Range<Int>, value: Bound
  )? {
    bounds[place]?.match(at: start, in: words)
  }
}
