import KnowledgeGraph
import Language

/// Deaths that no verb of killing tells: the dead as a state or a count.
///
/// - Matches: "left N dead", "N dead" that something is counted, put or given as.
/// - Claims: kill(victim), with killer where a person or side left them dead.
/// - Example: "the blast left six sailors dead" is kill(victim: six sailors).
/// - Not: "the dead city", where "dead" describes.
struct DeathTollRule: ClaimRule {
  let lexicon: Lexicon

  func drafts(in index: Int, of report: Report) -> [Draft] {
    let sentence = report.sentences[index]
    return sentence.tokens.indices.compactMap { token in
      let lemma = sentence.lemmas[token].lowercased()
      let isDead = lexicon.isCue(lemma, of: "dead")
      let isInjured = lexicon.isCue(sentence.word(token), of: "woundedState")
      guard isDead || isInjured else { return nil }
      let fillers =
        left(token, in: index, of: report) ?? (isDead ? counted(token, in: index, of: report) : nil)
      guard let fillers else { return nil }
      return Draft(
        predicate: isDead ? "kill" : "injure",
        rule: "death-toll",
        sentence: index,
        head: token,
        trigger: [token],
        fillers: fillers.map { filler in
          var filler = filler
          if isInjured, filler.role == "killer" { filler.role = "agent" }
          return filler
        },
        confidence: 0.85
      )
    }
  }

  /// "left N dead": the object of leaving, and its subject where it can kill.
  private func left(_ token: Int, in index: Int, of report: Report) -> [Draft.Filler]? {
    let sentence = report.sentences[index]
    guard let verb = sentence.head(of: token), lexicon.isCue(sentence.lemmas[verb], of: "leave")
    else { return nil }
    let clause = VerbClauses(lexicon: lexicon).clause(of: verb, in: sentence, at: index)
    var victims = clause.tokens(at: .object)
    if victims.isEmpty { victims = sentence.tree.children(of: token, by: .nsubj, .nummod, .det) }
    guard !victims.isEmpty else { return nil }
    let killers = clause.tokens(at: .subject).filter {
      lexicon.triggers.role("killer", takes: report.kind(of: $0, in: index) ?? .event)
    }
    return victims.map { .init(role: "victim", sentence: index, head: $0) }
      + killers.map { .init(role: "killer", sentence: index, head: $0) }
  }

  /// "39 dead", "the dead at 20 or more": the dead themselves, counted.
  private func counted(_ token: Int, in index: Int, of report: Report) -> [Draft.Filler]? {
    let sentence = report.sentences[index]
    let tree = sentence.tree
    if !tree.children(of: token, by: .cop).isEmpty,
      let subject = tree.children(of: token, by: .nsubj).first
    {
      return [.init(role: "victim", sentence: index, head: subject)]
    }
    if let noun = sentence.head(of: token), sentence.relation(of: token) == .amod,
      sentence.tags[noun] == .numeral
    {
      return [.init(role: "victim", sentence: index, head: noun)]
    }
    guard !tree.children(of: token, by: .nummod).isEmpty else { return nil }
    return [.init(role: "victim", sentence: index, head: token)]
  }
}
