/// Two runs over sentences, from left to right and from right to left, whose states stand side by side.
struct BidirectionalPass {
  private let packing: Packing
  private let input: Matrix
  private let passes: [RecurrentPass]
  /// The states behind each word: those of the run from the left, then those of the run from the right.
  let states: Matrix

  /// Runs over the words of sentences, one after the other.
  ///
  /// - Parameters:
  ///   - input: a row a word.
  ///   - weights: of the run from the left, and of the run from the right.
  ///   - packing: where the sentences lie.
  ///   - masks: what is kept of the states, for each run; a row a sentence.
  init(_ input: Matrix, weights: [RecurrentPass.Weights], packing: Packing, masks: [Matrix]) {
    self.packing = packing
    self.input = input
    passes = weights.indices.map { run in
      RecurrentPass(
        input.rows(packing.orders[run]),
        weights: weights[run],
        steps: packing.steps,
        mask: masks[run]
      )
    }
    let size = weights[0].recurrent.rows
    states = Matrix(rows: input.rows, columns: 2 * size)
    for (run, pass) in passes.enumerated() {
      for (row, word) in packing.orders[run].enumerated() {
        (states.row(word) + run * size).update(from: pass.states.row(row), count: size)
      }
    }
  }

  /// Takes the gradient of the states back to that of the input; adds to the gradients of the weights.
  func inputGradient(
    ofStates gradient: Matrix,
    addingTo gradients: [RecurrentPass.Weights]
  ) -> Matrix {
    let result = Matrix(rows: input.rows, columns: input.columns)
    let size = states.columns / 2
    for (run, pass) in passes.enumerated() {
      let packed = Matrix(rows: input.rows, columns: size)
      for (row, word) in packing.orders[run].enumerated() {
        packed.row(row).update(from: gradient.row(word) + run * size, count: size)
      }
      let ofInput = pass.inputGradient(ofStates: packed, addingTo: gradients[run])
      result.addRows(of: ofInput, at: packing.orders[run])
    }
    return result
  }
}
