/// One of the networks that read sentences together: vectors for words, two layers, and maps on their states.
package struct NetworkMember: Sendable {
  private let shape: NetworkShape
  private let words: VectorTable
  private let features: VectorTable
  private let matrices: [NetworkParameter: QuantizedMatrix]
  private let biases: [NetworkParameter: [Float]]

  /// The states of the second layer behind each word, of both runs side by side.
  func states(of words: [WordFeatures]) -> QuantizedRows {
    var states = [Float](repeating: 0, count: words.count * shape.input)
    states.withUnsafeMutableBufferPointer { states in
      guard let base = states.baseAddress else { return }
      for (index, word) in words.enumerated() {
        let target = base + index * shape.input
        self.words.add(Int(word.word), to: target)
        for feature in word.features { features.add(Int(feature), to: target + shape.word) }
      }
    }
    for layer in 0..<2 { states = read(states, layer: layer, count: words.count) }
    return QuantizedRows(states, columns: 2 * shape.state)
  }

  /// The states of a layer, of both runs side by side.
  private func read(_ input: [Float], layer: Int, count: Int) -> [Float] {
    let input = QuantizedRows(input, columns: input.count / max(count, 1))
    var states = [Float](repeating: 0, count: count * 2 * shape.state)
    for run in 0..<2 {
      var gates = [Float](repeating: 0, count: count * 4 * shape.state)
      addProducts(of: input, with: .layer(layer, run: run, .input), to: &gates)
      let recurrent = self[.layer(layer, run: run, .recurrent)]
      let bias = biases[.layer(layer, run: run, .bias)] ?? []
      var cell = MemoryCell(size: shape.state)
      states.withUnsafeMutableBufferPointer { states in
        gates.withUnsafeMutableBufferPointer { gates in
          guard let states = states.baseAddress, let gates = gates.baseAddress else { return }
          for step in 0..<count {
            let word = run == 0 ? step : count - 1 - step
            cell.read(
              gates + word * 4 * shape.state,
              bias: bias,
              recurrent: recurrent,
              state: states + word * 2 * shape.state + run * shape.state
            )
          }
        }
      }
    }
    return states
  }

  /// For each word the scores of the relations to the head that it has; the row of a head of -1 tells nothing.
  func relations(of states: QuantizedRows, heads: [Int]) -> [Float] {
    let ofDependent = scores(.relationDependent, of: states)
    let ofHead = scores(.relationHead, of: states)
    let size = shape.relation
    var hidden: [Float] = []
    hidden.reserveCapacity(heads.count * size)
    for (word, head) in heads.enumerated() {
      let head = max(head, 0)
      for place in 0..<size {
        hidden.append(
          Self.rectified(ofDependent[word * size + place] + ofHead[head * size + place])
        )
      }
    }
    return scores(.relations, of: QuantizedRows(hidden, columns: size))
  }

  /// For each word the scores of the root and of each word as its head.
  func arcs(of states: QuantizedRows) -> [Float] {
    let dependents = scores(.arcDependent, of: states).map(Self.rectified)
    let wanted = scores(.arc, of: QuantizedRows(dependents, columns: shape.arc))
    let heads = (biases[.root] ?? []) + scores(.arcHead, of: states).map(Self.rectified)
    var arcs: [Float] = []
    arcs.reserveCapacity(states.count * (states.count + 1))
    wanted.withUnsafeBufferPointer { wanted in
      heads.withUnsafeBufferPointer { heads in
        guard let wanted = wanted.baseAddress, let heads = heads.baseAddress else { return }
        for word in 0..<states.count {
          for head in 0...states.count {
            var sum = Lanes.zero
            for place in stride(from: 0, to: shape.arc, by: Lanes.scalarCount) {
              sum +=
                (wanted + word * shape.arc).lanes(at: place)
                * (heads + head * shape.arc).lanes(at: place)
            }
            arcs.append(sum.sum())
          }
        }
      }
    }
    return arcs
  }

  private static func rectified(_ number: Float) -> Float {
    number < 0 ? number * leak : number
  }

  /// The rows mapped, bias added.
  func scores(_ map: NetworkParameter.Map, of rows: QuantizedRows) -> [Float] {
    let bias = biases[.map(map, isBias: true)] ?? []
    var scores: [Float] = []
    scores.reserveCapacity(rows.count * bias.count)
    for _ in 0..<rows.count { scores += bias }
    addProducts(of: rows, with: .map(map, isBias: false), to: &scores)
    return scores
  }

  private func addProducts(
    of rows: QuantizedRows,
    with parameter: NetworkParameter,
    to sums: inout [Float]
  ) {
    let matrix = self[parameter]
    sums.withUnsafeMutableBufferPointer { sums in
      guard let base = sums.baseAddress else { return }
      rows.withRows { matrix.addProducts(with: $0, scales: $1, count: rows.count, to: base) }
    }
  }

  private subscript(_ parameter: NetworkParameter) -> QuantizedMatrix {
    matrices[parameter] ?? QuantizedMatrix([], columns: 8)
  }
}

extension NetworkMember {
  /// How much of a negative number a rectifier lets through.
  package static let leak: Float = 0.1

  /// Makes a member of what training learnt.
  ///
  /// The matrices are as training has them, a row an input.
  package init(
    shape: NetworkShape,
    words: VectorTable,
    features: VectorTable,
    matrices: [NetworkParameter: [Float]]
  ) {
    self.shape = shape
    self.words = words
    self.features = features
    var quantized: [NetworkParameter: QuantizedMatrix] = [:]
    for (parameter, values) in matrices {
      let (rows, columns) = shape.size(of: parameter)
      guard rows > 1 else { continue }
      quantized[parameter] = QuantizedMatrix(
        (0..<columns).flatMap { column in (0..<rows).map { values[$0 * columns + column] } },
        columns: rows
      )
    }
    self.matrices = quantized
    biases = matrices.filter { shape.size(of: $0.key).rows == 1 }
  }

  /// Reads a member that `write` wrote.
  init(
    from section: inout SectionReader,
    shape: NetworkShape,
    reader: FeatureReader
  ) throws(ModelError) {
    self.shape = shape
    words = try VectorTable(from: &section)
    features = try VectorTable(from: &section)
    guard words.rows == reader.words.count, words.columns == shape.word,
      features.rows == reader.features.count, features.columns == shape.features
    else { throw section.damaged }
    var matrices: [NetworkParameter: QuantizedMatrix] = [:]
    var biases: [NetworkParameter: [Float]] = [:]
    for parameter in NetworkParameter.allCases {
      let (rows, columns) = shape.size(of: parameter)
      if rows == 1 {
        let bias = try section.readArray(of: UInt32.self).map(Float.init(bitPattern:))
        guard bias.count == columns else { throw section.damaged }
        biases[parameter] = bias
      } else {
        let matrix = try QuantizedMatrix(from: &section)
        guard matrix.rows == columns, matrix.columns == rows else { throw section.damaged }
        matrices[parameter] = matrix
      }
    }
    self.matrices = matrices
    self.biases = biases
  }

  /// Appends the member to a section.
  func write(to section: inout SectionWriter) {
    words.write(to: &section)
    features.write(to: &section)
    for parameter in NetworkParameter.allCases {
      if let bias = biases[parameter] {
        section.append(array: bias.map(\.bitPattern))
      } else {
        self[parameter].write(to: &section)
      }
    }
  }
}
