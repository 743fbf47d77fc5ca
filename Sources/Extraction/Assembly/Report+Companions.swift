import Language

extension Report {
  /// Whom a pronoun for several stands for besides the first, in whose chain it is: "Dara Amin and Lena Orso fled", then
  /// "they hid".
  func companions(of pronoun: Int, in index: Int) -> [(sentence: Int, head: Int)] {
    let sentence = sentences[index]
    guard sentence.tags[pronoun] == .pronoun, sentence.morphology[pronoun].number == .plural,
      let chain = chain(at: pronoun, in: index)
    else { return [] }
    let before = analysis.chains[chain].mentions.map { analysis.mentions[$0] }.last {
      ($0.sentence, $0.head) < (index, pronoun) && $0.form != .pronoun
    }
    guard let before, before.form == .name,
      case let told = sentences[before.sentence], told.relation(of: before.head) != .conj,
      told.morphology[before.head].number != .plural
    else { return [] }
    return told.conjuncts(of: before.head).filter { $0 != before.head }
      .filter { (before.sentence, $0) < (index, pronoun) }
      .map { (before.sentence, $0) }
  }
}
