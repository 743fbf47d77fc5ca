import Language

/// A structured perceptron over the parser's derivations.
///
/// A sentence is parsed with the beam; at the length where the best derivation beats the gold one most,
/// the weights move from the one to the other (max-violation, Huang, Fayong & Guo 2012).
struct ParserLearner {
  /// The weights learnt so far; its classes are those of `Transition.label`.
  private(set) var perceptron: AveragedPerceptron
  private let relations: Int
  private var scores: [Float]

  /// Knows nothing of moves with so many relations.
  init(relations: Int) {
    self.relations = relations
    let moves = Transition.count(relations: relations)
    perceptron = AveragedPerceptron(classCount: moves)
    scores = Array(repeating: 0, count: moves)
  }

  /// Learns from one sentence.
  ///
  /// - Parameters:
  ///   - gold: the moves that make its tree.
  ///   - features: what the parser sees of it.
  ///   - words: its length.
  mutating func learn(_ gold: [Int], _ features: ParserFeatures, words: Int) {
    if let guess = violation(of: gold, features, words: words) {
      let shared = zip(guess, gold).prefix { $0 == $1 }.count
      move(1, towards: gold.prefix(guess.count), from: shared, features, words: words)
      move(-1, towards: guess[...], from: shared, features, words: words)
    }
    perceptron.endStep()
  }

  /// The derivation that beats the gold one of its length most; nil if none does.
  private mutating func violation(
    of gold: [Int],
    _ features: ParserFeatures,
    words: Int
  ) -> [Int]? {
    var features = features
    var beam = ParserBeam(
      count: words,
      width: DependencyParser.beamWidth,
      relations: relations
    )
    var state = ParserState(count: words)
    var stacks = SharedStacks()
    var goldScore = 0
    var worst: [Int]?
    var worstMargin = 0
    for (length, label) in gold.enumerated() {
      features.collect(state, stacks)
      perceptron.score(features.list.hashes, into: &scores)
      goldScore += Int(scores[label])
      state.apply(Transition(label: label, relations: relations), on: &stacks)
      beam.advance(&features) { features, moves in
        perceptron.score(features, into: &scores)
        for move in scores.indices { moves[move] = Int32(scores[move]) }
      }
      guard let best = beam.hypotheses.first, best.score - goldScore >= worstMargin else {
        continue
      }
      let guess = beam.moves(of: best)
      guard guess != Array(gold.prefix(length + 1)) else { continue }
      worst = guess
      worstMargin = best.score - goldScore
    }
    return worst
  }

  /// Adds to the weights of the moves, from the step `start` on.
  private mutating func move(
    _ delta: Float,
    towards moves: ArraySlice<Int>,
    from start: Int,
    _ features: ParserFeatures,
    words: Int
  ) {
    var features = features
    var state = ParserState(count: words)
    var stacks = SharedStacks()
    for (step, label) in moves.enumerated() {
      if step >= start {
        features.collect(state, stacks)
        perceptron.add(delta, to: label, for: features.list.hashes)
      }
      state.apply(Transition(label: label, relations: relations), on: &stacks)
    }
  }
}
