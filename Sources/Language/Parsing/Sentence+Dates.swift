/// Mends what trees make of a number behind a day or a month whose comma is lost.
extension Sentence {
  /// Gives the number of "On Monday 12 men were killed" to whom it counts, and that of "On March 8 army jets hit a base" to the
  /// month.
  mutating func mendDates(isDay: (String) -> Bool, isMonth: (String) -> Bool) {
    guard tags.contains(.numeral) else { return }
    let words = tokens.indices.map { lowercased($0) }
    let months = tokens.indices.filter {
      isMonth(words[$0].hasSuffix(".") ? String(words[$0].dropLast()) : words[$0])
    }
    for month in months { liftFromCount(month) }
    for number in tokens.indices.dropFirst().dropLast() where tags[number] == .numeral {
      let before = number - 1
      if months.contains(before), before > 0, ["on", "since"].contains(words[before - 1]),
        isDayOfMonth(number), tree.relations[number] == .nummod, tree.heads[number] > number,
        !tree.subtree(of: number).contains(before)
      {
        hang([number: (before, .nummod)])
        continue
      }
      let isBehindDate =
        isDay(words[before])
        || months.contains(before) && before > 0 && tags[before - 1] == .numeral && !isYear(number)
      guard isBehindDate, !months.contains(number + 1), let noun = countedNoun(behind: number)
      else {
        continue
      }
      var changes = [number: (head: noun, relation: DependencyRelation.nummod)]
      if tree.heads[before] == number {
        for child in tree.children[number] where child < number {
          changes[child] = (before, tree.relations[child])
        }
        changes[before] = (tree.heads[number], tree.relations[number])
      }
      hang(changes)
    }
  }

  /// "their bombing on Saturday of a village": hangs the thing or place that the tree hangs on a day on the noun before the
  /// day; `kinds` tells what common nouns stand for.
  mutating func freeDays(kinds: [String: String], isDay: (String) -> Bool) {
    for day in tokens.indices.dropFirst(2)
    where tags[day] == .properNoun && isDay(lowercased(day)) && tags[day - 2] == .noun {
      guard
        let phrase = tree.children(of: day, by: .nmod).first(where: { phrase in
          phrase > day && tree.children(of: phrase, by: .case).contains { lowercased($0) == "of" }
        }), let kind = kinds[lemmas[phrase].lowercased()],
        !["group", "organization", "person", "time"].contains(kind)
      else { continue }
      hang([phrase: (day - 2, .nmod)])
    }
  }

  /// "In May more than 60 guards were killed": a month that the tree hangs on a word of the number behind it is when it happened.
  private mutating func liftFromCount(_ month: Int) {
    guard tree.relations[month] == .obl,
      [.adjective, .adverb, .numeral].contains(tags[tree.heads[month]]),
      !tree.children(of: month, by: .case).isEmpty
    else { return }
    var verb = tree.heads[month]
    guard verb > month else { return }
    while verb >= 0, tags[verb] != .verb { verb = tree.heads[verb] }
    if verb >= 0 { hang([month: (verb, .obl)]) }
  }

  /// The noun in the plural that ends the phrase right behind a number, if none counts it.
  private func countedNoun(behind number: Int) -> Int? {
    var noun = number + 1
    while [.amod, .compound].contains(tree.relations[noun]), tree.heads[noun] > noun {
      noun = tree.heads[noun]
    }
    guard tags[noun] == .noun, morphology[noun].number == .plural,
      tree.children(of: noun, by: .nummod, .det).isEmpty, !tree.subtree(of: noun).contains(number),
      !tree.subtree(of: number).contains(noun)
    else { return nil }
    return noun
  }

  private func isDayOfMonth(_ number: Int) -> Bool {
    Int(tokens[number].form).map { (1...31).contains($0) } ?? false
  }

  private func isYear(_ number: Int) -> Bool {
    Int(tokens[number].form).map { (1800...2100).contains($0) } ?? false
  }
}
