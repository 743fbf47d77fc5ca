/// A move of the arc-hybrid parser (Kuhlmann, Gómez-Rodríguez & Satta 2011), ROOT last in the buffer.
///
/// - `shift`: the first word of the buffer goes on the stack. Valid as long as there is one.
/// - `left`: the top of the stack becomes a dependent of the first word of the buffer and leaves the
///   stack. Valid if both are there.
/// - `right`: the top of the stack becomes a dependent of the one below it and leaves the stack. Valid
///   if the stack holds two words.
///
/// The word that is left alone when the buffer is empty hangs on ROOT. So a sentence of n words takes
/// 2n − 1 moves and has exactly one root, and no move needs the relation `root`.
package struct Transition: Hashable, Sendable {
  /// What a move does, its relation aside.
  package enum Kind: Hashable, Sendable { case shift, left, right }

  /// What the move does.
  package let kind: Kind
  /// The index of the arc's relation in the parser's relations; -1 for a shift.
  package let relation: Int

  /// All moves of a parser with so many relations, in the order of the classes of its model.
  package static func all(relationCount: Int) -> [Self] {
    [Self(kind: .shift, relation: -1)]
      + (0..<relationCount).map { Self(kind: .left, relation: $0) }
      + (0..<relationCount).map { Self(kind: .right, relation: $0) }
  }

  /// The valid move with the best score, as its number in `all`; the state must not be final.
  package static func best<Score: Comparable>(
    in state: ParserState,
    scores: [Score],
    where isWanted: (Int) -> Bool = { _ in true }
  ) -> Int? {
    let relationCount = scores.count / 2
    var best: Int?
    func offer(_ moves: ClosedRange<Int>) {
      for move in moves where isWanted(move) {
        if let current = best, scores[move] <= scores[current] { continue }
        best = move
      }
    }
    if state.allows(.shift) { offer(0...0) }
    if state.allows(.left) { offer(1...relationCount) }
    if state.allows(.right) { offer(relationCount + 1...2 * relationCount) }
    return best
  }
}
