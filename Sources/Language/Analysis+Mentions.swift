extension Analysis {
  /// The mention whose phrase a token heads; O(log mentions + mentions of the sentence).
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

  /// The number of the chain of each mention, by the mention's number; O(mentions).
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
}
