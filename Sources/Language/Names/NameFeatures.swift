/// What the name recognizer looks at to label one word.
package struct NameFeatures: Sendable {
  /// The features of the word last asked for.
  package private(set) var hashes: [FeatureHash] = []

  /// The features that score a label by the one before it: for the start, then for each label.
  package static let transitions = (0...NameLabel.count).map {
    FeatureHash(template: Template.transition.rawValue).with($0)
  }

  /// What a feature is of.
  private enum Template: Int {
    case transition, bias, form, lower, before, beforeThat, after, afterThat, lowerBefore,
      lowerAfter
    case shape, shapeBefore, shapeAfter, shapes, shapeAtStart, prefix, suffix, suffixBefore,
      suffixAfter
    case tag, tagBefore, tagAfter, tagsBefore, tagsAfter, tagAndLower, tagAndShape
    case cluster, clusterBefore, clusterAfter, clusterBeforeThat, clusterAfterThat, clustersBefore
    case clustersAfter, clusterAndShape, places, placesBefore, placesAfter, place, placeAndShape
    case runBefore, runAfter, runFirst, runLast, runLastSuffix, runLength, runPlace, runLastPlaces
    case phraseFirst, phraseLast, phraseLastSuffix, phraseLastPlaces, phraseBefore, phraseAfter
    case elsewhereBefore, elsewhereAfter, elsewhereRunLast, elsewhere
  }

  /// Stands for the word before the first and behind the last.
  private static let edge: UInt64 = 1

  /// Starts without features.
  package init() { hashes.reserveCapacity(128) }

  /// Lists the features of a word of a sentence of a text.
  package mutating func collect(at index: Int, of sentence: Int, in text: NameText) {
    hashes.removeAll(keepingCapacity: true)
    let words = text.sentences[sentence]
    let word = words[index]
    let shouted: UInt64 = text.isShouted[sentence] ? 1 : 0
    addWords(around: index, in: words)
    addShapes(around: index, in: words, shouted: shouted)
    addTags(around: index, in: words)
    addClusters(around: index, in: words)
    addPlaces(around: index, in: words)
    guard word.isCapital, shouted == 0 else { return }
    addRun(of: index, in: words)
    addPhrase(of: index, in: words)
    addOtherOccurrences(of: index, in: sentence, of: text)
  }

  private mutating func add(_ template: Template, _ values: UInt64...) {
    hashes.append(values.reduce(FeatureHash(template: template.rawValue)) { $0.with($1) })
  }

  private mutating func addWords(around index: Int, in words: [NameText.Word]) {
    let word = words[index].signature
    let before = lower(index - 1, in: words)
    let after = lower(index + 1, in: words)
    add(.bias)
    add(.form, word.form)
    add(.lower, word.lower)
    add(.before, before)
    add(.beforeThat, lower(index - 2, in: words))
    add(.after, after)
    add(.afterThat, lower(index + 2, in: words))
    add(.lowerBefore, before, word.lower)
    add(.lowerAfter, word.lower, after)
    for length in word.prefixes.indices { add(.prefix, word.prefixes[length], UInt64(length)) }
    for length in word.suffixes.indices { add(.suffix, word.suffixes[length], UInt64(length)) }
    if index > 0 { add(.suffixBefore, words[index - 1].signature.suffixes[2]) }
    if index + 1 < words.count { add(.suffixAfter, words[index + 1].signature.suffixes[2]) }
  }

  private mutating func addShapes(around index: Int, in words: [NameText.Word], shouted: UInt64) {
    let shape = words[index].shape
    let before = index > 0 ? words[index - 1].shape : Self.edge
    let after = index + 1 < words.count ? words[index + 1].shape : Self.edge
    add(.shape, shape, shouted)
    add(.shapeBefore, before, shape, shouted)
    add(.shapeAfter, shape, after, shouted)
    add(.shapes, before, shape, after, shouted)
    add(.shapeAtStart, shape, index == 0 ? 1 : 0)
  }

  private mutating func addTags(around index: Int, in words: [NameText.Word]) {
    let word = words[index]
    let before = index > 0 ? words[index - 1].tag : Self.edge
    let after = index + 1 < words.count ? words[index + 1].tag : Self.edge
    add(.tag, word.tag)
    add(.tagBefore, before)
    add(.tagAfter, after)
    add(.tagsBefore, before, word.tag)
    add(.tagsAfter, word.tag, after)
    add(.tagAndLower, word.tag, word.signature.lower)
    add(.tagAndShape, word.tag, word.shape)
  }

  private mutating func addClusters(around index: Int, in words: [NameText.Word]) {
    func cluster(_ index: Int) -> UInt64 {
      words.indices.contains(index) ? words[index].cluster : UInt64.max
    }
    let here = cluster(index)
    add(.cluster, here)
    add(.clusterBefore, cluster(index - 1))
    add(.clusterAfter, cluster(index + 1))
    add(.clusterBeforeThat, cluster(index - 2))
    add(.clusterAfterThat, cluster(index + 2))
    add(.clustersBefore, cluster(index - 1), here)
    add(.clustersAfter, here, cluster(index + 1))
    add(.clusterAndShape, here, words[index].shape)
  }

  private mutating func addPlaces(around index: Int, in words: [NameText.Word]) {
    let places = words[index].places
    let before = index > 0 ? words[index - 1].places : 0
    let after = index + 1 < words.count ? words[index + 1].places : 0
    add(.placesBefore, before, places)
    add(.placesAfter, places, after)
    add(.places, places)
    guard places != 0 else { return }
    for bit in 0..<UInt64(4 * Gazetteer.Entry.allCases.count) where places & (1 << bit) != 0 {
      add(.place, bit)
      add(.placeAndShape, bit, words[index].shape)
    }
  }

  /// The words with capitals around a word, nothing but capitals between them.
  private mutating func addRun(of index: Int, in words: [NameText.Word]) {
    var first = index
    var last = index
    while first > 0, words[first - 1].isCapital { first -= 1 }
    while last + 1 < words.count, words[last + 1].isCapital { last += 1 }
    add(.runBefore, lower(first - 1, in: words))
    add(.runAfter, lower(last + 1, in: words))
    add(.runFirst, words[first].signature.lower)
    add(.runLast, words[last].signature.lower)
    add(.runLastSuffix, words[last].signature.suffixes[2])
    add(.runLastPlaces, words[last].places)
    add(.runLength, UInt64(min(last - first, 4)))
    add(.runPlace, UInt64(min(index - first, 3)), UInt64(min(last - index, 3)))
  }

  /// The same with links ("of", "for the", a hyphen) between capitals.
  private mutating func addPhrase(of index: Int, in words: [NameText.Word]) {
    var first = index
    var last = index
    while let next = link(from: first, by: -1, in: words) { first = next }
    while let next = link(from: last, by: 1, in: words) { last = next }
    add(.phraseFirst, words[first].signature.lower)
    add(.phraseLast, words[last].signature.lower)
    add(.phraseLastSuffix, words[last].signature.suffixes[2])
    add(.phraseLastPlaces, words[last].places)
    add(.phraseBefore, lower(first - 1, in: words))
    add(.phraseAfter, lower(last + 1, in: words))
  }

  /// The next capitalised word in a direction, up to two linking words away.
  private func link(from index: Int, by step: Int, in words: [NameText.Word]) -> Int? {
    var next = index + step
    var links = 0
    while words.indices.contains(next), !words[next].isCapital, links < 2 {
      guard Gazetteer.isWhole(words[next].places, .link) else { return nil }
      next += step
      links += 1
    }
    return words.indices.contains(next) && words[next].isCapital ? next : nil
  }

  /// What stands around the same word elsewhere in the text.
  private mutating func addOtherOccurrences(of index: Int, in sentence: Int, of text: NameText) {
    let others = text.otherOccurrences(of: index, in: sentence)
    add(
      .elsewhere,
      UInt64(min(others.count, 3)),
      text.isAlsoSmall(text.sentences[sentence][index]) ? 1 : 0
    )
    for other in others.prefix(4) {
      let words = text.sentences[other.sentence]
      var last = other.word
      while last + 1 < words.count, words[last + 1].isCapital { last += 1 }
      add(.elsewhereBefore, lower(other.word - 1, in: words))
      add(.elsewhereAfter, lower(other.word + 1, in: words))
      add(.elsewhereRunLast, words[last].signature.lower)
    }
  }

  private func lower(_ index: Int, in words: [NameText.Word]) -> UInt64 {
    words.indices.contains(index) ? words[index].signature.lower : Self.edge
  }
}
