import KnowledgeGraph

/// Asks for the subject of a verb, or for a speaker.
struct WhoCommand: Command {
  let name = "who"
  let group = CommandGroup.ask
  let usage = [
    "who VERB what", "who VERB NAME", "who was VERBed [by NAME]", "who is NAME",
    "who accused whom of what",
    "who said [TEXT | about NAME]",
    "who says otherwise N",
  ]
  let summary = "who did it, to whom, and who says so"
  let details = [
    "Claims that say the same share a row. “origins” counts independent sources: three spokesmen of one side, or two outlets with one agency's story, are one. A verb stands for all verbs of its class, and what is told in the verb itself comes first; “--exact” asks for its first meaning alone. “in PLACE”, “since DATE”, “until DATE”, “on DATE”, “by SPEAKER”, “--origins N”, “--status denied” narrow the answer."
  ]
  let examples = [
    Example("who attacked what", "every attack: attacker, target, time, sources"),
    Example("who killed whom since 2022-01-20", "the dead, with each figure's source"),
    Example("who was arrested by SDF", "those whom it arrested"),
    Example("who said about SDF", "who speaks of it, and what they say"),
  ]
  let options = [OptionName.exact, .about] + ClaimFilter.options
  let flagsOnly = [OptionName.by]
  let completes = CompletionKind.verbAndNames
  let remembersOutput = true

  var allOptions: [OptionName] { options + [.as, .limit] }

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let words = call.question
    guard let first = words.first else { throw missing(call) }
    if first.keyword == "said" || first.keyword == "says" {
      return try said(words.dropFirst(), call, in: &session)
    }
    if let be = first.keyword, Verb.formsOfBe.contains(be) {
      var verbal = words
      if (try? session.verb(&verbal, in: call)) == nil {
        return session.card(of: try session.entity(Array(words.dropFirst()), in: call))
      }
    }
    if let accusations = try session.accusations(words, call) { return accusations }
    return try session.subjects(words, call, nothing: "Nobody is said to have done that.")
  }

  private func said(
    _ words: ArraySlice<Word>,
    _ call: Invocation,
    in session: inout Session
  ) throws(CommandError) -> Output {
    if words.first?.keyword == "otherwise" {
      guard let word = words.dropFirst().first else { throw missing(call) }
      return session.against(try session.claim(word))
    }
    let filter = try ClaimFilter(call, in: &session)
    let topic = Topic(call.options[.about], words, call, in: &session)
    let claims = filter.claims(in: session.graph)
    return session.sayings(topic.isEmpty ? claims.filter(\.hasSpeaker) : claims, topic)
  }
}
