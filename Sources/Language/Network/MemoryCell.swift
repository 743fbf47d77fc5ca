/// A layer's memory on its way through a sentence.
struct MemoryCell {
  private let size: Int
  private var cells: [Float]
  private var before: [Int16]
  private var scale: Float = 0

  /// An empty memory of a size that is a multiple of 8.
  init(size: Int) {
    self.size = size
    cells = Array(repeating: 0, count: size)
    before = Array(repeating: 0, count: size)
  }

  /// Reads a word.
  ///
  /// - Parameters:
  ///   - gates: what the word says to the gates input, forget, output, and new; it is overwritten.
  ///   - bias: what is added to it.
  ///   - recurrent: what the state before says to the gates.
  ///   - state: where the state behind the word is written.
  mutating func read(
    _ gates: UnsafeMutablePointer<Float>,
    bias: [Float],
    recurrent: QuantizedMatrix,
    state: UnsafeMutablePointer<Float>
  ) {
    if scale > 0 {
      before.withUnsafeBufferPointer { before in
        guard let before = before.baseAddress else { return }
        recurrent.addProducts(with: before, scales: &scale, count: 1, to: gates)
      }
    }
    bias.withUnsafeBufferPointer { bias in
      cells.withUnsafeMutableBufferPointer { cells in
        guard let bias = bias.baseAddress, let cells = cells.baseAddress else { return }
        for place in stride(from: 0, to: size, by: Lanes.scalarCount) {
          func gate(_ number: Int) -> Lanes {
            gates.lanes(at: number * size + place) + bias.lanes(at: number * size + place)
          }
          let cell =
            gate(0).logistic * gate(3).hyperbolicTangent + gate(1).logistic * cells.lanes(at: place)
          cells.store(cell, at: place)
          state.store(gate(2).logistic * cell.hyperbolicTangent, at: place)
        }
      }
    }
    before.withUnsafeMutableBufferPointer { before in
      guard let before = before.baseAddress else { return }
      scale = UnsafePointer(state).quantize(into: before, count: size)
    }
  }
}
