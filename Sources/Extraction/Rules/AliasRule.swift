import KnowledgeGraph
import Language

/// Short names that a report itself explains.
///
/// - Matches: an acronym in brackets or behind "or", and before it the name whose initials it has, or in brackets
///   right behind a name.
/// - Claims: same_as(entity: the name, value: the acronym), in the outlet's voice.
/// - Example: "the Harbour Union, or HU" is same_as(entity: the Harbour Union, value: HU).
/// - Not: "Arlen (AP)", where the brackets hold an agency behind a place.
struct AliasRule: ClaimRule {
  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.dropFirst().compactMap { token in
      guard isAcronym(sentence.tokens[token].form),
        let name = name(of: token, in: index, of: report)
      else { return nil }
      return Draft(
        predicate: "same_as",
        rule: "alias",
        sentence: index,
        head: token,
        trigger: [token],
        fillers: [
          .init(role: "entity", sentence: index, head: name),
          .init(role: "value", sentence: index, head: token),
        ],
        voice: .outlet
      )
    }
  }

  private func isAcronym(_ form: String) -> Bool {
    form.count > 1 && form.allSatisfy { $0.isUppercase || $0 == "." }
  }

  /// The head of the mention that an acronym is short for, the nearest before it.
  private func name(of token: Int, in index: Int, of report: Report) -> Int? {
    let sentence = report.sentences[index]
    let mark = sentence.word(token - 1)
    guard mark == "(" || mark == "or" else { return nil }
    let letters = sentence.tokens[token].form.filter(\.isLetter).lowercased()
    let before = report.analysis.mentions.filter {
      $0.sentence == index && $0.form == .name && $0.tokens.upperBound <= token
        && $0.kind != .place && $0.kind != .person
    }.sorted { $0.tokens.upperBound > $1.tokens.upperBound }
    let spelled = before.first {
      let words = sentence.tokens[$0.tokens].map(\.form).filter { $0.first?.isUppercase == true }
      return words.compactMap(\.first).map { String($0).lowercased() }.joined().hasSuffix(letters)
    }
    let adjacent = mark == "(" ? before.first { $0.tokens.upperBound == token - 1 } : nil
    return (spelled ?? adjacent)?.head
  }
}
