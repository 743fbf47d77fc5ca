import Language

/// Learns a name recognizer from documents whose names are marked, by a structured perceptron (Collins 2002).
struct NameTrainer {
  let lexicon: NameLexicon
  var epochs = 6
  /// Each how many documents one is learnt from in capitals too, and one in small letters.
  var casePeriod = 6
  var weights = 700_000

  func train(
    on documents: [[Sentence]],
    taggedBy tagger: Tagger,
    generator: inout SeededGenerator
  ) -> NameRecognizer {
    let decoder = NameDecoder<Float>()
    let documents = withOtherCases(documents).map { $0.map { prepared($0, tagger: tagger) } }
    let texts = documents.map { NameText($0, lexicon: lexicon) }
    var order = documents.indices.flatMap { document in
      documents[document].indices.map { (document: document, sentence: $0) }
    }
    var perceptron = AveragedPerceptron(classCount: NameLabel.count)
    for _ in 0..<epochs {
      order.shuffle(using: &generator)
      for (document, index) in order {
        let sentence = documents[document][index]
        let features = Self.features(of: index, in: texts[document])
        let gold = NameLabel.labels(of: sentence.names, count: sentence.count)
        let guess = decoder.decode(
          emissions: Self.emissions(of: features, by: perceptron),
          transitions: Self.emissions(of: NameFeatures.transitions.map { [$0] }, by: perceptron)
        )
        update(&perceptron, features: features, gold: gold, guess: guess)
      }
    }
    return NameRecognizer(lexicon: lexicon, model: perceptron.model(keeping: weights))
  }

  /// The documents, and some of them once more in capitals or in small letters, as old wires and the web write.
  private func withOtherCases(_ documents: [[Sentence]]) -> [[Sentence]] {
    func copies(from first: Int, _ change: (String) -> String) -> [[Sentence]] {
      stride(from: first, to: documents.count, by: casePeriod).map { index in
        documents[index].map { $0.withForms(change) }
      }
    }
    return documents + copies(from: 0) { $0.uppercased() }
      + copies(from: casePeriod / 2) { $0.lowercased() }
  }

  /// The sentence with tags, and without peoples ("Russian") among its places: the corpora do not agree on these.
  private func prepared(_ sentence: Sentence, tagger: Tagger) -> Sentence {
    var sentence = sentence
    let words = sentence.tokens.map { WordSignature($0.form) }
    sentence.tags = tagger.tag(words).map { tagger.classes[$0].tag }
    let places = lexicon.gazetteer.places(of: words.map(\.lower))
    sentence.names.removeAll { name in
      name.kind == .place && name.tokens.count == 1
        && Gazetteer.isWhole(places[name.tokens.lowerBound], .nationality)
    }
    return sentence
  }

  /// Rewards the gold labels and their neighbours, and punishes the guessed ones where they differ.
  private func update(
    _ perceptron: inout AveragedPerceptron,
    features: [[FeatureHash]],
    gold: [Int],
    guess: [Int]
  ) {
    for word in gold.indices {
      if gold[word] != guess[word] {
        perceptron.add(1, to: gold[word], for: features[word])
        perceptron.add(-1, to: guess[word], for: features[word])
      }
      let before = word > 0 ? (gold[word - 1], guess[word - 1]) : (-1, -1)
      if gold[word] != guess[word] || before.0 != before.1 {
        perceptron.add(1, to: gold[word], for: [NameFeatures.transitions[before.0 + 1]])
        perceptron.add(-1, to: guess[word], for: [NameFeatures.transitions[before.1 + 1]])
      }
    }
    perceptron.endStep()
  }

  private static func features(of sentence: Int, in text: NameText) -> [[FeatureHash]] {
    var features = NameFeatures()
    return text.indices(of: sentence).map { word in
      features.collect(at: word, of: sentence, in: text)
      return features.hashes
    }
  }

  private static func emissions(
    of features: [[FeatureHash]],
    by perceptron: AveragedPerceptron
  ) -> [Float] {
    var scores = [Float](repeating: 0, count: NameLabel.count)
    return features.flatMap { features in
      perceptron.score(features, into: &scores)
      return scores
    }
  }
}

extension Sentence {
  /// The same words with other characters.
  fileprivate func withForms(_ change: (String) -> String) -> Sentence {
    var sentence = self
    sentence.tokens = tokens.map {
      Token(form: change($0.form), range: $0.range, spaceAfter: $0.spaceAfter)
    }
    return sentence
  }
}
