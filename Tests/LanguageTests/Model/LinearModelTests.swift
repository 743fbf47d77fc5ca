import Testing

@testable import Language
@testable import LanguageTraining

@Suite struct LinearModelTests {
  private func feature(_ value: String) -> FeatureHash {
    FeatureHash(template: 0).with(FeatureHash.of(value))
  }

  @Test func sumsCompandedWeights() {
    let model = LinearModel(
      classCount: 3,
      rows: [
        .init(feature: feature("prison"), weights: [(0, -7), (2, 17)]),
        .init(feature: feature("attack"), weights: [(1, 2)]),
      ]
    )
    var scores: [Int32] = [1, 1, 1]
    model.score([feature("prison"), feature("attack"), feature("unknown")], into: &scores)
    #expect(scores == [-49, 4, 289])
  }

  @Test func learnsWordClasses() throws {
    let words = (0..<300).map { "word\($0)" }
    var perceptron = AveragedPerceptron(classCount: 5)
    var guesses: [Float] = [0, 0, 0, 0, 0]
    for _ in 0..<3 {
      for (index, word) in words.enumerated() {
        perceptron.score([feature(word)], into: &guesses)
        let guess = guesses.indices.max { guesses[$0] < guesses[$1] } ?? 0
        perceptron.update([feature(word)], truth: index % 5, guess: guess)
      }
    }
    var section = SectionWriter()
    perceptron.model(keeping: 10_000).write(to: &section)
    var file = ModelFile()
    file.set(section, as: "words")
    var reader = try file.section("words")
    let model = try LinearModel(from: &reader)
    var scores: [Int32] = [0, 0, 0, 0, 0]
    for (index, word) in words.enumerated() {
      model.score([feature(word)], into: &scores)
      #expect(scores.indices.max { scores[$0] < scores[$1] } == index % 5)
    }
  }

  @Test func refusesDamagedBuckets() throws {
    var section = SectionWriter()
    section.append(UInt16(2))
    section.append(UInt8(1))
    section.append(array: [UInt32(0), 4, 3])
    section.append(array: [UInt8(0), 0, 0])
    var file = ModelFile()
    file.set(section, as: "words")
    var reader = try file.section("words")
    #expect(throws: ModelError.damagedSection(name: "words")) { try LinearModel(from: &reader) }
  }
}
