import Foundation
import Language

/// Moves weights against their gradients, each at a pace of its own (Adam, Kingma & Ba 2015).
///
/// Rows of tables that a step does not touch keep their averages (lazy Adam).
struct AdamOptimizer {
  private static let meanDecay: Float = 0.9
  private static let squareDecay: Float = 0.98
  private static let tiny: Float = 1e-8
  /// The longest gradient that is followed in full.
  private static let longest: Float = 5

  private struct Moments {
    var mean: [Float]
    var square: [Float]

    init(count: Int) {
      mean = Array(repeating: 0, count: count)
      square = mean
    }
  }

  private var words: Moments
  private var features: Moments
  private var matrices: [NetworkParameter: Moments]
  private var steps = 0

  /// Begins with these weights.
  init(_ weights: NetworkWeights) {
    words = Moments(count: weights.words.count)
    features = Moments(count: weights.features.count)
    matrices = weights.matrices.mapValues { Moments(count: $0.count) }
  }

  /// Takes a step.
  ///
  /// - Parameters:
  ///   - gradients: of the sum of the losses.
  ///   - count: of how many words.
  ///   - rate: how far to go.
  ///   - weights: what to change.
  mutating func step(
    _ gradients: NetworkGradients,
    count: Int,
    rate: Float,
    weights: inout NetworkWeights
  ) {
    steps += 1
    let scale = scale(of: gradients, count: count)
    let correction =
      rate * (1 - pow(Self.squareDecay, Float(steps))).squareRoot()
      / (1 - pow(Self.meanDecay, Float(steps)))
    Self.move(&weights.words, gradients.words, &words, scale: scale, rate: correction)
    Self.move(&weights.features, gradients.features, &features, scale: scale, rate: correction)
    for (parameter, gradient) in gradients.matrices {
      guard var values = weights.matrices.removeValue(forKey: parameter),
        var moments = matrices.removeValue(forKey: parameter)
      else { continue }
      Self.move(
        &values,
        gradient,
        &moments,
        at: 0,
        from: 0,
        count: gradient.count,
        scale: scale,
        rate: correction
      )
      weights.matrices[parameter] = values
      matrices[parameter] = moments
    }
  }

  /// What the gradients are multiplied with: the mean over the words, cut to the longest.
  private func scale(of gradients: NetworkGradients, count: Int) -> Float {
    var square: Double = 0
    for parameter in gradients.matrices.keys.sorted(by: { "\($0)" < "\($1)" }) {
      for value in gradients.matrices[parameter] ?? [] { square += Double(value * value) }
    }
    for value in gradients.words.values { square += Double(value * value) }
    for value in gradients.features.values { square += Double(value * value) }
    let length = Float(square.squareRoot()) / Float(count)
    return (length > Self.longest ? Self.longest / length : 1) / Float(count)
  }

  private static func move(
    _ table: inout [Float],
    _ gradient: SparseRows,
    _ moments: inout Moments,
    scale: Float,
    rate: Float
  ) {
    for (place, row) in gradient.rows.enumerated() {
      move(
        &table,
        gradient.values,
        &moments,
        at: Int(row) * gradient.columns,
        from: place * gradient.columns,
        count: gradient.columns,
        scale: scale,
        rate: rate
      )
    }
  }

  private static func move(
    _ values: inout [Float],
    _ gradient: [Float],
    _ moments: inout Moments,
    at start: Int,
    from source: Int,
    count: Int,
    scale: Float,
    rate: Float
  ) {
    values.withUnsafeMutableBufferPointer { values in
      gradient.withUnsafeBufferPointer { gradient in
        moments.mean.withUnsafeMutableBufferPointer { mean in
          moments.square.withUnsafeMutableBufferPointer { square in
            for index in 0..<count {
              let slope = gradient[source + index] * scale
              let place = start + index
              mean[place] = meanDecay * mean[place] + (1 - meanDecay) * slope
              square[place] = squareDecay * square[place] + (1 - squareDecay) * slope * slope
              values[place] -= rate * mean[place] / (square[place].squareRoot() + tiny)
            }
          }
        }
      }
    }
  }
}
