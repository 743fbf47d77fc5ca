import Testing

@testable import Language
@testable import LanguageTraining

@Suite struct WordClusterTests {
  @Test func wordsInLikeContextsShareACluster() {
    let subjects = ["omar", "rami", "ali"]
    let verbs = ["saw", "met", "left"]
    var sentences: [[UInt64]] = []
    for subject in subjects {
      for verb in verbs {
        for object in subjects {
          sentences.append([subject, verb, "the", object].map { FeatureHash.of($0) })
        }
      }
    }
    var trainer = WordClusterTrainer()
    trainer.clusters = 3
    trainer.words = 10
    let table = trainer.train(on: sentences)
    let clusters = { (words: [String]) in Set(words.map { table[FeatureHash.of($0)] }) }
    #expect(clusters(subjects).count == 1)
    #expect(clusters(verbs).count == 1)
    #expect(clusters(subjects + verbs).count == 2)
    #expect(table[FeatureHash.of("unseen")] == 0)
  }
}
