/// English verbs in agreement with what stands before them.
enum VerbPhrase {
  /// A verb of the ontology ("guards", "was killed") as several want it ("guard", "were killed").
  static func plural(_ verb: String) -> String {
    var words = verb.split(separator: " ").map(String.init)
    switch words.first {
    case "is": words[0] = "are"
    case "was": words[0] = "were"
    case "has": words[0] = "have"
    case let first? where first.hasSuffix("s"): words[0] = String(first.dropLast())
    default: break
    }
    return words.joined(separator: " ")
  }

  /// Whether a name is of several: "the forces", "ISIS fighters", not "ISIS".
  static func isPlural(_ name: String) -> Bool {
    let words = name.split(separator: " ")
    let head = words.prefix { !prepositions.contains($0.lowercased()) }
    guard let last = head.last?.suffix(3), last.hasSuffix("s") else { return false }
    return !["ss", "us", "is"].contains { last.hasSuffix($0) }
  }

  /// A verb without a preposition that nothing follows ("clashed with").
  static func withoutPreposition(_ verb: String) -> String {
    let words = verb.split(separator: " ")
    guard words.count > 1, let last = words.last, prepositions.contains(String(last)) else {
      return verb
    }
    return words.dropLast().joined(separator: " ")
  }

  /// The words of a verb before and behind whom it is done to ("used … as human shields"); most have all before.
  static func around(_ verb: String) -> (before: String, behind: String) {
    let parts = verb.split(separator: " … ", maxSplits: 1).map(String.init)
    return (parts.first ?? "", parts.count > 1 ? parts[1] : "")
  }

  /// The words that stand between a verb and whom it is done to or where.
  static let prepositions: Set<String> = [
    "against", "for", "from", "in", "of", "to", "with",
  ]

  /// The past tense of a regular verb ("denied"), and of say.
  static func past(_ lemma: String) -> String {
    if lemma == "say" { return "said" }
    if lemma.hasSuffix("e") { return lemma + "d" }
    let beforeLast = lemma.dropLast().last
    if lemma.hasSuffix("y"), let beforeLast, !"aeiou".contains(beforeLast) {
      return lemma.dropLast() + "ied"
    }
    return lemma + "ed"
  }
}
