import KnowledgeGraph
import Language

/// Deaths that no verb of killing tells: the dead as a state or a count.
///
/// - Matches: "left N dead", "N dead" that something is counted, put or given as, "N deaths", a toll that rose to N, and
///   the counts listed behind it.
/// - Claims: kill(victim), with killer where a person or side left them dead, with instrument where a happening did or
///   they died in one, and who is behind that as killer; one for each count of a list.
/// - Example: "the blast left six sailors dead" is kill(victim: six sailors, instrument: the blast); "39 dead among the
///   army and five civilians" is kill(victim: the army, 39) and kill(victim: five civilians).
/// - Not: "the dead city", where "dead" describes.
struct DeathTollRule: ClaimRule {
  let lexicon: Lexicon
  let quantities: QuantityReader
  let events: EventRule

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.flatMap { token -> [Draft] in
      let lemma = sentence.lemmas[token].lowercased()
      let isDead =
        lexicon.isCue(lemma, of: "dead")
        || lemma == "kill" && lexicon.leaver(of: token, in: sentence) != nil
      let isInjured = lexicon.isCue(sentence.word(token), of: "woundedState")
      let isToll = lexicon.isCue(lemma, of: "toll") && sentence.tags[token] == .noun
      if isDeaths(token, in: sentence) {
        let means = means(of: token, in: index, of: report)
        return deaths(token, in: sentence, at: index)
          .map { filler in
            var draft = draft(
              of: [filler] + means,
              isInjured: false,
              head: token,
              trigger: token,
              at: index
            )
            draft.namesPeople = lexicon.fates[lemma] != nil
            return draft
          }
      }
      guard isDead || isInjured || isToll else { return [] }
      let left = isToll ? [] : left(token, in: index, of: report)
      if !left.isEmpty {
        // "left dozens dead or injured": the number counts neither alone.
        let isOneOfTwo = [token - 1, token + 1].contains {
          sentence.tokens.indices.contains($0) && sentence.word($0) == "or"
        }
        let left = left.map { filler in
          var filler = filler
          filler.countsOthers = isOneOfTwo && filler.role == "victim"
          return filler
        }
        return [draft(of: left, isInjured: isInjured, head: token, trigger: token, at: index)]
      }
      let included = isToll ? nil : included(in: token, in: sentence, at: index)
      let counted =
        isToll
        ? tolled(token, in: sentence, at: index)
        : included
          ?? (isDead || sentence.preposition(of: token) == "among"
            ? self.counted(token, in: index, of: report)
            : isInjured && events.isAmongTheCounted(token, in: sentence)
              ? [.init(role: "victim", sentence: index, head: token - 1, count: token - 1)] : [])
      let means =
        isInjured || counted.isEmpty ? [] : means(of: token, in: index, of: report)
      // "A clerk and a guard were among the dead" tells of all at once.
      let isClause =
        !sentence.tree.children(of: token, by: .cop).isEmpty || standsFirst(token, in: sentence)
      if isClause || included != nil, let first = counted.first {
        return [
          draft(
            of: counted + means,
            isInjured: isInjured,
            head: isClause ? token : first.head,
            trigger: token,
            at: index
          )
        ]
      }
      // Each side is a count of its own; who gives it says who are in it.
      return counted.map {
        draft(
          of: [$0] + means,
          isInjured: isInjured,
          head: $0.head,
          trigger: token,
          at: index
        )
      }
    }
  }

  /// Whether who died stands behind it: "among the dead is a teacher".
  private func standsFirst(_ token: Int, in sentence: Sentence) -> Bool {
    guard sentence.relation(of: token) == .nmod, sentence.preposition(of: token) == "among",
      let head = sentence.head(of: token)
    else { return false }
    return token < head && !sentence.tree.children(of: head, by: .cop).isEmpty
  }

  private func isDeaths(_ token: Int, in sentence: Sentence) -> Bool {
    lexicon.isCue(sentence.lemmas[token].lowercased(), of: "deaths")
      && sentence.morphology[token].number == .plural
  }

  /// "28 deaths", "the number of deaths rose to 28": the number counts those who died.
  private func deaths(_ token: Int, in sentence: Sentence, at index: Int) -> [Draft.Filler] {
    // "31 martyrs" are told of by their own rule.
    if lexicon.fates[sentence.lemmas[token].lowercased()] == nil,
      let count = quantities.counts(in: sentence).first(where: { $0.upperBound == token }),
      case let number = count.upperBound - 1, sentence.tags[number] == .numeral
    {
      return [.init(role: "victim", sentence: index, head: number, count: number)]
    }
    return risen(token, in: sentence, at: index)
  }

  /// Who died by a number that grew: "the number of dead rose to 31".
  private func risen(_ token: Int, in sentence: Sentence, at index: Int) -> [Draft.Filler] {
    guard sentence.relation(of: token) == .nmod else { return [] }
    let list = list(in: sentence, at: index)
    return list.start(behindToll: token).map(list.fillers) ?? []
  }

  private func draft(
    of fillers: [Draft.Filler],
    isInjured: Bool,
    head: Int,
    trigger: Int,
    at index: Int
  ) -> Draft {
    Draft(
      predicate: isInjured ? "injure" : "kill",
      rule: "death-toll",
      sentence: index,
      head: head,
      trigger: [trigger],
      fillers: fillers.map { filler in
        var filler = filler
        if isInjured, filler.role == "killer" { filler.role = "agent" }
        return filler
      },
      namesPeople: fillers.contains { $0.role == "victim" && $0.head == head }
    )
  }

  private func list(in sentence: Sentence, at index: Int) -> TollList {
    TollList(lexicon: lexicon, quantities: quantities, sentence: sentence, index: index)
  }

  /// "a toll of 23 militants", "the toll rose to 12": those whom it counts.
  private func tolled(_ token: Int, in sentence: Sentence, at index: Int) -> [Draft.Filler] {
    let list = list(in: sentence, at: index)
    if let start = list.start(behindToll: token) {
      // "The toll stands at 45 dead": the dead are told of by themselves.
      let isOfDead = quantities.counts(in: sentence).contains {
        $0.lowerBound == start && $0.upperBound < sentence.count
          && lexicon.isCue(sentence.lemmas[$0.upperBound].lowercased(), of: "dead")
      }
      return isOfDead ? [] : list.fillers(from: start)
    }
    let counted = sentence.tree.children(of: token, by: .nmod).filter {
      sentence.preposition(of: $0) == "of"
    }
    // "A toll of 12 guards and seven dead among the crew": what is called dead speaks for itself, with all behind it.
    let victims = counted.flatMap { sentence.conjuncts(of: $0) }
      .prefix { !lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "dead") }
    return self.victims(Array(victims), at: index)
  }

  /// "left N dead": the object of leaving, and its subject where it can kill.
  private func left(_ token: Int, in index: Int, of report: Report) -> [Draft.Filler] {
    let sentence = report.sentences[index]
    let before = people(before: token, in: sentence)
    guard
      let verb = lexicon.leaver(of: token, in: sentence)
        ?? before.flatMap({ lexicon.leaver(of: $0.state, in: sentence) })
    else { return [] }
    let clause = VerbClauses(lexicon: lexicon).clause(of: verb, in: sentence, at: index)
    // "six killed and ten wounded": each state has its own, but of "dozens dead or wounded".
    let isApart =
      (sentence.relation(of: token) == .conj || before != nil)
      && !(token > 1 && ["and", "or"].contains(sentence.word(token - 1))
        && sentence.head(of: token) == token - 2)
    var left = isApart ? [] : clause.tokens(at: .object).filter { $0 != token }
    // "dozens of sailors dead": the state stands with the sailors.
    let state = isApart || sentence.relation(of: token) != .conj ? token : sentence.head(of: token)
    if let state, sentence.relation(of: state) == .amod, let dead = sentence.head(of: state),
      sentence.preposition(of: dead) != "including"
    {
      left = left.last == dead ? left : [dead]
    }
    if left.isEmpty, isApart, let before { left = [before.noun] }
    if left.isEmpty { left = sentence.tree.children(of: token, by: .nsubj, .nummod, .det) }
    guard !left.isEmpty else { return [] }
    let killers = clause.tokens(at: .subject).filter {
      lexicon.triggers.role(
        "killer",
        takes: report.kind(of: $0, in: index) ?? .event,
        isCommon: lexicon.isCommon($0, in: sentence)
      )
    }
    let causes = clause.tokens(at: .subject).filter {
      [.noun, .properNoun].contains(sentence.tags[$0]) && !killers.contains($0)
        && (lexicon.isHappening($0, in: sentence)
          || [.event, .other, .vehicle, .weapon, nil].contains(report.kind(of: $0, in: index)))
    }
    let counted = before.map {
      [Draft.Filler(role: "victim", sentence: index, head: $0.noun, count: $0.count)]
    }
    return (counted ?? victims(left, at: index))
      + killers.map { .init(role: "killer", sentence: index, head: $0) }
      + causes.map { .init(role: "instrument", sentence: index, head: $0) }
      + (killers.isEmpty ? doers(of: causes, besides: left, in: index, of: report) : [])
  }

  /// "left nine soldiers dead and twelve civilians wounded": whom the second state counts, wherever the tree hangs them, and
  /// the first state.
  private func people(before state: Int, in sentence: Sentence)
    -> (noun: Int, count: Int, state: Int)?
  {
    let noun = state - 1
    guard noun > 0, [.noun, .numeral].contains(sentence.tags[noun]),
      let count = quantities.counts(in: sentence).last(where: { $0.upperBound <= state }),
      count.upperBound == noun || count.upperBound == state,
      count.lowerBound > 1, ["and", ","].contains(sentence.word(count.lowerBound - 1)),
      lexicon.isCue(sentence.lemmas[count.lowerBound - 2].lowercased(), of: "dead")
        || lexicon.isCue(sentence.word(count.lowerBound - 2), of: "woundedState")
    else { return nil }
    return (noun, count.upperBound - 1, count.lowerBound - 2)
  }

  /// "39 dead in a raid", "the toll from the blast", "ten deaths linked to the virus": of what they died.
  private func means(of token: Int, in index: Int, of report: Report) -> [Draft.Filler] {
    let sentence = report.sentences[index]
    let tree = sentence.tree
    let phrases = tree.children(of: token, by: .nmod, .obl).filter {
      switch sentence.preposition(of: $0) {
      case "from": isCause($0, in: index, of: report)
      case "in": lexicon.isDeadly($0, kind: report.kind(of: $0, in: index), in: sentence)
      default: false
      }
    }
    let linked = tree.children(of: token, by: .acl, .amod)
      .filter { lexicon.isCue(sentence.lemmas[$0].lowercased(), of: "linked") }
      .flatMap { tree.children(of: $0, by: .obl) }
      .filter { sentence.preposition(of: $0) == "to" && isCause($0, in: index, of: report) }
    let means = phrases + linked
    return means.map { .init(role: "instrument", sentence: index, head: $0) }
      + doers(of: means, besides: [token], in: index, of: report)
  }

  /// Whether people may die of what a phrase names: of nobody, nowhere and at no time.
  private func isCause(_ token: Int, in index: Int, of report: Report) -> Bool {
    let sentence = report.sentences[index]
    return [.noun, .properNoun].contains(sentence.tags[token])
      && !lexicon.isCue(sentence.lemmas[token].lowercased(), of: "somebody")
      && [.event, .other, .vehicle, .weapon, nil].contains(report.kind(of: token, in: index))
  }

  /// "The dead included two clerks": whom the dead or the wounded are said to include; nil where nothing is said so.
  private func included(in token: Int, in sentence: Sentence, at index: Int) -> [Draft.Filler]? {
    guard sentence.relation(of: token) == .nsubj, let verb = sentence.head(of: token),
      lexicon.isCue(sentence.lemmas[verb].lowercased(), of: "include")
    else { return nil }
    return victims(
      sentence.tree.children(of: verb, by: .obj).flatMap { sentence.conjuncts(of: $0) },
      at: index
    )
  }

  /// "a rebel raid left five dead": who is behind what people died of.
  private func doers(of means: [Int], besides victims: [Int], in index: Int, of report: Report)
    -> [Draft.Filler]
  {
    let harmed = Set(victims.compactMap { report.chain(at: $0, in: index) })
    return means.flatMap { events.doers(behind: $0, in: index, of: report) }.filter {
      !(report.chain(at: $0, in: index).map(harmed.contains) ?? false)
    }.map { .init(role: "killer", sentence: index, head: $0) }
  }

  /// "39 dead", "22 attackers dead", "put the dead at 20 or more": the dead themselves, counted.
  private func counted(_ token: Int, in index: Int, of report: Report) -> [Draft.Filler] {
    let sentence = report.sentences[index]
    let tree = sentence.tree
    let counts = quantities.counts(in: sentence)
    if let count = counts.first(where: { $0.upperBound == token }) {
      return list(in: sentence, at: index).fillers(from: count.lowerBound)
    }
    if let subject = tree.children(of: token, by: .nsubj).first {
      return victims(
        sentence.conjuncts(of: subject).filter { mayDie($0, in: index, of: report) },
        at: index
      )
    }
    if !tree.children(of: token, by: .nummod).isEmpty { return victims([token], at: index) }
    guard let head = sentence.head(of: token) else { return [] }
    switch sentence.relation(of: token) {
    case .amod where head < token: return victims([head], at: index)
    case .nmod where standsFirst(token, in: sentence):
      return victims(sentence.conjuncts(of: head), at: index)
    case .nmod: return risen(token, in: sentence, at: index)
    case .xcomp where lexicon.isCue(sentence.lemmas[head], of: "count"):
      return victims(tree.children(of: head, by: .nsubjPassive), at: index)
    case .obj where lexicon.isCue(sentence.lemmas[head], of: "count"):
      guard token + 1 < sentence.count, sentence.word(token + 1) == "at" else { return [] }
      return list(in: sentence, at: index).fillers(from: token + 2)
    default: return []
    }
  }

  /// "The project is dead": only people die, whom a name, a noun for them or a number tells of.
  private func mayDie(_ token: Int, in index: Int, of report: Report) -> Bool {
    let sentence = report.sentences[index]
    switch report.kind(of: token, in: index) {
    case .group, .person: return true
    case .event, .facility, .place, .time, .vehicle, .weapon: return false
    case .organization, .other, nil:
      return sentence.word(token) != "it"
        && ([.adjective, .determiner, .numeral, .pronoun].contains(sentence.tags[token])
          || sentence.morphology[token].number == .plural
            && !sentence.names.contains { $0.tokens.contains(token) })
    }
  }

  private func victims(_ tokens: [Int], at index: Int) -> [Draft.Filler] {
    tokens.map { .init(role: "victim", sentence: index, head: $0) }
  }
}
