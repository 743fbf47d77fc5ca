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

  /// The table that networks are trained with.
  private static let learnt = "gazetteer.tsv"
  /// What only reading knows besides.
  private static let more = "gazetteer-more.tsv"

  private let entries: [UInt64: [Entry]]
  private let longest: Int

  /// Reads the tables of a folder.
  ///
  /// - Parameters:
  ///   - folder: the folder.
  ///   - isTraining: whether to leave out what networks are not trained with.
  /// - Throws: `LexiconError` where a table is missing or damaged.
  package init(tablesAt folder: URL, isTraining: Bool = false) throws(LexiconError) {
    let names = Dictionary(uniqueKeysWithValues: Entry.allCases.map { ("\($0)", $0) })
    var entries: [UInt64: [Entry]] = [:]
    var longest = 1
    for file in isTraining ? [Self.learnt] : [Self.learnt, Self.more] {
      let table = try LexiconTable(at: folder.appending(path: file), columns: 2)
      for row in table.rows {
        guard let entry = names[row.fields[1]] else {
          throw table.error(at: row, value: row.fields[1])
        }
        let words = Self.words(of: row.fields[0])
        var hash = Self.start
        for word in words { hash = hash.with(FeatureHash.of(word.lazy.map(WordSignature.lowered))) }
        longest = max(longest, words.count)
        entries[hash.bits, default: []].append(entry)
      }
    }
    self.entries = entries
    self.longest = longest
  }

  /// The words of an entry: what spaces and hyphens part, and the hyphens.
  private static func words(of entry: String) -> [Substring.UTF8View] {
    var words: [Substring.UTF8View] = []
    for part in entry.utf8.split(separator: UInt8(ascii: " ")) {
      var rest = part
      while let hyphen = rest.firstIndex(of: UInt8(ascii: "-")) {
        words += [rest[..<hyphen], rest[hyphen...].prefix(1)]
        rest = rest[hyphen...].dropFirst()
      }
      words.append(rest)
    }
    return words.filter { !$0.isEmpty }
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

  /// Whether a word with these places is the first of an entry of a kind of several words.
  package static func isFirst(_ places: Places, _ entry: Entry) -> Bool {
    places & (1 << (UInt64(entry.rawValue) * 4)) != 0
  }

  /// Whether a word with these places is the last of an entry of a kind of several words.
  package static func isLast(_ places: Places, _ entry: Entry) -> Bool {
    places & (4 << (UInt64(entry.rawValue) * 4)) != 0
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
