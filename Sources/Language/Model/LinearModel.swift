/// A linear classifier: the score of a class is the sum of its weights for the features that are there.
///
/// The weights are integers of eight bits, companded: ±q stands for ±q², so that small weights keep
/// their proportions (linear steps cost three points of accuracy, these nothing). Scores compare only
/// with scores of the same model.
///
/// Rows lie in buckets: the top bits of a feature's hash choose the bucket, the low sixteen tell it
/// from the others there. A row is those two bytes, its number of weights, and two bytes a weight:
///
///     hash 0xA0…BEEF, 3 bucket bits  ->  bucket 5 (0b101), row  EF BE  02  07 F9  0B 11
///     which adds −49 to class 7 and +289 to class 11
///
/// Training makes one with `AveragedPerceptron`.
package struct LinearModel: Sendable {
  /// The number of classes, at most 256.
  package let classCount: Int
  /// The bits of a hash that choose the bucket.
  private let bucketBits: Int
  /// Where in `rows` each bucket starts, and behind the last one where it ends.
  private let bucketStarts: [UInt32]
  /// The rows of all buckets.
  private let rows: [UInt8]

  /// The weights of one feature, classes ascending.
  package struct Row: Sendable {
    /// The feature.
    package var feature: FeatureHash
    /// Class and companded weight; at most 255 of them.
    package var weights: [(label: UInt8, weight: Int8)]

    /// Makes a row.
    package init(feature: FeatureHash, weights: [(label: UInt8, weight: Int8)]) {
      self.feature = feature
      self.weights = weights
    }
  }

  /// Packs rows; their order does not matter.
  package init(classCount: Int, rows: [Row]) {
    precondition(classCount <= 256, "a class must fit in a byte")
    self.classCount = classCount
    var bits = 1
    while (4 << bits) < rows.count { bits += 1 }
    bucketBits = bits
    var starts: [UInt32] = []
    starts.reserveCapacity((1 << bits) + 1)
    var packed: [UInt8] = []
    for row in rows.sorted(by: { $0.feature.bits < $1.feature.bits }) {
      let bucket = Int(row.feature.bits >> UInt64(64 - bits))
      while starts.count <= bucket { starts.append(UInt32(packed.count)) }
      packed.append(UInt8(truncatingIfNeeded: row.feature.bits))
      packed.append(UInt8(truncatingIfNeeded: row.feature.bits >> 8))
      packed.append(UInt8(row.weights.count))
      for (label, weight) in row.weights {
        packed.append(label)
        packed.append(UInt8(bitPattern: weight))
      }
    }
    while starts.count <= 1 << bits { starts.append(UInt32(packed.count)) }
    bucketStarts = starts
    self.rows = packed
  }

  /// Sets `scores`, one for each class, to those of the features; O(weights found).
  package func score(_ features: [FeatureHash], into scores: inout [Int32]) {
    precondition(scores.count >= classCount, "one score a class")
    let shift = UInt64(64 - bucketBits)
    scores.withUnsafeMutableBufferPointer { scores in
      scores.update(repeating: 0)
      rows.withUnsafeBufferPointer { rows in
        bucketStarts.withUnsafeBufferPointer { starts in
          for feature in features {
            let bucket = Int(truncatingIfNeeded: feature.bits >> shift)
            var position = Int(starts[bucket])
            let end = Int(starts[bucket + 1])
            let low = UInt8(truncatingIfNeeded: feature.bits)
            let high = UInt8(truncatingIfNeeded: feature.bits >> 8)
            while position + 3 <= end {
              let next = min(position + 3 + 2 * Int(rows[position + 2]), end)
              if rows[position] == low, rows[position + 1] == high {
                position += 3
                while position + 1 < next {
                  let weight = Int32(Int8(bitPattern: rows[position + 1]))
                  let label = Int(rows[position])
                  if label < scores.count {
                    scores[label] &+= weight < 0 ? -weight &* weight : weight &* weight
                  }
                  position += 2
                }
                break
              }
              position = next
            }
          }
        }
      }
    }
  }
}

extension LinearModel {
  /// Reads a model that `write` wrote.
  package init(from reader: inout SectionReader) throws(ModelError) {
    classCount = Int(try reader.read(UInt16.self))
    bucketBits = Int(try reader.read(UInt8.self))
    bucketStarts = try reader.readArray(of: UInt32.self)
    rows = try reader.readArray(of: UInt8.self)
    guard (1...30).contains(bucketBits), bucketStarts.count == (1 << bucketBits) + 1,
      bucketStarts.first == 0, bucketStarts.last == UInt32(rows.count),
      zip(bucketStarts, bucketStarts.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw reader.damaged }
  }

  /// Appends the model to a section.
  package func write(to section: inout SectionWriter) {
    section.append(UInt16(classCount))
    section.append(UInt8(bucketBits))
    section.append(array: bucketStarts)
    section.append(array: rows)
  }
}
