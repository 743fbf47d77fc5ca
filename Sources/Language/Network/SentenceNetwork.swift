/// Tags words, labels names and finds the tree of a sentence: a network of memory cells that read it from both ends.
///
/// Two layers of long short-term memory (Hochreiter & Schmidhuber 1997), one run from each end, read vectors of words
/// and of their features; heads are chosen by a biaffine comparison (Dozat & Manning 2017).
package struct SentenceNetwork: Sendable {
  /// What the network says of a sentence.
  package struct Reading: Sendable {
    /// The class of each word, as an index into `classes`.
    package var classes: [Int]
    /// The scores of each word's name labels in turn.
    package var names: [Float]
    /// The tree.
    package var tree: DependencyTree
  }

  /// The longest sentence that is read as a whole, in words; a longer one is read in parts.
  private static let longest = 250

  /// The classes of words that it chooses between.
  package let classes: [TagClass]
  private let relations: [DependencyRelation]
  private let shape: NetworkShape
  private let reader: FeatureReader
  private let words: VectorTable
  private let features: VectorTable
  private let matrices: [NetworkParameter: QuantizedMatrix]
  private let biases: [NetworkParameter: [Float]]

  /// Reads a sentence; O(words²), seldom O(words³).
  package func read(_ forms: [String]) -> Reading {
    var reading = Reading(classes: [], names: [], tree: DependencyTree(count: 0))
    var heads: [Int] = []
    var relations: [DependencyRelation] = []
    for start in stride(from: 0, to: forms.count, by: Self.longest) {
      let part = readPart(Array(forms[start..<min(start + Self.longest, forms.count)]))
      reading.classes += part.classes
      reading.names += part.names
      // The parts behind the first hang on its root.
      let root = heads.firstIndex(of: -1)
      heads += part.tree.heads.map { $0 >= 0 ? $0 + start : root ?? -1 }
      relations += part.tree.relations.map { $0 == .root && root != nil ? .parataxis : $0 }
    }
    reading.tree = DependencyTree(heads: heads, relations: relations)
    return reading
  }

  private func readPart(_ forms: [String]) -> Reading {
    let words = reader.read(forms)
    let count = words.count
    var states = [Float](repeating: 0, count: count * shape.input)
    states.withUnsafeMutableBufferPointer { states in
      guard let base = states.baseAddress else { return }
      for (index, word) in words.enumerated() {
        let target = base + index * shape.input
        self.words.add(Int(word.word), to: target)
        for feature in word.features { features.add(Int(feature), to: target + shape.word) }
      }
    }
    for layer in 0..<2 { states = read(states, layer: layer, count: count) }
    let quantized = QuantizedRows(states, columns: 2 * shape.state)
    return Reading(
      classes: best(of: scores(.classes, of: quantized), among: classes.count),
      names: trimmed(scores(.names, of: quantized), to: NameLabel.count),
      tree: tree(quantized)
    )
  }

  /// The states of a layer, of both runs side by side.
  private func read(_ input: [Float], layer: Int, count: Int) -> [Float] {
    let input = QuantizedRows(input, columns: input.count / max(count, 1))
    var states = [Float](repeating: 0, count: count * 2 * shape.state)
    for run in 0..<2 {
      var gates = products(of: input, with: .layer(layer, run: run, .input))
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

  private func tree(_ states: QuantizedRows) -> DependencyTree {
    let count = states.count
    guard count > 0 else { return DependencyTree(count: 0) }
    let heads = ProjectiveTree.heads(arcs(states), count: count)
    let ofDependent = scores(.relationDependent, of: states)
    let ofHead = scores(.relationHead, of: states)
    let size = shape.relation
    var hidden: [Float] = []
    for (word, head) in heads.enumerated() {
      let head = max(head, 0)
      for place in 0..<size {
        let sum = ofDependent[word * size + place] + ofHead[head * size + place]
        hidden.append(Self.rectified(sum))
      }
    }
    let relations = best(
      of: scores(.relations, of: QuantizedRows(hidden, columns: size)),
      among: self.relations.count
    )
    return DependencyTree(
      heads: heads,
      relations: zip(heads, relations).map { $0 < 0 ? .root : self.relations[$1] }
    )
  }

  /// For each word the scores of the root and of each word as its head.
  private func arcs(_ states: QuantizedRows) -> [Float] {
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

  /// How much of a negative number a rectifier lets through.
  package static let leak: Float = 0.1

  /// The rows mapped, bias added.
  private func scores(_ map: NetworkParameter.Map, of rows: QuantizedRows) -> [Float] {
    var scores = products(of: rows, with: .map(map, isBias: false))
    let bias = biases[.map(map, isBias: true)] ?? []
    for index in scores.indices { scores[index] += bias[index % bias.count] }
    return scores
  }

  private func products(of rows: QuantizedRows, with parameter: NetworkParameter) -> [Float] {
    let matrix = self[parameter]
    var products = [Float](repeating: 0, count: rows.count * matrix.rows)
    products.withUnsafeMutableBufferPointer { products in
      guard let base = products.baseAddress else { return }
      for row in 0..<rows.count {
        rows.withRow(row) { matrix.addProducts(with: $0, scale: $1, to: base + row * matrix.rows) }
      }
    }
    return products
  }

  private subscript(_ parameter: NetworkParameter) -> QuantizedMatrix {
    matrices[parameter] ?? QuantizedMatrix([], columns: 8)
  }

  private func trimmed(_ scores: [Float], to count: Int) -> [Float] {
    let columns = (count + 15) / 16 * 16
    return stride(from: 0, to: scores.count, by: columns).flatMap { scores[$0..<$0 + count] }
  }

  /// The best column of each row among the first ones.
  private func best(of scores: [Float], among count: Int) -> [Int] {
    let columns = (count + 15) / 16 * 16
    return stride(from: 0, to: scores.count, by: columns).map { start in
      var best = start
      for index in start..<start + count where scores[index] > scores[best] { best = index }
      return best - start
    }
  }
}

extension SentenceNetwork {
  /// Makes a network of what training learnt.
  ///
  /// The matrices are as training has them, a row an input.
  package init(
    shape: NetworkShape,
    classes: [TagClass],
    relations: [DependencyRelation],
    reader: FeatureReader,
    words: VectorTable,
    features: VectorTable,
    matrices: [NetworkParameter: [Float]]
  ) {
    self.shape = shape
    self.classes = classes
    self.relations = relations
    self.reader = reader
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

  /// Reads a network from its section.
  package init(from section: inout SectionReader, gazetteer: Gazetteer) throws(ModelError) {
    var classes: [TagClass] = []
    for name in try section.readString().split(separator: "\n") {
      guard let tagClass = TagClass(name: String(name)) else { throw section.damaged }
      classes.append(tagClass)
    }
    var relations: [DependencyRelation] = []
    for name in try section.readString().split(separator: "\n") {
      guard let relation = DependencyRelation(rawValue: String(name)) else { throw section.damaged }
      relations.append(relation)
    }
    self.classes = classes
    self.relations = relations
    var shape = NetworkShape(classes: classes.count, relations: relations.count)
    for size in [\NetworkShape.word, \.features, \.state, \.arc, \.relation] {
      shape[keyPath: size] = Int(try section.read(UInt32.self))
    }
    self.shape = shape
    reader = FeatureReader(
      words: try RowTable(from: &section),
      features: try RowTable(from: &section),
      gazetteer: gazetteer
    )
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

  /// The network as a section of the model file; the gazetteer stays a table.
  package var section: SectionWriter {
    var section = SectionWriter()
    section.append(classes.map(\.name).joined(separator: "\n"))
    section.append(relations.map(\.rawValue).joined(separator: "\n"))
    for size in [shape.word, shape.features, shape.state, shape.arc, shape.relation] {
      section.append(UInt32(size))
    }
    reader.words.write(to: &section)
    reader.features.write(to: &section)
    words.write(to: &section)
    features.write(to: &section)
    for parameter in NetworkParameter.allCases {
      if let bias = biases[parameter] {
        section.append(array: bias.map(\.bitPattern))
      } else {
        self[parameter].write(to: &section)
      }
    }
    return section
  }
}
