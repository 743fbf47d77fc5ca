/// What the tagger looks at to tag one word, left to right.
package struct TaggerFeatures: Sendable {
  /// The features of the word last asked for.
  package private(set) var list = FeatureList()
  private let words: [WordSignature]
  /// The tags that training saw on a frequent word, as a number.
  private let ambiguity: [UInt64]
  private let fine: [UInt64]
  private let coarse: [UInt64]

  /// Looks at the words of a sentence.
  package init(_ words: [WordSignature], ambiguity: WordTable, clusters: WordClusters) {
    self.words = words
    self.ambiguity = words.map { ambiguity[$0.lower] }
    fine = words.map { clusters.fine[$0.lower] }
    coarse = words.map { clusters.coarse[$0.lower] }
  }

  /// Lists the features of `word`, given the classes of the two words before it (-1 outside).
  package mutating func collect(at word: Int, previous: Int, beforePrevious: Int) {
    list.removeAll()
    let current = words[word]
    let tag1 = UInt64(bitPattern: Int64(previous))
    let tag2 = UInt64(bitPattern: Int64(beforePrevious))
    list.add(0)
    list.add(current.form)
    list.add(current.lower)
    list.add(current.shape)
    list.add(current.shape, word == 0 ? 1 : 0)
    for index in current.prefixes.indices { list.add(current.prefixes[index]) }
    for index in current.suffixes.indices { list.add(current.suffixes[index]) }
    list.add(current.suffixes[2], current.shape)
    list.add(fine[word])
    list.add(coarse[word])
    list.add(fine[word], tag1)
    list.add(coarse[word], current.suffixes[2], current.shape)
    list.add(ambiguity[word])
    list.add(ambiguity[word], current.suffixes[2])
    list.add(tag1)
    list.add(tag1, tag2)
    list.add(tag1, current.lower)
    list.add(tag1, ambiguity[word])
    list.add(tag1, tag2, ambiguity[word])
    list.add(tag1, current.suffixes[2])
    list.add(tag1, current.shape)
    add(word - 1)
    add(word - 2)
    add(word + 1)
    add(word + 2)
    let before = lower(word - 1)
    let after = lower(word + 1)
    list.add(before, current.lower)
    list.add(current.lower, after)
    list.add(before, after)
    list.add(tag1, after)
    list.add(tag1, possible(word + 1))
    list.add(tag1, possible(word), possible(word + 1))
    list.add(possible(word), possible(word + 1))
    list.add(possible(word), possible(word + 1), possible(word + 2))
    list.add(tag1, current.lower, after)
    list.add(current.shape, shape(word + 1), shape(word - 1))
  }

  private mutating func add(_ word: Int) {
    list.add(lower(word))
    list.add(possible(word))
    list.add(shape(word))
    list.add(words.indices.contains(word) ? fine[word] : UInt64.max)
    list.add(words.indices.contains(word) ? coarse[word] : UInt64.max)
    list.add(words.indices.contains(word) ? words[word].suffixes[2] : 1)
  }

  private func lower(_ word: Int) -> UInt64 { words.indices.contains(word) ? words[word].lower : 1 }
  private func shape(_ word: Int) -> UInt64 { words.indices.contains(word) ? words[word].shape : 1 }
  private func possible(_ word: Int) -> UInt64 {
    words.indices.contains(word) ? ambiguity[word] : UInt64.max
  }
}
