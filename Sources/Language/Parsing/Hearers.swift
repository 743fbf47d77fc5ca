import Foundation

/// Parts who is told from what they are told, where no word stands between: "told AFP ten people had died".
struct Hearers: Sendable {
  /// The verbs that always tell somebody: "tell", "inform", but not "warn".
  private let verbs: Set<String>
  /// What common nouns stand for.
  private let kinds: [String: String]

  /// Reads the table in a folder; `kinds` tells what common nouns stand for.
  init(tablesAt tables: URL, kinds: [String: String]) throws(LexiconError) {
    self.kinds = kinds
    let table = try LexiconTable(at: tables.appending(path: "speech-verbs.tsv"), columns: 4)
    verbs = Set(
      table.rows.filter {
        $0.fields[2] == "say" && $0.fields[3].split(separator: " ").contains("hearer")
      }
      .map { $0.fields[0] }
    )
  }

  /// Makes objects of all who are told something, and complements of what they are told.
  func part(in sentence: inout Sentence) {
    for verb in sentence.tokens.indices
    where sentence.tags[verb] == .verb && verbs.contains(sentence.lemmas[verb].lowercased()) {
      guard sentence.tree.children(of: verb, by: .auxPassive, .nsubjPassive).isEmpty else {
        continue
      }
      complete(verb, in: &sentence)
      part(verb, in: &sentence)
    }
  }

  /// "told reporters the army had left", where the tree takes the clause for a description of the reporters.
  private func complete(_ verb: Int, in sentence: inout Sentence) {
    let tree = sentence.tree
    guard tree.children(of: verb, by: .ccomp, .xcomp).isEmpty,
      let hearer = tree.children(of: verb, by: .iobj).first(where: { $0 > verb }),
      let clause = tree.children(of: hearer, by: .relativeClause).first,
      let start = tree.subtree(of: clause).first,
      let subject = tree.children(of: clause, by: .nsubj, .nsubjPassive).first,
      tree.subtree(of: subject).first == start, sentence.tags[start] != .pronoun
    else { return }
    sentence.hang([clause: (verb, .ccomp)])
  }

  /// "told AFP ten people had died", where the tree makes one phrase of who is told and the subject of what they are told.
  private func part(_ verb: Int, in sentence: inout Sentence) {
    let tree = sentence.tree
    guard tree.children(of: verb, by: .obj, .iobj).isEmpty,
      let phrase = hearer(behind: verb, in: sentence), phrase.upperBound < sentence.count
    else { return }
    let next = phrase.upperBound
    let head = phrase.last { !phrase.contains(tree.heads[$0]) } ?? phrase.lowerBound
    let inner = sentence.tokens.indices[next...].filter { phrase.contains(tree.heads[$0]) }
    // The top of the phrase that the tree makes of both, and the first of its words that is not of who is told.
    var top = head
    while tree.heads[top] > top, Self.joints.contains(tree.relations[top]) { top = tree.heads[top] }
    let clause = tree.heads[top]
    guard let subject = top >= next ? top : inner.first,
      [.nsubj, .nsubjPassive].contains(tree.relations[top]), clause > next,
      tree.heads[clause] == verb, tree.relations[clause] == .ccomp
    else { return }
    var changes: [Int: (head: Int, relation: DependencyRelation)] = [:]
    for token in phrase where !phrase.contains(tree.heads[token]) {
      changes[token] = (head, sentence.tags[token] == .determiner ? .det : .compound)
    }
    for token in inner { changes[token] = (subject, .compound) }
    changes[head] = (verb, .iobj)
    changes[subject] = (clause, tree.relations[top])
    sentence.hang(changes)
  }

  /// How the words of one phrase hang on each other.
  private static let joints: Set<DependencyRelation> = [
    .amod, .compound, .description, .flat, .nmod, .nmodUnmarked, .possessive,
  ]

  /// Who is told: a name that more follows, or nouns before those or before the number of which the clause tells.
  private func hearer(behind verb: Int, in sentence: Sentence) -> Range<Int>? {
    guard verb + 2 < sentence.count else { return nil }
    let start = sentence.tags[verb + 1] == .determiner ? verb + 2 : verb + 1
    if let name = sentence.names.first(where: { $0.tokens.lowerBound == start }) {
      let next = name.tokens.upperBound
      let goesOn =
        next < sentence.count
        && [.adjective, .noun, .numeral, .properNoun].contains(sentence.tags[next])
      return goesOn && name.kind != .place ? verb + 1..<next : nil
    }
    let nouns = sentence.tags[start...].prefix { [.adjective, .noun, .properNoun].contains($0) }
    guard let last = nouns.lastIndex(where: { $0 != .adjective }) else { return nil }
    if nouns.endIndex < sentence.count, sentence.tags[nouns.endIndex] == .numeral,
      last + 1 == nouns.endIndex
    {
      return verb + 1..<nouns.endIndex
    }
    // "told parliament soldiers had left", "told a news conference soldiers had left"
    guard let hearer = nouns[..<last].lastIndex(where: { $0 != .adjective }) else { return nil }
    let isOne =
      ["a", "an"].contains(sentence.lowercased(verb + 1))
      && sentence.morphology[last].number == .plural
    let isSomebody = ["group", "organization", "person"]
      .contains(kinds[sentence.lemmas[hearer].lowercased()])
    return isOne || isSomebody ? verb + 1..<hearer + 1 : nil
  }
}
