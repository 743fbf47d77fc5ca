import KnowledgeGraph
import Language

/// Reads the counts of a toll from its words: "39 dead on the rebel side, 23 among the army and five civilians".
///
/// Such lists leave words out, and no two trees of them are alike; so numbers, commas and nouns are read in order.
struct TollList {
  let lexicon: Lexicon
  let quantities: QuantityReader
  let sentence: Sentence
  let index: Int

  /// The counts from a token on: the first at once, each other behind a comma or an "and", none behind a verb.
  func fillers(from start: Int) -> [Draft.Filler] {
    let counts = quantities.counts(in: sentence).filter { $0.lowerBound >= start }
    let end = (start..<sentence.count).first(where: isEnd) ?? sentence.count
    var fillers: [Draft.Filler] = []
    for (place, count) in counts.enumerated() where count.upperBound <= end {
      let next = place + 1 < counts.count ? min(end, counts[place + 1].lowerBound) : end
      let opens = fillers.isEmpty ? count.lowerBound == start : isBehindLink(count.lowerBound)
      guard opens else {
        if fillers.isEmpty { return [] }
        continue
      }
      guard let filler = filler(count, upTo: next) else {
        if fillers.isEmpty { return [] }
        continue
      }
      fillers.append(filler)
    }
    return fillers
  }

  /// Where a toll that grew or stands gives its number: behind "to" or "at", or behind the verb ("reached 112").
  func start(behindToll toll: Int) -> Int? {
    for count in quantities.counts(in: sentence) where count.lowerBound > toll {
      let between = toll + 1..<count.lowerBound
      guard !between.contains(where: { sentence.tags[$0] == .punctuation }),
        let before = between.last
      else { return nil }
      let verbs = between.filter { sentence.tags[$0] == .verb }
      guard verbs.count <= 1 else { return nil }
      if ["to", "at"].contains(sentence.word(before)) || verbs.last == before {
        return count.lowerBound
      }
    }
    return nil
  }

  /// Whom one count is of: the party behind "among" or "on the … side", else the noun, else nobody that is named.
  private func filler(_ count: Range<Int>, upTo end: Int) -> Draft.Filler? {
    var place = count.upperBound
    while place < end, isNameOfKind(place) || isDead(place) { place += 1 }
    let nouns = (count.upperBound..<place).filter { isNoun($0) && !isDead($0) }
    if (count.upperBound..<min(place + 1, end)).contains(where: isWounded) { return nil }
    if let party = party(at: place, upTo: end) {
      let range = TextRange(
        sentence.tokens[count.lowerBound].range.start,
        sentence.tokens[party.end - 1].range.end
      )
      return Draft.Filler(
        role: "victim",
        sentence: index,
        head: party.head,
        range: range,
        count: count.upperBound - 1
      )
    }
    guard let head = nouns.last else {
      return Draft.Filler(
        role: "victim",
        sentence: index,
        head: count.upperBound - 1,
        count: count.upperBound - 1
      )
    }
    return Draft.Filler(role: "victim", sentence: index, head: head, count: count.upperBound - 1)
  }

  /// The party of "among the army", "on the rebel side".
  private func party(at place: Int, upTo end: Int) -> (head: Int, end: Int)? {
    guard place + 1 < end, ["among", "from", "on"].contains(sentence.word(place)) else {
      return nil
    }
    let words = (place + 1..<end).prefix { isNameOfKind($0) || sentence.tags[$0] == .determiner }
    guard let head = words.last(where: isNoun) else { return nil }
    guard lexicon.isCue(sentence.lemmas[head].lowercased(), of: "side") else {
      return sentence.word(place) == "on" ? nil : (head, head + 1)
    }
    return words.last { $0 < head && (isNoun($0) || sentence.tags[$0] == .adjective) }
      .map { ($0, head + 1) }
  }

  private func isNoun(_ token: Int) -> Bool {
    [.noun, .properNoun].contains(sentence.tags[token])
  }

  private func isNameOfKind(_ token: Int) -> Bool {
    isNoun(token) || sentence.tags[token] == .adjective || sentence.word(token) == "-"
  }

  private func isDead(_ token: Int) -> Bool {
    lexicon.isCue(sentence.lemmas[token].lowercased(), of: "dead")
  }

  private func isWounded(_ token: Int) -> Bool {
    lexicon.isCue(sentence.word(token), of: "woundedState")
  }

  private func isBehindLink(_ token: Int) -> Bool {
    token > 0 && [",", "and", "or", "plus"].contains(sentence.word(token - 1))
  }

  private func isEnd(_ token: Int) -> Bool {
    sentence.tags[token] == .verb && sentence.relation(of: token) != .case
      && sentence.morphology[token].verbForm == .finite
      || [";", ":"].contains(sentence.word(token))
  }
}
