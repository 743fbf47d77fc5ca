import Language

/// What a move of the parser costs, the dynamic oracle of the arc-hybrid system (Goldberg & Nivre 2013).
///
/// It costs as much as gold arcs can no longer be made after it, and one for a wrong relation on a right
/// arc.
struct ArcOracle {
  private let heads: [Int]
  private let relations: [Int]
  private let children: [[Int]]

  /// Makes the oracle of a gold tree for a parser with these relations.
  init(_ tree: DependencyTree, relations: [DependencyRelation]) {
    heads = tree.heads
    children = tree.children
    self.relations = tree.relations.map { relations.firstIndex(of: $0) ?? -1 }
  }

  /// The kinds of valid moves that cost least, given the right relation; the state must not be final.
  func cheapestKinds(in state: ParserState) -> [Transition.Kind] {
    let kinds = [Transition.Kind.shift, .left, .right].filter(state.allows)
    let costs = kinds.map { cost(of: $0, in: state) }
    return zip(kinds, costs).filter { $0.1 == costs.min() }.map(\.0)
  }

  /// Whether a relation is wrong for the arc that a move makes; never for a wrong arc.
  func isWrongRelation(_ transition: Transition, in state: ParserState) -> Bool {
    let word = state.stack(0)
    switch transition.kind {
    case .shift: return false
    case .left: return heads[word] == state.front && relations[word] != transition.relation
    case .right: return heads[word] == state.stack(1) && relations[word] != transition.relation
    }
  }

  private func cost(of kind: Transition.Kind, in state: ParserState) -> Int {
    switch kind {
    case .shift: costOfShift(state)
    case .left: costOfPop(state, head: state.front, otherHead: state.stack(1))
    case .right: costOfPop(state, head: state.stack(1), otherHead: nil)
    }
  }

  /// The first of the buffer loses its arcs to words under the top of the stack, its dependents on the
  /// stack, and ROOT if any word lies under it.
  private func costOfShift(_ state: ParserState) -> Int {
    let word = state.front
    var cost = 0
    let head = heads[word]
    if head == -1 {
      if !state.stack.isEmpty { cost += 1 }
    } else if head < word, head != state.stack(0), state.heads[head] == ParserState.none {
      cost += 1
    }
    for child in children[word] where child < word && state.heads[child] == ParserState.none {
      cost += 1
    }
    return cost
  }

  /// The top of the stack loses its dependents in the buffer, and its head unless that is `head`.
  private func costOfPop(_ state: ParserState, head: Int, otherHead: Int?) -> Int {
    let word = state.stack(0)
    var cost = 0
    for child in children[word] where child >= state.front { cost += 1 }
    let gold = heads[word]
    if gold != head, gold == -1 || gold >= state.front || gold == otherHead { cost += 1 }
    return cost
  }
}
