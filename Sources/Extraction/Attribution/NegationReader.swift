import Foundation
import Language

/// Finds the words that negate a verb or noun.
struct NegationReader: Sendable {
  private enum Place: String { case advmod, det, mark, `case`, subject, cc, limit }
  private let places: [String: Set<Place>]

  /// Reads the table in a folder.
  init(tables: URL) throws(LexiconError) {
    let table = try LexiconTable(at: tables.appending(path: "negators.tsv"), columns: 2)
    var places: [String: Set<Place>] = [:]
    for row in table.rows {
      for field in row.fields[1].split(separator: " ") {
        guard let place = Place(rawValue: String(field)) else {
          throw table.error(at: row, value: String(field))
        }
        places[row.fields[0], default: []].insert(place)
      }
    }
    self.places = places
  }

  /// The tokens that negate `token`, in order.
  func negators(of token: Int, in sentence: Sentence) -> [Int] {
    sentence.tree.children[token].flatMap { child -> [Int] in
      guard let place = place(of: child, in: sentence) else { return [] }
      if negates(child, at: place, sentence) { return [child] }
      guard place == .subject else { return [] }
      return sentence.tree.children(of: child, by: .det, .cc).filter { word in
        self.place(of: word, in: sentence).map { negates(word, at: $0, sentence) } ?? false
      }
    }
  }

  private func place(of child: Int, in sentence: Sentence) -> Place? {
    switch sentence.tree.relations[child] {
    case .advmod: .advmod
    case .det: .det
    case .mark: .mark
    case .case: .case
    case .cc: .cc
    case .nsubj, .nsubjPassive, .obj: .subject
    default: nil
    }
  }

  /// Whether a word negates at a place; "not only" says more than what it stands before, not its contrary.
  private func negates(_ token: Int, at place: Place, _ sentence: Sentence) -> Bool {
    let isLimited =
      token + 1 < sentence.count
      && places[sentence.word(token + 1)]?.contains(.limit) == true
    return !isLimited && places[words(token, sentence)]?.contains(place) ?? false
  }

  /// The word with what is fixed to it ("rather than").
  private func words(_ token: Int, _ sentence: Sentence) -> String {
    ([token] + sentence.tree.children(of: token, by: .fixed))
      .map { sentence.word($0) }
      .joined(separator: " ")
  }
}
