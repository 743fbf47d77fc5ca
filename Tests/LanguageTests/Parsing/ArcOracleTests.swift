import Testing

@testable import Language
@testable import LanguageTraining

@Suite struct ArcOracleTests {
  private static let relations: [DependencyRelation] = [.case, .det, .nsubj, .obj, .obl, .punct]

  /// The tree that moves make, read off the parser's own states.
  private func tree(of moves: [Transition], count: Int) -> DependencyTree {
    var heads = [Int](repeating: -1, count: count)
    var relations = [DependencyRelation](repeating: .root, count: count)
    var state = ParserState(count: count)
    var stacks = SharedStacks()
    for move in moves {
      let stack = stacks.words(of: state)
      if move.kind != .shift {
        heads[stack[0]] = move.kind == .left ? state.front : stack[1]
        relations[stack[0]] = Self.relations[move.relation]
      }
      #expect(state.allows(move.kind))
      state.apply(move, on: &stacks)
    }
    #expect(state.isFinal)
    return DependencyTree(heads: heads, relations: relations)
  }

  // "The guards hold the prison in Hassakeh ."
  @Test func movesMakeTheGoldTree() {
    let gold = DependencyTree(
      heads: [1, 2, -1, 4, 2, 6, 2, 2],
      relations: [.det, .nsubj, .root, .det, .obj, .case, .obl, .punct]
    )
    let moves = ArcOracle(gold, relations: Self.relations).moves()
    #expect(moves.count == 15)
    #expect(tree(of: moves, count: 8) == gold)
  }

  // "A hearing is scheduled on the issue today ." : "on the issue" hangs on "hearing", across the root.
  @Test func crossingArcsLoseOneArc() {
    let gold = DependencyTree(
      heads: [1, 3, 3, -1, 6, 6, 1, 3, 3],
      relations: [.det, .nsubj, .nsubj, .root, .case, .det, .obl, .obl, .punct]
    )
    let moves = ArcOracle(gold, relations: Self.relations).moves()
    let found = tree(of: moves, count: 9)
    #expect(found.heads.indices.count { found.heads[$0] != gold.heads[$0] } == 1)
  }

  @Test(arguments: 0..<50)
  func anyMovesMakeATreeWithOneRoot(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var state = ParserState(count: 12)
    var stacks = SharedStacks()
    var moves: [Transition] = []
    while !state.isFinal {
      let kinds = [Transition.Kind.shift, .left, .right].filter(state.allows)
      let kind = kinds.randomElement(using: &generator) ?? .shift
      moves.append(kind == .shift ? Transition(kind: kind) : Transition(kind: kind, relation: 0))
      state.apply(moves[moves.count - 1], on: &stacks)
    }
    let tree = tree(of: moves, count: 12)
    #expect(tree.heads.count { $0 == -1 } == 1)
    #expect(tree.subtree(of: tree.root) == Array(0..<12))
  }

  @Test func everyMoveHasAClassOfItsOwn() {
    let relations = Self.relations.count
    let labels = 0..<Transition.count(relations: relations)
    #expect(
      labels.map { Transition(label: $0, relations: relations).label(relations: relations) }
        == Array(labels)
    )
  }
}
