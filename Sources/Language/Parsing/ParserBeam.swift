/// The best few ways to parse a sentence so far, all equally many moves long.
package struct ParserBeam: Sendable {
  /// One way: where it has led, its score, and its last move.
  package struct Hypothesis: Sendable {
    /// The state it has led to.
    package fileprivate(set) var state: ParserState
    /// The sum of the scores of its moves.
    package fileprivate(set) var score: Int
    /// The number of its last step in the beam's history, or `ParserState.none`.
    fileprivate var step: Int
  }

  /// A hypothesis with one move more, not yet made.
  private struct Candidate {
    var hypothesis: Int
    var label: Int
    var score: Int
  }

  /// The hypotheses, the best first; at most `width`.
  package private(set) var hypotheses: [Hypothesis]
  /// The stacks of all hypotheses.
  package private(set) var stacks = SharedStacks()
  private let width: Int
  private let relations: Int
  private var scores: [Int32]
  private var history: [(label: Int, before: Int)] = []

  /// The start of a sentence of `count` words.
  package init(count: Int, width: Int, relations: Int) {
    self.width = width
    self.relations = relations
    scores = Array(repeating: 0, count: Transition.count(relations: relations))
    let start = ParserState(count: count)
    hypotheses = [Hypothesis(state: start, score: 0, step: ParserState.none)]
  }

  /// Whether the sentence is parsed.
  package var isFinal: Bool { hypotheses.allSatisfy(\.state.isFinal) }

  /// Makes one move in each hypothesis, in every valid way, and keeps the best.
  ///
  /// - Parameters:
  ///   - features: looks at a state.
  ///   - score: sets the scores of all moves, given the features of a state.
  package mutating func advance(
    _ features: inout ParserFeatures,
    score: ([FeatureHash], inout [Int32]) -> Void
  ) {
    var best: [Candidate] = []
    best.reserveCapacity(width + 1)
    for index in hypotheses.indices {
      features.collect(hypotheses[index].state, stacks)
      score(features.list.hashes, &scores)
      for label in scores.indices where allows(label, in: hypotheses[index].state) {
        let total = hypotheses[index].score + Int(scores[label])
        if best.count == width, total <= best[width - 1].score { continue }
        if best.count == width { best.removeLast() }
        let place = best.firstIndex { $0.score < total } ?? best.endIndex
        best.insert(Candidate(hypothesis: index, label: label, score: total), at: place)
      }
    }
    hypotheses = best.map { make($0) }
  }

  /// The classes of the moves that led to a hypothesis; O(moves).
  package func moves(of hypothesis: Hypothesis) -> [Int] {
    var moves: [Int] = []
    var step = hypothesis.step
    while step != ParserState.none {
      moves.append(history[step].label)
      step = history[step].before
    }
    return moves.reversed()
  }

  private func allows(_ label: Int, in state: ParserState) -> Bool {
    state.allows(label == 0 ? .shift : label <= relations ? .left : .right)
  }

  private mutating func make(_ candidate: Candidate) -> Hypothesis {
    var hypothesis = hypotheses[candidate.hypothesis]
    let move = Transition(label: candidate.label, relations: relations)
    hypothesis.state.apply(move, on: &stacks)
    hypothesis.score = candidate.score
    history.append((candidate.label, hypothesis.step))
    hypothesis.step = history.count - 1
    return hypothesis
  }
}
