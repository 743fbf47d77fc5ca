import Language

/// Which moves of the parser make a gold tree.
///
/// Of the moves that lose fewest gold arcs (the costs of Goldberg & Nivre 2013) it takes left arcs
/// before right arcs before shifts. A projective tree comes out whole; of a tree with crossing arcs as
/// much as the parser can make.
struct ArcOracle {
  private let tree: DependencyTree
  private let relations: [Int]
  private var stack: [Int] = []
  private var front = 0

  /// Makes the oracle of a gold tree for a parser with these relations; `root` stands for any.
  init(_ tree: DependencyTree, relations: [DependencyRelation]) {
    self.tree = tree
    self.relations = tree.relations.map { relations.firstIndex(of: $0) ?? 0 }
  }

  /// The moves from the start to the end; O(words × depth of the stack).
  func moves() -> [Transition] {
    var oracle = self
    var moves: [Transition] = []
    while let move = oracle.cheapest() {
      oracle.apply(move)
      moves.append(move)
    }
    return moves
  }

  /// The first of the cheapest valid moves, nil at the end.
  private func cheapest() -> Transition? {
    var best: (move: Transition, cost: Int)?
    func offer(_ kind: Transition.Kind, cost: Int) {
      if let best, best.cost <= cost { return }
      let relation = kind == .shift ? ParserState.none : relations[stack[stack.count - 1]]
      best = (Transition(kind: kind, relation: relation), cost)
    }
    if !stack.isEmpty, front < tree.heads.count { offer(.left, cost: costOfPop(head: front)) }
    if stack.count > 1 { offer(.right, cost: costOfPop(head: stack[stack.count - 2])) }
    if front < tree.heads.count { offer(.shift, cost: costOfShift) }
    return best?.move
  }

  private mutating func apply(_ move: Transition) {
    switch move.kind {
    case .shift:
      stack.append(front)
      front += 1
    case .left, .right:
      stack.removeLast()
    }
  }

  /// The first of the buffer loses its head under the top of the stack, its dependents on the stack,
  /// and ROOT if any word lies under it.
  private var costOfShift: Int {
    let head = tree.heads[front]
    var cost = stack.count { tree.heads[$0] == front }
    if head == -1 ? !stack.isEmpty : stack.dropLast().contains(head) { cost += 1 }
    return cost
  }

  /// The top of the stack loses its dependents in the buffer, and any head but `head` that it could get.
  private func costOfPop(head: Int) -> Int {
    let word = stack[stack.count - 1]
    let gold = tree.heads[word]
    var cost = tree.children[word].count { $0 >= front }
    let isInReach = gold == -1 || gold >= front || stack.dropLast().last == gold
    if gold != head, isInReach { cost += 1 }
    return cost
  }
}
