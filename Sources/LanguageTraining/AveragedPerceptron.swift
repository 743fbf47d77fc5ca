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

  /// A slot of the open-addressed table: a feature and where its cells lie; free where `bits` is 0.
  private struct Slot {
    var bits: UInt64 = 0
    var start: Int32 = 0
    var count: UInt16 = 0
    var capacity: UInt16 = 0

    var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
  }

  private let classCount: Int
  private var step: Int32 = 0
  private var slots: [Slot]
  private var featureCount = 0
  private var cells: [Cell] = []

  init(classCount: Int) {
    precondition(classCount <= 256, "a class must fit in a byte")
    self.classCount = classCount
    slots = Array(repeating: Slot(), count: 1 << 16)
  }

  /// Sets `scores`, one for each class, to those of the features under the present weights.
  func score(_ features: [FeatureHash], into scores: inout [Float]) {
    precondition(scores.count >= classCount, "one score a class")
    let mask = slots.count - 1
    scores.withUnsafeMutableBufferPointer { scores in
      scores.update(repeating: 0)
      slots.withUnsafeBufferPointer { slots in
        cells.withUnsafeBufferPointer { cells in
          for feature in features {
            var index = Int(truncatingIfNeeded: feature.bits >> 20) & mask
            while slots[index].bits != 0, slots[index].bits != feature.bits {
              index = (index + 1) & mask
            }
            for cell in slots[index].range {
              scores[Int(cells[cell].label)] += cells[cell].weight
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
    var sizes = slots.flatMap { $0.range.map { abs(average(cells[$0])) } }
    sizes.sort(by: >)
    let largest = sizes.first ?? 1
    let smallest = sizes.count > limit ? sizes[limit] : 0
    var kept: [LinearModel.Row] = []
    for slot in slots {
      var weights: [(label: UInt8, weight: Int8)] = []
      for cell in cells[slot.range] {
        let weight = average(cell)
        let size = Int8((127 * (abs(weight) / largest).squareRoot()).rounded())
        guard abs(weight) > smallest, size > 0 else { continue }
        weights.append((cell.label, weight < 0 ? -size : size))
      }
      guard !weights.isEmpty else { continue }
      weights.sort { $0.label < $1.label }
      kept.append(LinearModel.Row(feature: FeatureHash(bits: slot.bits), weights: weights))
    }
    return LinearModel(classCount: classCount, rows: kept)
  }

  /// The index of the cell of a feature and class, made if need be.
  private mutating func cell(of feature: FeatureHash, label: UInt8) -> Int {
    let index = slot(of: feature)
    var slot = slots[index]
    for cell in slot.range where cells[cell].label == label { return cell }
    if slot.count == slot.capacity {
      // Not `cells += cells[old]`: the slice would share the array and so copy all of it.
      let old = slot.range
      slot.start = Int32(cells.count)
      slot.capacity = max(2, slot.capacity * 2)
      for cell in old { cells.append(cells[cell]) }
      let empty = Cell(weight: 0, total: 0, stamp: step, label: 0)
      cells += repeatElement(empty, count: Int(slot.capacity) - old.count)
    }
    let cell = slot.range.upperBound
    cells[cell] = Cell(weight: 0, total: 0, stamp: step, label: label)
    slot.count += 1
    slots[index] = slot
    return cell
  }

  /// The index of the slot of a feature, taken if it was free.
  private mutating func slot(of feature: FeatureHash) -> Int {
    if featureCount * 2 > slots.count { grow() }
    let index = place(of: feature.bits)
    if slots[index].bits == 0 {
      slots[index].bits = feature.bits
      featureCount += 1
    }
    return index
  }

  /// The slot that holds these bits, or the free one where they belong.
  private func place(of bits: UInt64) -> Int {
    let mask = slots.count - 1
    var index = Int(truncatingIfNeeded: bits >> 20) & mask
    while slots[index].bits != 0, slots[index].bits != bits { index = (index + 1) & mask }
    return index
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.bits != 0 { slots[place(of: slot.bits)] = slot }
  }
}
