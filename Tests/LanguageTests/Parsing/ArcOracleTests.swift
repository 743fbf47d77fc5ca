import Testing

@testable import Language
@testable import LanguageTraining

@Suite struct ArcOracleTests {
  private let relations: [DependencyRelation] = [.case, .det, .nsubj, .obj, .obl, .punct]

  // "The guards hold the prison in Hassakeh ."
  private let tree = DependencyTree(
    heads: [1, 2, -1, 4, 2, 6, 2, 2],
    relations: [.det, .nsubj, .root, .det, .obj, .case, .obl, .punct]
  )

  /// The moves that cost nothing, as the parser would make them.
  private func freeMoves(of oracle: ArcOracle, in state: ParserState) -> [Transition] {
    let kinds = oracle.cheapestKinds(in: state)
    return Transition.all(relationCount: relations.count).filter {
      kinds.contains($0.kind) && state.allows($0.kind) && !oracle.isWrongRelation($0, in: state)
    }
  }

  @Test(arguments: 0..<20)
  func cheapestMovesMakeTheGoldTree(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let oracle = ArcOracle(tree, relations: relations)
    var state = ParserState(count: tree.heads.count)
    while !state.isFinal {
      guard let move = freeMoves(of: oracle, in: state).randomElement(using: &generator) else {
        Issue.record("no move in \(state)")
        return
      }
      state.apply(move)
    }
    #expect(state.heads == tree.heads)
    let found = state.relations.map { $0 == ParserState.none ? .root : relations[$0] }
    #expect(found == tree.relations)
  }

  @Test(arguments: 0..<50)
  func anyMovesMakeATreeWithOneRoot(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var state = ParserState(count: 12)
    while !state.isFinal {
      let kinds = [Transition.Kind.shift, .left, .right].filter(state.allows)
      let kind = kinds.randomElement(using: &generator) ?? .shift
      state.apply(Transition(kind: kind, relation: kind == .shift ? -1 : 0))
    }
    #expect(state.heads.count { $0 == ParserState.none } == 1)
    let tree = DependencyTree(heads: state.heads, relations: Array(repeating: .dep, count: 12))
    #expect(tree.subtree(of: tree.root) == Array(0..<12))
  }

  @Test func afterAMistakeTheRestIsStillRight() {
    let oracle = ArcOracle(tree, relations: relations)
    var state = ParserState(count: tree.heads.count)
    state.apply(Transition(kind: .shift, relation: -1))
    state.apply(Transition(kind: .shift, relation: -1))
    while !state.isFinal {
      guard let move = freeMoves(of: oracle, in: state).first else { break }
      state.apply(move)
    }
    let wrong = state.heads.indices.filter { state.heads[$0] != tree.heads[$0] }
    #expect(wrong == [0])
  }
}
