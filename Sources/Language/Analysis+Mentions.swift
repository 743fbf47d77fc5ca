extension Analysis {
  /// The mention whose phrase a token heads; O(log mentions).
  ///
  /// - Parameters:
  ///   - token: the token's number in its sentence.
  ///   - sentence: the number of the sentence.
  /// - Returns: the mention's number in `mentions`, if the token heads one.
  public func mention(headedBy token: Int, sentence: Int) -> Int? {
    var low = 0
    var high = mentions.count
    while low < high {
      let middle = (low + high) / 2
      if mentions[middle].sentence < sentence { low = middle + 1 } else { high = middle }
    }
    while low < mentions.count, mentions[low].sentence == sentence {
      if mentions[low].head == token { return low }
      low += 1
    }
    return nil
  }

  /// The chain of each mention, by the mention's number.
  public var chainOfMention: [Int] {
    var chain = Array(repeating: -1, count: mentions.count)
    for (number, members) in chains.enumerated() {
      for mention in members.mentions { chain[mention] = number }
    }
    return chain
  }

  /// The characters of a mention's phrase.
  public func range(of mention: Mention) -> TextRange {
    sentences[mention.sentence].range(of: mention.tokens)
  }

  /// The mention that names a chain best: the longest name, else the first noun phrase, else the first pronoun.
  public func representative(of chain: Chain) -> Int? {
    let names = chain.mentions.filter { mentions[$0].form == .name }
    let longest = names.max { mentions[$0].tokens.count < mentions[$1].tokens.count }
    return longest ?? chain.mentions.first { mentions[$0].form == .nominal } ?? chain.mentions.first
  }
}
