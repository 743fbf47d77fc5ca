import Foundation
import Language

/// A linear map of rows, and the way back.
struct LinearPass {
  /// The weights and the bias.
  struct Weights {
    let weights: Matrix
    let bias: Matrix
  }

  private let input: Matrix
  private let weights: Weights
  /// The mapped rows.
  let output: Matrix

  /// Maps rows.
  init(_ input: Matrix, weights: Weights) {
    self.input = input
    self.weights = weights
    output = Matrix(rows: input.rows, columns: weights.weights.columns)
    output.addToRows(weights.bias)
    output.add(input, times: weights.weights)
  }

  /// Adds to the gradients of the weights and of the input.
  func addGradients(ofOutput gradient: Matrix, to gradients: Weights, input ofInput: Matrix) {
    gradients.weights.add(input.transposed, times: gradient)
    gradients.bias.addRows(of: gradient)
    ofInput.add(gradient, times: weights.weights.transposed)
  }
}

extension Matrix {
  /// Lets positive numbers through, and little of negative ones (a leaky rectifier).
  func rectify() {
    let leak = NetworkMember.leak
    for index in 0..<rows * columns where base[index] < 0 { base[index] *= leak }
  }

  /// Takes a gradient of rectified numbers back to that of the numbers.
  func unrectify(by rectified: Matrix) {
    let leak = NetworkMember.leak
    for index in 0..<rows * columns where rectified.base[index] < 0 { base[index] *= leak }
  }

  /// Turns the scores of each row into the gradient of their cross entropy with the right choice.
  ///
  /// - Parameters:
  ///   - choices: the right column of each row, -1 where the row does not count.
  ///   - count: how many columns are choices; the others are padding.
  /// - Returns: the sum of the cross entropies, in nats.
  func becomeCrossEntropyGradient(choices: [Int], among count: Int) -> Double {
    var loss = 0.0
    for (index, choice) in choices.enumerated() {
      let row = self.row(index)
      if choice < 0 {
        row.update(repeating: 0, count: columns)
      } else {
        loss += Self.crossEntropyGradient(row, choice: choice, count: count)
        (row + count).update(repeating: 0, count: columns - count)
      }
    }
    return loss
  }

  /// The same for one row of scores.
  static func crossEntropyGradient(
    _ row: UnsafeMutablePointer<Float>,
    choice: Int,
    count: Int
  ) -> Double {
    var highest = row[0]
    for column in 1..<count where row[column] > highest { highest = row[column] }
    var sum: Float = 0
    let chosen = row[choice] - highest
    for column in 0..<count {
      row[column] = exp(row[column] - highest)
      sum += row[column]
    }
    for column in 0..<count { row[column] /= sum }
    row[choice] -= 1
    return Double(log(sum) - chosen)
  }
}
