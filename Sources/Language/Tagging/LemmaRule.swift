/// What the lemmatizer knows of a word's inflection.
package struct LemmaInflection: Hashable, Sendable {
  private let bits: UInt64

  /// The inflection of a tagged word.
  package init(form: String, tag: UniversalTag, morphology: Morphology, isFirst: Bool) {
    let isVerb = tag == .verb || tag == .auxiliary
    let isCapital =
      !isFirst && !isVerb && form.unicodeScalars.first.map { CharacterClass($0) } == .uppercase
    bits =
      FeatureHash(template: 1).with(FeatureHash.of(tag.rawValue))
      .with(FeatureHash.of(tag == .noun ? morphology.number?.rawValue ?? "" : ""))
      .with(FeatureHash.of(morphology.verbForm?.rawValue ?? ""))
      .with(FeatureHash.of(morphology.tense?.rawValue ?? ""))
      .with(FeatureHash.of(morphology.degree?.rawValue ?? ""))
      .with(isCapital ? 1 : 0)
      .bits
  }

  /// Any inflection of a part of speech.
  package init(tag: UniversalTag) {
    bits = FeatureHash(template: 0).with(FeatureHash.of(tag.rawValue)).bits
  }

  /// Starts the hash of a rule for words inflected so.
  fileprivate var hash: FeatureHash { FeatureHash(bits: bits) }
}

/// The words that a lemma rule is for: those inflected alike with one ending, or one whole word.
package struct LemmaRule: Hashable, Sendable {
  /// The inflection.
  package var inflection: LemmaInflection
  /// The ending in lower case.
  package var ending: [UInt8]
  /// Whether the ending is the whole word.
  package var isWhole: Bool

  /// Makes a rule's condition.
  package init(inflection: LemmaInflection, ending: [UInt8], isWhole: Bool) {
    self.inflection = inflection
    self.ending = ending
    self.isWhole = isWhole
  }

  /// The rule as a number.
  var hash: FeatureHash { Self.hash(of: ending[...], isWhole: isWhole, inflection) }

  /// The number of a rule for an ending, or a whole word, in lower case.
  static func hash(
    of ending: some Sequence<UInt8>,
    isWhole: Bool,
    _ inflection: LemmaInflection
  ) -> FeatureHash {
    inflection.hash.with(FeatureHash.of(ending)).with(isWhole ? 1 : 0)
  }
}
