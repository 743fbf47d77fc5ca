import Language

/// The sentences that the network learns from, and the tables of all that is seen in them.
struct NetworkCorpus {
  /// A sentence with its words as they are written.
  struct Item: Sendable {
    var forms: [String]
    var example: NetworkExample

    /// The words as the network reads them, in the spelling given.
    func words(_ forms: [String], reader: FeatureReader) -> [WordFeatures] {
      var words = reader.read(forms)
      guard example.heads.isEmpty else { return words }
      let mark = Int32(reader.features[FeatureReader.otherNames.bits])
      for index in words.indices { words[index].features.append(mark) }
      return words
    }

    /// Takes the commas on which nothing hangs out of the sentence; in one of commas alone they stay.
    mutating func removeCommas(reader: FeatureReader) {
      let heads = Set(example.heads)
      let kept = forms.indices.filter { forms[$0] != "," || heads.contains($0) }
      guard !kept.isEmpty, kept.count < forms.count else { return }
      var places = Array(repeating: -1, count: forms.count)
      for (place, token) in kept.enumerated() { places[token] = place }
      forms = kept.map { forms[$0] }
      example.classes = kept.map { example.classes[$0] }
      if !example.heads.isEmpty {
        example.heads = kept.map { example.heads[$0] < 0 ? -1 : places[example.heads[$0]] }
        example.relations = kept.map { example.relations[$0] }
      }
      if !example.names.isEmpty { example.names = kept.map { example.names[$0] } }
      example.words = words(forms, reader: reader)
    }
  }

  /// Features and words that stand in the corpus less often have no row.
  private static let rarest = 2

  let items: [Item]
  let classes: [TagClass]
  let relations: [DependencyRelation]
  let reader: FeatureReader
  /// How often each row of the words stands in the corpus.
  let counts: [Int]

  /// Gathers a corpus.
  ///
  /// - Parameters:
  ///   - treebank: sentences with trees.
  ///   - named: sentences with names; those that the treebank has too are learnt as one, and the others marked, since
  ///     their corpora do not agree on what a name is.
  ///   - vocabulary: the words that have vectors whether they stand here or not, as hashes in lower case.
  ///   - gazetteer: of whose entries words have features.
  init(
    treebank: [CoNLLU.Annotated],
    named: [Sentence],
    vocabulary: [UInt64],
    gazetteer: Gazetteer
  ) {
    classes = Self.classes(of: treebank)
    relations = DependencyRelation.allCases.filter { $0 != .root }
    let (classes, relations) = (classes, relations)
    let classIndices = Dictionary(uniqueKeysWithValues: zip(classes, classes.indices))
    let relationIndices = Dictionary(uniqueKeysWithValues: zip(relations, relations.indices))

    var names: [String: [Int]] = [:]
    var items: [Item] = []
    let trees = Set(treebank.map { Self.key($0.sentence) })
    for sentence in named {
      let labels = NameLabel.labels(
        of: Self.names(of: sentence, gazetteer: gazetteer),
        count: sentence.count
      )
      let key = Self.key(sentence)
      if trees.contains(key) {
        names[key] = labels
      } else {
        items.append(
          Item(
            forms: sentence.tokens.map(\.form),
            example: NetworkExample(
              words: [],
              classes: labels.map { _ in -1 },
              heads: [],
              relations: [],
              names: labels
            )
          )
        )
      }
    }
    items += treebank.map { annotated in
      let sentence = annotated.sentence
      return Item(
        forms: sentence.tokens.map(\.form),
        example: NetworkExample(
          words: [],
          classes: TagClass.of(annotated).map { tagClass in
            classIndices[tagClass] ?? classes.firstIndex { $0.tag == tagClass.tag } ?? -1
          },
          heads: sentence.tree.heads,
          relations: sentence.tree.relations.map { relationIndices[$0] ?? -1 },
          names: names[Self.key(sentence)] ?? []
        )
      )
    }
    items.removeAll { $0.forms.isEmpty }

    var wordCounts: [UInt64: Int] = [:]
    var featureCounts: [UInt64: Int] = [:]
    for item in items {
      let words = item.forms.map { WordSignature($0) }
      for word in words { wordCounts[word.lower, default: 0] += 1 }
      for hash in FeatureReader.hashes(of: words, gazetteer: gazetteer).joined() {
        featureCounts[hash.bits, default: 0] += 1
      }
    }
    let reader = FeatureReader(
      words: RowTable(
        vocabulary + wordCounts.filter { $0.value >= Self.rarest }.map(\.key)
      ),
      features: RowTable(
        featureCounts.filter { $0.value >= Self.rarest }.map(\.key)
          + [FeatureReader.otherNames.bits]
      ),
      gazetteer: gazetteer
    )
    self.reader = reader
    var counts = [Int](repeating: 0, count: reader.words.count)
    for (word, count) in wordCounts { counts[reader.words[word]] += count }
    self.counts = counts
    for index in items.indices {
      items[index].example.words = items[index].words(items[index].forms, reader: reader)
    }
    self.items = items
  }

  /// A sentence by its tokens.
  private static func key(_ sentence: Sentence) -> String {
    sentence.tokens.map(\.form).joined(separator: " ")
  }

  /// The names without peoples ("Russian") among the places: the corpora do not agree on these.
  static func names(of sentence: Sentence, gazetteer: Gazetteer) -> [NameSpan] {
    let places = gazetteer.places(of: sentence.tokens.map { WordSignature($0.form).lower })
    return sentence.names.filter { name in
      name.kind != .place || name.tokens.count > 1
        || !Gazetteer.isWhole(places[name.tokens.lowerBound], .nationality)
    }
  }

  /// The classes that are frequent enough, the most frequent first.
  private static func classes(of treebank: [CoNLLU.Annotated]) -> [TagClass] {
    var counts: [TagClass: Int] = [:]
    for sentence in treebank {
      for tagClass in TagClass.of(sentence) { counts[tagClass, default: 0] += 1 }
    }
    return counts.filter { $0.value >= 8 }
      .sorted { ($1.value, $0.key.name) < ($0.value, $1.key.name) }
      .map(\.key)
  }
}

extension TagClass {
  /// The classes of the words of a treebank's sentence.
  fileprivate static func of(_ annotated: CoNLLU.Annotated) -> [TagClass] {
    annotated.sentence.tags.indices.map { word in
      TagClass(
        tag: annotated.sentence.tags[word],
        treebankTag: annotated.treebankTags[word],
        morphology: annotated.sentence.morphology[word]
      )
    }
  }
}
