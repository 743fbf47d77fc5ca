import KnowledgeGraph
import Language

/// Whose a facility is.
///
/// - Matches: the name of an organization or a side before a facility or a vehicle, as its possessor, or before a facility
///   as part of its phrase.
/// - Claims: control(controller, territory), in the outlet's voice.
/// - Example: "Harbour Union depots" are controlled by the Harbour Union, as is "the Harbour Union's radio station".
/// - Not: makers ("a Volga truck"), places ("Arlen airport"), words of a name ("Harbour Union Hospital").
struct HoldingRule: ClaimRule {
  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.flatMap { token -> [Draft] in
      guard sentence.tags[token] == .noun,
        !sentence.names.contains(where: { $0.tokens.contains(token) })
      else { return [] }
      return holders(of: token, in: index, of: report).map { holder in
        Draft(
          predicate: "control",
          rule: "holding",
          sentence: index,
          head: holder,
          trigger: [holder],
          fillers: [
            .init(role: "controller", sentence: index, head: holder),
            .init(role: "territory", sentence: index, head: token),
          ],
          voice: .outlet
        )
      }
    }
  }

  private func holders(of token: Int, in index: Int, of report: Report) -> [Int] {
    let sentence = report.sentences[index]
    let kind = report.kind(of: token, in: index)
    let relations: [DependencyRelation]
    switch kind {
    case .facility: relations = [.compound, .possessive]
    case .vehicle: relations = [.possessive]
    default: return []
    }
    return sentence.tree.children[token].filter { child in
      guard child < token, relations.contains(sentence.relation(of: child)),
        let name = sentence.names.first(where: { $0.tokens.contains(child) }),
        name.kind == .organization, isBeside(name.tokens, token, in: sentence)
      else { return false }
      switch report.kind(of: child, in: index) {
      case .organization, .group: return true
      default: return false
      }
    }
  }

  /// Whether nothing but common words that describe the facility stand between a name and it: "a Volga D-2 truck" has the
  /// rest of a name there, "Harbour News and other sites" an "and".
  private func isBeside(_ name: Range<Int>, _ facility: Int, in sentence: Sentence) -> Bool {
    guard name.upperBound <= facility else { return false }
    return (name.upperBound..<facility).allSatisfy {
      ![.properNoun, .numeral, .coordinatingConjunction].contains(sentence.tags[$0])
    }
  }
}
