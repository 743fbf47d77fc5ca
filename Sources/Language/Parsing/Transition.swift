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
  /// The index of the arc's relation in the parser's relations; `ParserState.none` for a shift.
  package let relation: Int

  /// Makes a move.
  package init(kind: Kind, relation: Int = ParserState.none) {
    self.kind = kind
    self.relation = relation
  }

  /// The number of different moves of a parser with so many relations.
  package static func count(relations: Int) -> Int { 2 * relations + 1 }

  /// The move as a class of the parser's model: shift, then left arcs, then right arcs by relation.
  package func label(relations: Int) -> Int {
    switch kind {
    case .shift: 0
    case .left: 1 + relation
    case .right: 1 + relations + relation
    }
  }

  /// The move that is a class of the parser's model.
  package init(label: Int, relations: Int) {
    switch label {
    case 0: self.init(kind: .shift)
    case 1...relations: self.init(kind: .left, relation: label - 1)
    default: self.init(kind: .right, relation: label - 1 - relations)
    }
  }
}
