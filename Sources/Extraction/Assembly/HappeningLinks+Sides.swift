import KnowledgeGraph
import Language

/// Nobody is told to do to himself what others do to him.
extension HappeningLinks {
  /// A draft none of whose phrases stands for the same as another in another role, unless a reflexive pronoun says so.
  ///
  /// Of two phrases for the same the one goes that was taken from elsewhere, that says where, or that is a pronoun and
  /// may mean another. A relation of something to itself, or a happening where no phrase is the weaker, is none.
  func withDistinctSides(_ draft: Draft) -> Draft? {
    var result = draft
    var index = 1
    while index < result.fillers.count {
      let later = result.fillers[index]
      guard
        let earlier = result.fillers[..<index].firstIndex(where: { isSame($0, later) })
      else {
        index += 1
        continue
      }
      guard ontology.isHappening(draft.predicate) else { return nil }
      let first = result.fillers[earlier]
      let rank = (weakness(of: first), weakness(of: later))
      guard rank.0 != rank.1 else { return nil }
      result.fillers.remove(at: rank.0 > rank.1 ? earlier : index)
      index = 1
    }
    return result
  }

  /// Whether two phrases stand for the same in different roles.
  private func isSame(_ one: Draft.Filler, _ other: Draft.Filler) -> Bool {
    guard one.role != other.role, ![one.role, other.role].contains("value"),
      !isReflexive(one), !isReflexive(other)
    else { return false }
    if one.sentence == other.sentence, one.head == other.head { return true }
    let chain = report.chain(at: one.head, in: one.sentence)
    return chain != nil && chain == report.chain(at: other.head, in: other.sentence)
  }

  private func weakness(of filler: Draft.Filler) -> Int {
    if filler.isInferred { return 3 }
    if filler.role == "place" { return 2 }
    return report.sentences[filler.sentence].tags[filler.head] == .pronoun ? 1 : 0
  }

  private func isReflexive(_ filler: Draft.Filler) -> Bool {
    report.sentences[filler.sentence].isReflexive(filler.head)
  }
}
