package import Foundation

/// The tables that the tokenizer and the sentence splitter read.
package struct SegmentationLexicon: Sendable {
  /// What a full stop behind an abbreviation means.
  enum FullStop: String {
    /// It never ends a sentence: "Gen. Abdi".
    case joins
    /// It belongs to the word before a number alone: "No. 5".
    case number
    /// It ends a sentence before a word that opens sentences: "in the U.S. The".
    case mayEnd = "may-end"
  }

  /// What a word of the calendar names.
  enum CalendarWord: String { case month, day }

  /// Abbreviations without their last full stop, in lower case.
  let abbreviations: [String: FullStop]
  /// Words that are several words, with the lengths of these in characters.
  let contractions: [String: [Int]]
  /// How many characters the longest of these has.
  let longestContraction: Int
  /// Parts before a hyphen that stay with their word.
  let prefixes: Set<String>
  /// Parts behind a hyphen that stay with their word.
  let suffixes: Set<String>
  /// Words that begin with an apostrophe, without it.
  let elisions: Set<String>
  /// Units that are written without a space behind their number.
  let units: Set<String>
  /// Words that open sentences, as `BoundaryWord` has them.
  let openers: Set<UInt64>
  /// Months and days of the week.
  let calendar: [String: CalendarWord]
  /// Words before the date on which a text was filed.
  let filing: Set<String>
  /// Words with which a page talks of itself, in lower case, parted by spaces.
  let furniture: [String: PageFurniture.Reach]
  /// The first words of those that end the head of a page.
  let headStarts: Set<String>
  /// How many words the longest of these has.
  let longestFurniture: Int

  /// Reads the tables of a folder.
  package init(tablesAt folder: URL) throws(LexiconError) {
    func table(_ name: String, columns: Int) throws(LexiconError) -> LexiconTable {
      try LexiconTable(at: folder.appending(path: name), columns: columns)
    }
    abbreviations = try table("abbreviations.tsv", columns: 2).values()
    calendar = try table("calendar.tsv", columns: 2).values()
    contractions = Dictionary(
      try table("contractions.tsv", columns: 2).rows.map { row in
        (row.fields[0], row.fields[1].split(separator: " ").map(\.unicodeScalars.count))
      },
      uniquingKeysWith: { first, _ in first }
    )
    filing = try table("filing-words.tsv", columns: 1).words
    furniture = try table("furniture.tsv", columns: 2).values()
    longestContraction = contractions.keys.map(\.unicodeScalars.count).max() ?? 0
    headStarts = Set(
      furniture.filter { $0.value == .head }.keys.compactMap {
        $0.split(separator: " ").first.map(String.init)
      }
    )
    longestFurniture = furniture.keys.map { $0.split(separator: " ").count }.max() ?? 0
    let affixes: [String: Affix] = try table("affixes.tsv", columns: 2).values()
    prefixes = Set(affixes.filter { $0.value == .prefix }.keys)
    suffixes = Set(affixes.filter { $0.value == .suffix }.keys)
    elisions = try table("elisions.tsv", columns: 1).words
    units = try table("units.tsv", columns: 1).words
    openers = Set(try table("openers.tsv", columns: 1).words.map(BoundaryWord.lower))
  }

  private enum Affix: String { case prefix, suffix }
}

extension LexiconTable {
  /// The second fields by the first, each one of a closed set of words.
  fileprivate func values<Value: RawRepresentable<String>>() throws(LexiconError) -> [String: Value]
  {
    var values: [String: Value] = [:]
    for row in rows {
      guard let value = Value(rawValue: row.fields[1]) else {
        throw error(at: row, value: row.fields[1])
      }
      values[row.fields[0]] = value
    }
    return values
  }
}
