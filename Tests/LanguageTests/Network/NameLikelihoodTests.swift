import Foundation
import Testing

@testable import Language
@testable import LanguageTraining

@Suite struct NameLikelihoodTests {
  /// Against the sum over every sequence of labels of three words.
  @Test func countsWholeNamesAlone() {
    let count = NameLabel.count
    var generator = SeededGenerator(seed: 3)
    let values = (0..<3 * 16).map { _ in Float.random(in: -2..<2, using: &generator) }
    let labels = NameLabel.labels(of: [NameSpan(tokens: 1..<3, kind: .organization)], count: 3)
    var (total, sums) = (0.0, [Double](repeating: 0, count: 3 * 16))
    for code in 0..<count * count * count {
      let sequence = [code % count, code / count % count, code / count / count]
      let steps = zip([nil] + sequence, sequence + [nil]) as Zip2Sequence<[Int?], [Int?]>
      guard steps.allSatisfy({ NameLabel.mayFollow($0, $1) }) else { continue }
      let weight = exp(
        sequence.enumerated().reduce(0) { $0 + Double(values[$1.offset * 16 + $1.element]) }
      )
      total += weight
      for (word, label) in sequence.enumerated() { sums[word * 16 + label] += weight }
    }
    let scores = Matrix(values, columns: 16)
    let loss = NameLikelihood().becomeGradient(scores, from: 0, labels: labels)
    let right = labels.enumerated().reduce(0) { $0 + Double(values[$1.offset * 16 + $1.element]) }
    #expect(abs(loss - (log(total) - right)) < 1e-4)
    for (index, gradient) in scores.values.enumerated() {
      let isRight = index % 16 == labels[index / 16]
      #expect(abs(Double(gradient) - (sums[index] / total - (isRight ? 1 : 0))) < 1e-4)
    }
  }
}
