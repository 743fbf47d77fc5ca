import Testing

@testable import LanguageTraining

@Suite struct VectorTrainerTests {
  /// In "the A ate B", animals and meals are each in places of their own.
  @Test(arguments: [true, false])
  func wordsInLikePlacesHaveLikeVectors(hasPlaces: Bool) {
    var text: [UInt64] = []
    for round in 0..<2000 {
      text += [1, UInt64(10 + round % 3), 2, UInt64(20 + round / 3 % 3), 0]
    }
    let vocabulary = Vocabulary(of: text, rarest: 1, limit: 100)
    var trainer = VectorTrainer(dimensions: 16, window: 2, hasPlaces: hasPlaces)
    trainer.frequent = 1
    let vectors = trainer.train(
      on: vocabulary.indices(of: text),
      vocabulary: vocabulary,
      seed: 1
    )
    func likeness(_ first: UInt64, _ second: UInt64) -> Float {
      let rows = [first, second].map { word in
        let index = Int(vocabulary.indices[word] ?? 0) * 16
        return vectors[index..<index + 16]
      }
      let product = zip(rows[0], rows[1]).reduce(0) { $0 + $1.0 * $1.1 }
      let squares = rows.map { $0.reduce(0) { $0 + $1 * $1 } }
      return product / (squares[0] * squares[1]).squareRoot()
    }
    #expect(likeness(10, 11) > likeness(10, 20) + 0.2)
    #expect(likeness(21, 22) > likeness(21, 12) + 0.2)
  }
}
