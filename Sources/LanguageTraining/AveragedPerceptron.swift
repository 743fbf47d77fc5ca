import Language

/// Trains a `LinearModel`: weights move by mistakes, and their average over all steps is the model.
///
///     var perceptron = AveragedPerceptron(classCount: 2)
///     for example in examples {
///       perceptron.score(example.features, into: &scores)
///       let guess = scores[1] > scores[0] ? 1 : 0
///       perceptron.update(example.features, truth: example.label, guess: guess)
///     }
///     let model = perceptron.model(keeping: 1_000_000)
///
/// For structured training (a sequence decoded as a whole) call `add` for each difference between truth
/// and guess, then `endStep` once. Freund & Schapire 1999, Collins 2002.
struct AveragedPerceptron {
  /// A weight of one class, its sum over the steps before `stamp`, and the step since which it stands.
  private struct Cell {
    var weight: Float
    var total: Float
    var stamp: Int32
    var label: UInt8
  }

  /// Where the cells of a feature lie in `cells`.
  private struct Row {
    var start: Int32
    var count: UInt16
    var capacity: UInt16
  }

  private let classCount: Int
  private var step: Int32 = 0
  /// An open-addressed table: a feature's bits (0 where free) and its row.
  private var keys: [UInt64]
  private var rowOfKey: [Int32]
  private var rows: [Row] = []
  private var cells: [Cell] = []

  init(classCount: Int) {
    precondition(classCount <= 256, "a class must fit in a byte")
    self.classCount = classCount
    keys = Array(repeating: 0, count: 1 << 16)
    rowOfKey = Array(repeating: 0, count: 1 << 16)
  }

  /// Sets `scores`, one for each class, to those of the features under the present weights.
  func score(_ features: [FeatureHash], into scores: inout [Float]) {
    precondition(scores.count >= classCount, "one score a class")
    let mask = keys.count - 1
    scores.withUnsafeMutableBufferPointer { scores in
      scores.update(repeating: 0)
      keys.withUnsafeBufferPointer { keys in
        rowOfKey.withUnsafeBufferPointer { rowOfKey in
          rows.withUnsafeBufferPointer { rows in
            cells.withUnsafeBufferPointer { cells in
              for feature in features {
                var slot = Int(truncatingIfNeeded: feature.bits >> 20) & mask
                while keys[slot] != 0, keys[slot] != feature.bits { slot = (slot + 1) & mask }
                guard keys[slot] != 0 else { continue }
                let row = rows[Int(rowOfKey[slot])]
                for cell in Int(row.start)..<Int(row.start) + Int(row.count) {
                  scores[Int(cells[cell].label)] += cells[cell].weight
                }
              }
            }
          }
        }
      }
    }
  }

  /// Rewards `truth` and punishes `guess` if they differ; one step either way.
  mutating func update(_ features: [FeatureHash], truth: Int, guess: Int) {
    if truth != guess {
      add(1, to: truth, for: features)
      add(-1, to: guess, for: features)
    }
    endStep()
  }

  /// Adds `delta` to a class's weight for each of the features.
  mutating func add(_ delta: Float, to label: Int, for features: [FeatureHash]) {
    for feature in features {
      let cell = cell(of: feature, label: UInt8(label))
      cells[cell].total += cells[cell].weight * Float(step - cells[cell].stamp)
      cells[cell].stamp = step
      cells[cell].weight += delta
    }
  }

  /// Ends an example; the average counts every example once.
  mutating func endStep() { step += 1 }

  /// The averaged weights, the `limit` largest of them, as eight-bit companded integers.
  func model(keeping limit: Int) -> LinearModel {
    let steps = Float(max(step, 1))
    func average(_ cell: Cell) -> Float {
      (cell.total + cell.weight * Float(step - cell.stamp)) / steps
    }
    var sizes: [Float] = []
    for row in rows {
      for cell in cells[Int(row.start)..<Int(row.start) + Int(row.count)] {
        sizes.append(abs(average(cell)))
      }
    }
    sizes.sort(by: >)
    let largest = sizes.first ?? 1
    let smallest = sizes.count > limit ? sizes[limit] : 0
    var kept: [LinearModel.Row] = []
    for slot in keys.indices where keys[slot] != 0 {
      let row = rows[Int(rowOfKey[slot])]
      var weights: [(label: UInt8, weight: Int8)] = []
      for cell in cells[Int(row.start)..<Int(row.start) + Int(row.count)] {
        let weight = average(cell)
        let size = Int8((127 * (abs(weight) / largest).squareRoot()).rounded())
        guard abs(weight) > smallest, size > 0 else { continue }
        weights.append((cell.label, weight < 0 ? -size : size))
      }
      guard !weights.isEmpty else { continue }
      weights.sort { $0.label < $1.label }
      kept.append(
        LinearModel.Row(feature: FeatureHash(bits: keys[slot]), weights: weights)
      )
    }
    return LinearModel(classCount: classCount, rows: kept)
  }

  /// The index of the cell of a feature and class, made if need be.
  private mutating func cell(of feature: FeatureHash, label: UInt8) -> Int {
    let index = row(of: feature)
    var row = rows[index]
    for cell in Int(row.start)..<Int(row.start) + Int(row.count) where cells[cell].label == label {
      return cell
    }
    if row.count == row.capacity {
      // Not `cells += cells[old]`: the slice would share the array and so copy all of it.
      let old = Int(row.start)..<Int(row.start) + Int(row.count)
      row.start = Int32(cells.count)
      row.capacity = max(2, row.capacity * 2)
      for cell in old { cells.append(cells[cell]) }
      let empty = Cell(weight: 0, total: 0, stamp: step, label: 0)
      cells += repeatElement(empty, count: Int(row.capacity) - old.count)
    }
    let cell = Int(row.start) + Int(row.count)
    cells[cell] = Cell(weight: 0, total: 0, stamp: step, label: label)
    row.count += 1
    rows[index] = row
    return cell
  }

  private mutating func row(of feature: FeatureHash) -> Int {
    if rows.count * 2 > keys.count { grow() }
    let slot = slot(of: feature.bits)
    if keys[slot] == 0 {
      keys[slot] = feature.bits
      rowOfKey[slot] = Int32(rows.count)
      rows.append(Row(start: 0, count: 0, capacity: 0))
    }
    return Int(rowOfKey[slot])
  }

  private func slot(of bits: UInt64) -> Int {
    let mask = keys.count - 1
    var slot = Int(truncatingIfNeeded: bits >> 20) & mask
    while keys[slot] != 0, keys[slot] != bits { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = zip(keys, rowOfKey).filter { $0.0 != 0 }
    let capacity = keys.count * 2
    keys = Array(repeating: 0, count: capacity)
    rowOfKey = Array(repeating: 0, count: capacity)
    for (key, row) in old {
      let slot = slot(of: key)
      keys[slot] = key
      rowOfKey[slot] = row
    }
  }
}
