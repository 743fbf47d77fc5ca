internal import Language

/// Which gold chain each mention that the product finds belongs to.
///
/// A mention is a gold phrase if their words are the same, or else if their heads in the tree are.
struct GoldMentions {
  /// The gold chain of each mention; nil where the corpus marks no such phrase.
  let chains: [Int?]
  /// Whether the chain of each mention has a phrase that begins before it.
  let isAnaphoric: [Bool]

  init(of analysis: Analysis, in gold: [Set<CoreferenceCorpus.Phrase>]) {
    var byPhrase: [CoreferenceCorpus.Phrase: Int] = [:]
    var byHead: [Place: (chain: Int, length: Int)] = [:]
    var first: [Place] = []
    for (chain, phrases) in gold.enumerated() {
      for phrase in phrases {
        byPhrase[phrase] = chain
        let head = analysis.sentences[phrase.sentence].head(of: phrase.tokens)
        let place = Place(sentence: phrase.sentence, token: head)
        // Of two phrases with one head the longer, then the earlier chain.
        if let known = byHead[place],
          (known.length, -known.chain) > (phrase.tokens.count, -chain)
        {
          continue
        }
        byHead[place] = (chain, phrase.tokens.count)
      }
      let starts = phrases.map { Place(sentence: $0.sentence, token: $0.tokens.lowerBound) }
      first.append(starts.min() ?? Place(sentence: 0, token: 0))
    }
    chains = analysis.mentions.map { mention in
      let sentence = analysis.sentences[mention.sentence]
      let phrase = CoreferenceCorpus.Phrase(
        sentence: mention.sentence,
        tokens: Coreference.fullPhrase(of: mention, in: sentence)
      )
      return byPhrase[phrase]
        ?? byHead[Place(sentence: mention.sentence, token: mention.head)]?.chain
    }
    isAnaphoric = zip(analysis.mentions, chains).map { mention, chain in
      chain.map {
        first[$0] < Place(sentence: mention.sentence, token: mention.tokens.lowerBound)
      } ?? false
    }
  }

  private struct Place: Hashable, Comparable {
    let sentence: Int
    let token: Int

    static func < (a: Self, b: Self) -> Bool {
      (a.sentence, a.token) < (b.sentence, b.token)
    }
  }
}
