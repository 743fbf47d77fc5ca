package import Foundation

/// What is known of names and of the words around them: countries, given names, titles, words of organisations.
package struct Gazetteer: Sendable {
  /// What an entry is.
  package enum Entry: UInt8, CaseIterable, Sendable {
    case country, nationality, place, given, family, title, organization, body, site, calendar
    case particle, link
  }

  /// Where a word stands in the entries that it is a part of: for each kind, four bits for first, inner, last and only.
  package typealias Places = UInt64

  private let entries: [UInt64: [Entry]]
  private let longest: Int

  /// Reads the table of a folder.
  package init(tablesAt folder: URL) throws(LexiconError) {
    let table = try LexiconTable(at: folder.appending(path: "gazetteer.tsv"), columns: 2)
    let names = Dictionary(uniqueKeysWithValues: Entry.allCases.map { ("\($0)", $0) })
    var entries: [UInt64: [Entry]] = [:]
    var longest = 1
    for row in table.rows {
      guard let entry = names[row.fields[1]] else {
        throw table.error(at: row, value: row.fields[1])
      }
      let words = row.fields[0].replacing("-", with: " - ").split(separator: " ")
      longest = max(longest, words.count)
      var hash = Self.start
      for word in words { hash = hash.with(FeatureHash.of(word.utf8)) }
      entries[hash.bits, default: []].append(entry)
    }
    self.entries = entries
    self.longest = longest
  }

  /// What each word of a sentence is known as; O(words × longest entry).
  ///
  /// - Parameter words: the hashes of the words in lower case.
  /// - Returns: for each word its places in the entries found.
  package func places(of words: [UInt64]) -> [Places] {
    var places = [Places](repeating: 0, count: words.count)
    for start in words.indices {
      var hash = Self.start
      for end in start..<min(words.count, start + longest) {
        hash = hash.with(words[end])
        for entry in entries[hash.bits] ?? [] { Self.mark(start...end, as: entry, in: &places) }
      }
    }
    return places
  }

  /// Whether a word with these places is an entry of a kind by itself.
  package static func isWhole(_ places: Places, _ entry: Entry) -> Bool {
    places & (8 << (UInt64(entry.rawValue) * 4)) != 0
  }

  private static let start = FeatureHash(template: 0)

  private static func mark(_ words: ClosedRange<Int>, as entry: Entry, in places: inout [Places]) {
    for word in words {
      let place =
        if words.count == 1 {
          3
        } else if word == words.lowerBound {
          0
        } else {
          word == words.upperBound ? 2 : 1
        }
      places[word] |= 1 << (UInt64(entry.rawValue) * 4 + UInt64(place))
    }
  }
}
