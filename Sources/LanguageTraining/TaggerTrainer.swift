import Language

/// Learns a tagger from a treebank.
struct TaggerTrainer {
  /// How often a class must occur to be one of the tagger's.
  private static let rarestClass = 3
  /// How often a word must occur so that its tags are told from the treebank.
  ///
  /// A rarer word's would leak the gold tag of the very sentence that is learnt from.
  private static let rarestWord = 8
  /// The share of a word's occurrences that a tag needs to count as one of its tags.
  private static let smallestShare = 0.05

  let epochs: Int
  let weights: Int
  let clusters: WordClusters

  func train(on sentences: [TreebankSentence], generator: inout SeededGenerator) -> Tagger {
    let classes = Self.classes(of: sentences)
    let ambiguity = Self.ambiguity(of: sentences)
    let gold = sentences.map { sentence in
      sentence.classes.map { Self.index(of: $0, in: classes) }
    }
    var perceptron = AveragedPerceptron(classCount: classes.count)
    var scores = [Float](repeating: 0, count: classes.count)
    var order = Array(sentences.indices)
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      for index in order {
        let words = sentences[index].words
        var features = TaggerFeatures(words, ambiguity: ambiguity, clusters: clusters)
        var previous = -1
        var beforePrevious = -1
        for word in words.indices {
          features.collect(at: word, previous: previous, beforePrevious: beforePrevious)
          perceptron.score(features.list.hashes, into: &scores)
          let guess = scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
          perceptron.update(features.list.hashes, truth: gold[index][word], guess: guess)
          beforePrevious = previous
          previous = guess
        }
      }
    }
    return Tagger(
      classes: classes,
      ambiguity: ambiguity,
      clusters: clusters,
      model: perceptron.model(keeping: weights)
    )
  }

  /// The classes that are frequent enough, the most frequent first.
  private static func classes(of sentences: [TreebankSentence]) -> [TagClass] {
    var counts: [TagClass: Int] = [:]
    for sentence in sentences {
      for tagClass in sentence.classes { counts[tagClass, default: 0] += 1 }
    }
    return counts.filter { $0.value >= rarestClass }
      .sorted { ($1.value, $0.key.name) < ($0.value, $1.key.name) }
      .prefix(256)
      .map(\.key)
  }

  /// The class itself or, for a rare one, the most frequent with its universal tag.
  private static func index(of tagClass: TagClass, in classes: [TagClass]) -> Int {
    classes.firstIndex(of: tagClass) ?? classes.firstIndex { $0.tag == tagClass.tag } ?? 0
  }

  /// For each frequent word, a number for the set of its frequent tags, the most frequent first.
  private static func ambiguity(of sentences: [TreebankSentence]) -> WordTable {
    var counts: [UInt64: [String: Int]] = [:]
    for sentence in sentences {
      for (word, tagClass) in zip(sentence.words, sentence.classes) {
        counts[word.lower, default: [:]][
          "\(tagClass.tag.rawValue) \(tagClass.treebankTag)",
          default: 0
        ] += 1
      }
    }
    let sets = counts.compactMapValues { tags -> String? in
      let total = tags.values.reduce(0, +)
      guard total >= rarestWord else { return nil }
      return tags.filter { Double($0.value) >= smallestShare * Double(total) }
        .sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        .map(\.key)
        .joined(separator: "|")
    }
    let numbers = Dictionary(
      uniqueKeysWithValues: Set(sets.values).sorted().enumerated().map { ($1, UInt16($0 + 1)) }
    )
    return WordTable(sets.compactMapValues { numbers[$0] })
  }
}
