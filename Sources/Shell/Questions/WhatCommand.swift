import KnowledgeGraph

/// Asks for the object of a verb, or for what somebody says.
struct WhatCommand: Command {
  let name = "what"
  let group = CommandGroup.ask
  let usage = [
    "what did NAME VERB", "what VERB NAME", "what was VERBed [by NAME]",
    "what did NAME say [about TEXT]", "what happened [to NAME]",
  ]
  let summary = "what somebody did or said"
  let examples = [
    Example("what did ISIS attack", "its targets"),
    Example("what did SDF say about prison", "its claims on the prison"),
    Example("what happened in Hassakeh", "day by day"),
  ]
  let options = [OptionName.exact, .about] + ClaimFilter.options
  let flagsOnly = [OptionName.by]
  let completes = CompletionKind.names
  let remembersOutput = true

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    var words = call.question
    guard let first = words.first?.keyword else { throw missing(call) }
    if first == "happened" {
      words.removeFirst()
      if words.first?.keyword == "to" { words.removeFirst() }
      let id = try session.entityOrAnything(words, in: call)
      return session.timeline(of: try session.happenings(about: id, call), about: id)
    }
    guard ["did", "does", "do", "has", "have"].contains(first) else {
      return try session.subjects(words, call, nothing: "Nothing is said to have done that.")
    }
    let filter = try ClaimFilter(call, in: &session)
    words.removeFirst()
    if let say = words.lastIndex(where: { $0.keyword == "say" || $0.keyword == "said" }),
      say > words.startIndex
    {
      let speaker = try session.entity(Array(words[..<say]), in: call)
      let topic = Topic(call.options[.about], words[(say + 1)...], call, in: &session)
      let graph = session.graph
      return session.sayings(filter.claims(in: graph).filter { graph.says(speaker, $0) }, topic)
    }
    let (subject, verb, _) = try session.subjectAndVerb(words, in: call, of: self)
    let question = Question(verb: verb, agent: subject)
    return session.answer(
      session.claims(answering: question, filter),
      to: verb,
      nothing: "“\(session.name(subject))” is not said to have done that."
    )
  }
}

extension Session {
  /// The parts of "NAME VERB …": the verb is the first word behind a name that is one.
  mutating func subjectAndVerb(
    _ words: ArraySlice<Word>,
    in call: Invocation,
    of command: some Command
  ) throws(CommandError) -> (subject: EntityID, verb: Verb, rest: ArraySlice<Word>) {
    guard words.count > 1 else { throw command.missing(call) }
    var problem: CommandError?
    for split in (words.startIndex + 1)..<words.endIndex {
      var rest = words[split...]
      guard let verb = try? verb(&rest, in: call) else { continue }
      do throws(CommandError) {
        return (try entity(Array(words[..<split]), in: call), verb, rest)
      } catch {
        problem = problem ?? error
      }
    }
    if let problem { throw problem }
    var last = words.suffix(1)
    _ = try verb(&last, in: call)
    throw command.missing(call)
  }
}
