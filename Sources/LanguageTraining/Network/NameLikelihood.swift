import Foundation
import Language

/// How likely the right name labels of a sentence are among all sequences that make whole names.
///
/// A conditional random field (Lafferty and others 2001) whose transitions are only allowed or not.
struct NameLikelihood {
  /// For each label, those that may stand before it and behind it.
  private let before: [[Int]]
  private let behind: [[Int]]
  private let mayStart: [Bool]
  private let mayEnd: [Bool]

  init() {
    let labels = 0..<NameLabel.count
    before = labels.map { label in labels.filter { NameLabel.mayFollow($0, label) } }
    behind = labels.map { label in labels.filter { NameLabel.mayFollow(label, $0) } }
    mayStart = labels.map { NameLabel.mayFollow(nil, $0) }
    mayEnd = labels.map { NameLabel.mayFollow($0, nil) }
  }

  /// Turns the scores of a sentence's words into the gradient of what is lost.
  ///
  /// - Parameters:
  ///   - scores: a row a word, a column a label; further columns become zero.
  ///   - start: the row of the first word.
  ///   - labels: the right label of each word.
  /// - Returns: the negative logarithm of the likelihood, in nats.
  func becomeGradient(_ scores: Matrix, from start: Int, labels: [Int]) -> Double {
    let count = NameLabel.count
    let forwards = sums(scores, from: start, count: labels.count, isForward: true)
    let backwards = sums(scores, from: start, count: labels.count, isForward: false)
    let total = Self.logOfSum(
      (0..<count).filter { mayEnd[$0] }.map { forwards[(labels.count - 1) * count + $0] }
    )
    var right = 0.0
    for (word, label) in labels.enumerated() {
      let row = scores.row(start + word)
      right += Double(row[label])
      for column in 0..<scores.columns {
        guard column < count else {
          row[column] = 0
          continue
        }
        let place = word * count + column
        let likelihood = exp(forwards[place] + backwards[place] - Double(row[column]) - total)
        row[column] = Float(likelihood) - (column == label ? 1 : 0)
      }
    }
    return total - right
  }

  /// For each word and label the logarithm of the sum over all ways from the start (or the end) to it, its own score
  /// counted.
  private func sums(
    _ scores: Matrix,
    from start: Int,
    count words: Int,
    isForward: Bool
  ) -> [Double] {
    let count = NameLabel.count
    var sums = [Double](repeating: -.infinity, count: words * count)
    let order = isForward ? Array(0..<words) : (0..<words).reversed()
    for (step, word) in order.enumerated() {
      for label in 0..<count {
        let own = Double(scores.row(start + word)[label])
        if step == 0 {
          if isForward ? mayStart[label] : mayEnd[label] { sums[word * count + label] = own }
        } else {
          let earlier = order[step - 1] * count
          let ways = (isForward ? before : behind)[label].map { sums[earlier + $0] }
          sums[word * count + label] = own + Self.logOfSum(ways)
        }
      }
    }
    return sums
  }

  private static func logOfSum(_ values: [Double]) -> Double {
    let highest = values.max() ?? -.infinity
    guard highest > -.infinity else { return highest }
    return highest + log(values.reduce(0) { $0 + exp($1 - highest) })
  }
}
