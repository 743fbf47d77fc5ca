/// Gives each word a universal tag and what its inflection tells, greedily from left to right.
package struct Tagger: Sendable {
  /// What it chooses between.
  package let classes: [TagClass]
  private let ambiguity: WordTable
  private let clusters: WordClusters
  private let model: LinearModel

  /// Makes a tagger of what training learnt.
  package init(
    classes: [TagClass],
    ambiguity: WordTable,
    clusters: WordClusters,
    model: LinearModel
  ) {
    self.classes = classes
    self.ambiguity = ambiguity
    self.clusters = clusters
    self.model = model
  }

  /// The index into `classes` of each word; O(words).
  package func tag(_ words: [WordSignature]) -> [Int] {
    var features = TaggerFeatures(words, ambiguity: ambiguity, clusters: clusters)
    var scores = [Int32](repeating: 0, count: classes.count)
    var chosen: [Int] = []
    chosen.reserveCapacity(words.count)
    var previous = -1
    var beforePrevious = -1
    for word in words.indices {
      features.collect(at: word, previous: previous, beforePrevious: beforePrevious)
      model.score(features.list.hashes, into: &scores)
      beforePrevious = previous
      previous = scores.indexOfMaximum
      chosen.append(previous)
    }
    return chosen
  }
}

extension Tagger {
  /// Reads a tagger from its section; the word classes have one of their own.
  package init(from reader: inout SectionReader, clusters: WordClusters) throws(ModelError) {
    var classes: [TagClass] = []
    for name in try reader.readString().split(separator: "\n") {
      guard let tagClass = TagClass(name: String(name)) else { throw reader.damaged }
      classes.append(tagClass)
    }
    self.classes = classes
    self.clusters = clusters
    ambiguity = try WordTable(from: &reader)
    model = try LinearModel(from: &reader)
    guard model.classCount == classes.count else { throw reader.damaged }
  }

  /// The tagger as a section of the model file.
  package var section: SectionWriter {
    var section = SectionWriter()
    section.append(classes.map(\.name).joined(separator: "\n"))
    ambiguity.write(to: &section)
    model.write(to: &section)
    return section
  }
}

extension [Int32] {
  /// The first index of the largest element; the array must not be empty.
  fileprivate var indexOfMaximum: Int {
    var best = 0
    for index in indices where self[index] > self[best] { best = index }
    return best
  }
}
