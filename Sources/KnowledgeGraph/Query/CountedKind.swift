import Foundation

/// Whom a count is of, by the noun: civilians, fighters, people of any kind.
struct CountedKind: Hashable {
  /// The noun in lower case; nil for people of any kind.
  let noun: String?

  /// How a count of one kind bears on a count of another.
  enum Relation { case same, part, whole }

  /// The nouns for people of any kind; none if the table cannot be read.
  private static let anybody: Set<String> = {
    let url = Bundle.module.bundleURL.appending(path: "Resources/people-words.tsv")
    let text = (try? String(contentsOf: url, encoding: .utf8)) ?? ""
    return Set(text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init))
  }()

  /// The words behind which a noun is no longer the head of its phrase.
  private static let linkingWords: Set<String> = [
    "among", "at", "by", "from", "in", "near", "of", "on", "who", "with",
  ]

  /// Reads the kind from the words of a phrase, its count left out.
  init(of phrase: String, counted: Quantity?) {
    let counting = (counted?.text ?? "").lowercased().split(separator: " ")
    let words = phrase.lowercased().split(separator: " ")
      .drop { $0 == "of" || counting.contains($0) }
    let head = words.prefix { !Self.linkingWords.contains(String($0)) }.last
      .map { $0.filter(\.isLetter) }
    noun = head.flatMap { $0.isEmpty || Self.anybody.contains($0) ? nil : $0 }
  }

  /// How this kind relates to another; nil where counts of the two have nothing to do with each other.
  func relation(to other: Self) -> Relation? {
    if noun == other.noun { return .same }
    if other.noun == nil { return .part }
    return noun == nil ? .whole : nil
  }
}
