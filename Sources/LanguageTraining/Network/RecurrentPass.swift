import Language

/// One run of a long short-term memory (Hochreiter & Schmidhuber 1997) over many sentences at once, and the way back.
///
/// Rows are packed by time step: first the first words of all sentences, then the second words of those that have
/// one, the sentences by falling length.
struct RecurrentPass {
  /// The weights: of the input, of the state before, and the bias; gates in the order input, forget, output, new.
  struct Weights {
    let input: Matrix
    let recurrent: Matrix
    let bias: Matrix
  }

  private let weights: Weights
  private let input: Matrix
  private let steps: [Range<Int>]
  /// What is kept of each sentence's state from word to word; its rows are sentences.
  private let mask: Matrix
  private let gates: Matrix
  private let cells: Matrix
  /// The hyperbolic tangents of the cells.
  private let squashed: Matrix
  /// The masked state before each word.
  private let before: Matrix
  /// The state behind each word.
  let states: Matrix

  /// Runs over packed rows; `steps` has the rows of each time step.
  init(_ input: Matrix, weights: Weights, steps: [Range<Int>], mask: Matrix) {
    self.weights = weights
    self.input = input
    self.steps = steps
    self.mask = mask
    let size = weights.recurrent.rows
    gates = Matrix(rows: input.rows, columns: 4 * size)
    cells = Matrix(rows: input.rows, columns: size)
    squashed = Matrix(rows: input.rows, columns: size)
    before = Matrix(rows: input.rows, columns: size)
    states = Matrix(rows: input.rows, columns: size)
    gates.addToRows(weights.bias)
    gates.add(input, times: weights.input)
    for step in steps.indices { run(step) }
  }

  private func run(_ step: Int) {
    let size = states.columns
    let rows = steps[step]
    if step > 0 {
      let earlier = steps[step - 1].lowerBound
      for index in 0..<rows.count {
        let (source, kept) = (states.row(earlier + index), mask.row(index))
        let target = before.row(rows.lowerBound + index)
        for place in 0..<size { target[place] = source[place] * kept[place] }
      }
      gates.add(before, rows: rows, times: weights.recurrent, at: rows.lowerBound)
    }
    for row in rows {
      let gate = gates.row(row)
      let (cell, squash, state) = (cells.row(row), squashed.row(row), states.row(row))
      let old = step > 0 ? cells.row(row - rows.lowerBound + steps[step - 1].lowerBound) : nil
      for place in stride(from: 0, to: size, by: Lanes.scalarCount) {
        let input = gate.lanes(at: place).logistic
        let forget = gate.lanes(at: size + place).logistic
        let output = gate.lanes(at: 2 * size + place).logistic
        let new = gate.lanes(at: 3 * size + place).hyperbolicTangent
        let sum = input * new + (old.map { forget * $0.lanes(at: place) } ?? .zero)
        let tangent = sum.hyperbolicTangent
        gate.store(input, at: place)
        gate.store(forget, at: size + place)
        gate.store(output, at: 2 * size + place)
        gate.store(new, at: 3 * size + place)
        cell.store(sum, at: place)
        squash.store(tangent, at: place)
        state.store(output * tangent, at: place)
      }
    }
  }

  /// Takes the gradient of the states back to that of the input; adds to the gradients of the weights.
  func inputGradient(ofStates gradient: Matrix, addingTo gradients: Weights) -> Matrix {
    let size = states.columns
    let changes = Matrix(rows: input.rows, columns: 4 * size)
    let backward = weights.recurrent.transposed
    // What flows back from the next time step, by sentence.
    let state = Matrix(rows: steps.first?.count ?? 0, columns: size)
    let cell = Matrix(rows: steps.first?.count ?? 0, columns: size)
    for step in steps.indices.reversed() {
      let rows = steps[step]
      for row in rows {
        let index = row - rows.lowerBound
        let old = step > 0 ? cells.row(index + steps[step - 1].lowerBound) : nil
        goBack(
          row,
          gradient: gradient.row(row),
          state: state.row(index),
          cell: cell.row(index),
          old: old,
          change: changes.row(row)
        )
      }
      guard step > 0 else { continue }
      for index in 0..<rows.count { state.row(index).update(repeating: 0, count: size) }
      state.add(changes, rows: rows, times: backward, at: 0)
      for index in 0..<rows.count {
        let (target, kept) = (state.row(index), mask.row(index))
        for place in 0..<size { target[place] *= kept[place] }
      }
    }
    gradients.recurrent.add(before.transposed, times: changes)
    gradients.input.add(input.transposed, times: changes)
    gradients.bias.addRows(of: changes)
    let result = Matrix(rows: input.rows, columns: input.columns)
    result.add(changes, times: weights.input.transposed)
    return result
  }

  private func goBack(
    _ row: Int,
    gradient: UnsafeMutablePointer<Float>,
    state: UnsafeMutablePointer<Float>,
    cell: UnsafeMutablePointer<Float>,
    old: UnsafeMutablePointer<Float>?,
    change: UnsafeMutablePointer<Float>
  ) {
    let size = states.columns
    let (gate, squash) = (gates.row(row), squashed.row(row))
    for place in stride(from: 0, to: size, by: Lanes.scalarCount) {
      let input = gate.lanes(at: place)
      let forget = gate.lanes(at: size + place)
      let output = gate.lanes(at: 2 * size + place)
      let new = gate.lanes(at: 3 * size + place)
      let tangent = squash.lanes(at: place)
      let ofState = gradient.lanes(at: place) + state.lanes(at: place)
      let ofCell = cell.lanes(at: place) + ofState * output * (1 - tangent * tangent)
      let before = old?.lanes(at: place) ?? .zero
      change.store(ofCell * new * input * (1 - input), at: place)
      change.store(ofCell * before * forget * (1 - forget), at: size + place)
      change.store(ofState * tangent * output * (1 - output), at: 2 * size + place)
      change.store(ofCell * input * (1 - new * new), at: 3 * size + place)
      cell.store(ofCell * forget, at: place)
    }
  }
}
