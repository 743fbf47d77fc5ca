import Foundation

/// Whom a count is of, by the noun: civilians, fighters, people of any kind.
struct CountedKind {
  /// The noun in lower case; nil for people of any kind.
  let noun: String?
  /// Whether the noun names those of whom the predicate is always said: prisoners escape, hostages are abducted.
  let isOfPredicate: Bool

  /// How a count of one kind bears on a count of another.
  enum Relation { case same, part, whole }

  /// The predicates for which a noun says no more than that it is people; an empty set for any.
  private static let anybody: [String: Set<String>] = {
    let url = Bundle.module.bundleURL.appending(path: "Resources/people-words.tsv")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    var words: [String: Set<String>] = [:]
    for line in text.split(separator: "\n") where !line.hasPrefix("#") {
      let columns = line.split(separator: "\t").map(String.init)
      words[columns[0]] = Set(columns.dropFirst())
    }
    return words
  }()

  /// The words behind which a noun is no longer the head of its phrase.
  private static let linkingWords: Set<String> = [
    "among", "at", "by", "from", "in", "near", "of", "on", "who", "with",
  ]

  /// Reads the kind from the words of a phrase that a predicate is said of, its count left out.
  init(of phrase: String, counted: Quantity?, in predicate: Predicate) {
    let noun = Self.noun(of: phrase, counted: counted)
    let predicates = noun.flatMap { Self.anybody[$0] }
    isOfPredicate = predicates?.contains(predicate.rawValue) ?? false
    self.noun = isOfPredicate || predicates?.isEmpty == true ? nil : noun
  }

  /// The noun that heads a phrase, in lower case.
  static func noun(of phrase: String, counted: Quantity?) -> String? {
    let counting = (counted?.text ?? "").lowercased().split(separator: " ")
    let words = phrase.lowercased().split(separator: " ")
      .drop { $0 == "of" || counting.contains($0) }
    let head = words.prefix { !linkingWords.contains(String($0)) }.last
      .map { $0.filter(\.isLetter) }
    return head.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// How this kind relates to another; nil where counts of the two have nothing to do with each other.
  func relation(to other: Self) -> Relation? {
    if noun == other.noun { return .same }
    if other.noun == nil { return .part }
    return noun == nil ? .whole : nil
  }
}
