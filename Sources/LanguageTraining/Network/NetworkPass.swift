import Language

/// One run of the network over some sentences, and the way back to the gradients of all weights.
///
/// Two layers of memory cells that run from both ends read a sentence; heads are chosen by a biaffine comparison
/// (Dozat & Manning 2017), relations by a layer over word and head (Kiperwasser & Goldberg 2016).
struct NetworkPass {
  /// What share of the numbers between the parts is dropped, in a pattern of its own for each sentence (Gal &
  /// Ghahramani 2016).
  struct Dropout {
    var input: Float = 0.2
    var recurrent: Float = 0.2
    var states: Float = 0.33
    /// A word seen n times is taken for an unknown one with chance rare / (rare + n).
    var rare: Float = 0.5
    /// The chance that a word has no vector.
    var vector: Float = 0.05
  }

  /// How much more than other choices name labels count, most of which are the easy one.
  private static let nameWeight: Float = 2

  private let nameLikelihood = NameLikelihood()
  private let weights: NetworkWeights
  private let dropout: Dropout
  private var generator: SeededGenerator

  init(weights: NetworkWeights, dropout: Dropout, seed: UInt64) {
    self.weights = weights
    self.dropout = dropout
    generator = SeededGenerator(seed: seed)
  }

  /// The gradients of the weights for sentences.
  ///
  /// - Parameters:
  ///   - examples: the sentences.
  ///   - counts: how often each word stands in the training text.
  /// - Returns: the gradients of the sum of the cross entropies, with names weighted.
  mutating func gradients(of examples: [NetworkExample], counts: [Int]) -> NetworkGradients {
    let examples = examples.sorted { $0.words.count > $1.words.count }
    let packing = Packing(lengths: examples.map(\.words.count))
    let shape = weights.shape
    let parameters = weights.matrices.mapValues { $0 }
    let matrices = Dictionary(
      uniqueKeysWithValues: NetworkParameter.allCases.map {
        ($0, Matrix(parameters[$0] ?? [], columns: shape.size(of: $0).columns))
      }
    )
    let gradients = matrices.mapValues { Matrix(rows: $0.rows, columns: $0.columns) }
    let set = Parameters(matrices: matrices)
    let ofSet = Parameters(matrices: gradients)

    let inputMask = mask(packing, columns: shape.input, rate: dropout.input)
    let (input, trained) = input(of: examples, counts: counts)
    input.scale(by: inputMask)
    let first = layer(0, input, set, packing)
    let betweenMask = mask(packing, columns: 2 * shape.state, rate: dropout.states)
    first.states.scale(by: betweenMask)
    let second = layer(1, first.states, set, packing)
    let outputMask = mask(packing, columns: 2 * shape.state, rate: dropout.states)
    second.states.scale(by: outputMask)

    let ofStates = Matrix(rows: input.rows, columns: 2 * shape.state)
    var loss = choices(examples, packing, second.states, set, ofSet, ofStates)
    loss += arcs(examples, packing, second.states, set, ofSet, ofStates)
    loss += relations(examples, packing, second.states, set, ofSet, ofStates)

    ofStates.scale(by: outputMask)
    let ofFirst = second.inputGradient(ofStates: ofStates, addingTo: ofSet.layer(1))
    ofFirst.scale(by: betweenMask)
    let ofInput = first.inputGradient(ofStates: ofFirst, addingTo: ofSet.layer(0))
    ofInput.scale(by: inputMask)

    var words = SparseRows(columns: shape.word)
    var features = SparseRows(columns: shape.features)
    for (row, word) in examples.flatMap(\.words).enumerated() {
      words.add(ofInput.row(row), to: trained[row])
      for feature in word.features { features.add(ofInput.row(row) + shape.word, to: feature) }
    }
    return NetworkGradients(
      words: words,
      features: features,
      matrices: gradients.mapValues(\.values),
      loss: loss
    )
  }

  /// The parameters, or their gradients.
  private struct Parameters {
    let matrices: [NetworkParameter: Matrix]

    subscript(_ parameter: NetworkParameter) -> Matrix {
      matrices[parameter] ?? Matrix(rows: 0, columns: 0)
    }

    subscript(_ map: NetworkParameter.Map) -> LinearPass.Weights {
      LinearPass.Weights(
        weights: self[.map(map, isBias: false)],
        bias: self[.map(map, isBias: true)]
      )
    }

    func layer(_ layer: Int) -> [RecurrentPass.Weights] {
      (0..<2).map { run in
        RecurrentPass.Weights(
          input: self[.layer(layer, run: run, .input)],
          recurrent: self[.layer(layer, run: run, .recurrent)],
          bias: self[.layer(layer, run: run, .bias)]
        )
      }
    }
  }

  private mutating func layer(
    _ layer: Int,
    _ input: Matrix,
    _ set: Parameters,
    _ packing: Packing
  ) -> BidirectionalPass {
    let masks = (0..<2).map { _ in
      sentenceMask(packing, columns: weights.shape.state, rate: dropout.recurrent)
    }
    return BidirectionalPass(input, weights: set.layer(layer), packing: packing, masks: masks)
  }

  /// The rows that the first layer reads, and which word's row each may change.
  private mutating func input(
    of examples: [NetworkExample],
    counts: [Int]
  ) -> (input: Matrix, trained: [Int32]) {
    let words = examples.flatMap(\.words)
    let shape = weights.shape
    let input = Matrix(rows: words.count, columns: shape.input)
    var trained: [Int32] = []
    for (row, word) in words.enumerated() {
      let target = input.row(row)
      let chance = dropout.rare / (dropout.rare + Float(counts[Int(word.word)]))
      let isKnown = Float.random(in: 0..<1, using: &generator) >= chance
      let own = isKnown ? word.word : 0
      trained.append(own)
      let hasVector = Float.random(in: 0..<1, using: &generator) >= dropout.vector
      let vector = (hasVector ? Int(word.word) : 0) * shape.word
      let change = Int(own) * shape.word
      for column in 0..<shape.word {
        target[column] = weights.vectors[vector + column] + weights.words[change + column]
      }
      for feature in word.features {
        let source = Int(feature) * shape.features
        for column in 0..<shape.features {
          target[shape.word + column] += weights.features[source + column]
        }
      }
    }
    return (input, trained)
  }

  /// The losses of word classes and of name labels.
  private func choices(
    _ examples: [NetworkExample],
    _ packing: Packing,
    _ states: Matrix,
    _ set: Parameters,
    _ ofSet: Parameters,
    _ ofStates: Matrix
  ) -> Double {
    let classes = LinearPass(states, weights: set[.classes])
    var loss = classes.output.becomeCrossEntropyGradient(
      choices: examples.flatMap(\.classes),
      among: weights.shape.classes
    )
    classes.addGradients(ofOutput: classes.output, to: ofSet[.classes], input: ofStates)
    let names = LinearPass(states, weights: set[.names])
    for (index, example) in examples.enumerated() {
      let start = packing.starts[index]
      if example.names.isEmpty {
        names.output.clear(rows: start..<start + example.words.count)
      } else {
        let lost = nameLikelihood.becomeGradient(names.output, from: start, labels: example.names)
        loss += Double(Self.nameWeight) * lost
      }
    }
    names.output.scale(by: Self.nameWeight)
    names.addGradients(ofOutput: names.output, to: ofSet[.names], input: ofStates)
    return loss
  }

  /// The loss of the choice of heads.
  private func arcs(
    _ examples: [NetworkExample],
    _ packing: Packing,
    _ states: Matrix,
    _ set: Parameters,
    _ ofSet: Parameters,
    _ ofStates: Matrix
  ) -> Double {
    var loss = 0.0
    let size = weights.shape.arc
    let dependents = LinearPass(states, weights: set[.arcDependent])
    dependents.output.rectify()
    let heads = LinearPass(states, weights: set[.arcHead])
    heads.output.rectify()
    let wanted = LinearPass(dependents.output, weights: set[.arc])
    let ofWanted = Matrix(rows: states.rows, columns: size)
    let ofHeads = Matrix(rows: states.rows, columns: size)
    for (index, example) in examples.enumerated() where !example.heads.isEmpty {
      let (start, count) = (packing.starts[index], example.words.count)
      // The root first, then the words, then rows of zeros up to a multiple of 16.
      let possible = Matrix(rows: NetworkShape.padded(count + 1), columns: size)
      possible.base.update(from: set[.root].base, count: size)
      possible.row(1).update(from: heads.output.row(start), count: count * size)
      let scores = Matrix(rows: count, columns: possible.rows)
      scores.add(wanted.output, rows: start..<start + count, times: possible.transposed, at: 0)
      loss += scores.becomeCrossEntropyGradient(
        choices: example.heads.map { $0 + 1 },
        among: count + 1
      )
      ofWanted.add(scores, rows: 0..<count, times: possible, at: start)
      let ofPossible = Matrix(rows: possible.rows, columns: size)
      let asked = Matrix(rows: count, columns: size)
      asked.base.update(from: wanted.output.row(start), count: count * size)
      ofPossible.add(scores.transposed, times: asked)
      for column in 0..<size { ofSet[.root].base[column] += ofPossible.base[column] }
      ofHeads.row(start).update(from: ofPossible.row(1), count: count * size)
    }
    let ofDependents = Matrix(rows: states.rows, columns: size)
    wanted.addGradients(ofOutput: ofWanted, to: ofSet[.arc], input: ofDependents)
    ofDependents.unrectify(by: dependents.output)
    dependents.addGradients(ofOutput: ofDependents, to: ofSet[.arcDependent], input: ofStates)
    ofHeads.unrectify(by: heads.output)
    heads.addGradients(ofOutput: ofHeads, to: ofSet[.arcHead], input: ofStates)
    return loss
  }

  /// The loss of the choice of relations, given the right heads.
  private func relations(
    _ examples: [NetworkExample],
    _ packing: Packing,
    _ states: Matrix,
    _ set: Parameters,
    _ ofSet: Parameters,
    _ ofStates: Matrix
  ) -> Double {
    var (words, heads, choices) = ([Int](), [Int](), [Int]())
    for (index, example) in examples.enumerated() {
      for (word, head) in example.heads.enumerated() where head >= 0 {
        words.append(packing.starts[index] + word)
        heads.append(packing.starts[index] + head)
        choices.append(example.relations[word])
      }
    }
    let ofDependent = LinearPass(states, weights: set[.relationDependent])
    let ofHead = LinearPass(states, weights: set[.relationHead])
    let hidden = ofDependent.output.rows(words)
    hidden.add(ofHead.output.rows(heads))
    hidden.rectify()
    let output = LinearPass(hidden, weights: set[.relations])
    let loss = output.output.becomeCrossEntropyGradient(
      choices: choices,
      among: weights.shape.relations
    )
    let ofHidden = Matrix(rows: hidden.rows, columns: hidden.columns)
    output.addGradients(ofOutput: output.output, to: ofSet[.relations], input: ofHidden)
    ofHidden.unrectify(by: hidden)
    for (pass, rows, map) in [
      (ofDependent, words, NetworkParameter.Map.relationDependent),
      (ofHead, heads, .relationHead),
    ] {
      let ofOutput = Matrix(rows: states.rows, columns: hidden.columns)
      ofOutput.addRows(of: ofHidden, at: rows)
      pass.addGradients(ofOutput: ofOutput, to: ofSet[map], input: ofStates)
    }
    return loss
  }

  /// What is kept, by word: each sentence has one pattern, and what is kept grows to keep the mean.
  private mutating func mask(_ packing: Packing, columns: Int, rate: Float) -> Matrix {
    let sentences = sentenceMask(packing, columns: columns, rate: rate)
    return sentences.rows(
      packing.lengths.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    )
  }

  private mutating func sentenceMask(_ packing: Packing, columns: Int, rate: Float) -> Matrix {
    let mask = Matrix(rows: packing.lengths.count, columns: columns)
    for index in 0..<mask.rows * columns {
      mask.base[index] = Float.random(in: 0..<1, using: &generator) < rate ? 0 : 1 / (1 - rate)
    }
    return mask
  }
}
