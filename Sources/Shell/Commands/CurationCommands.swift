import KnowledgeGraph

/// Judges two entities to be one, or two claims to be of one happening.
struct MergeCommand: Command {
  let name = "merge"
  let group = CommandGroup.curate
  let usage = ["merge A and B [because TEXT]", "merge N and M [because TEXT]"]
  let summary = "two names are one thing, two claims of one happening"
  let examples = [Example("merge Shami and SDF because test", "joins the two until “undo”")]
  let options = [OptionName.because]
  let completes = CompletionKind.names

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    if let claims = try session.claimPair(call) {
      return try session.judgeHappenings(of: claims, areOne: true, because: call.phrase(.because))
    }
    let (a, b) = try session.pair(call, of: self)
    if a == b { return Output(session.labelled(a) + " is one thing already.") }
    let names = (session.name(a), session.name(b))
    let labels = "\(session.label(a)) + \(session.label(b))"
    try session.judge(.same([a, b]), because: call.phrase(.because), "merge \(labels)")
    var output = Output(
      "“\(names.0)” and “\(names.1)” are one now: " + session.labelled(a)
        + StyledText(". “undo” takes it back.")
    )
    for contradiction in session.graph.identityContradictions
    where contradiction.joined && contradiction.same.decision == .same([a, b]) {
      output.add(session.warning(against: contradiction.different))
    }
    return output
  }
}

/// Judges two entities to be two, or two claims to be of two happenings.
struct DifferentCommand: Command {
  let name = "different"
  let group = CommandGroup.curate
  let usage = ["different A and B [because TEXT]", "different N and M [because TEXT]"]
  let summary = "two names are two things, two claims of two happenings, for any rule"
  let examples: [Example] = []
  let options = [OptionName.because]
  let completes = CompletionKind.names

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    if let claims = try session.claimPair(call) {
      return try session.judgeHappenings(of: claims, areOne: false, because: call.phrase(.because))
    }
    let (a, b) = try session.pair(call, of: self)
    if a == b { throw .notMerged(session.name(a)) }
    let labels = "\(session.label(a)), \(session.label(b))"
    try session.judge(.different([a, b]), because: call.phrase(.because), "different \(labels)")
    return Output(session.labelled(a) + " and " + session.labelled(b) + " stay two.")
  }
}

/// Takes an entity apart.
struct SplitCommand: Command {
  let name = "split"
  let group = CommandGroup.curate
  let usage = ["split X [because TEXT]", "split X NAME [because TEXT]"]
  let summary = "one name is several things: a part for every report, or NAME alone apart"
  let examples: [Example] = []
  let options = [OptionName.because]
  let completes = CompletionKind.names

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard !call.words.isEmpty else { throw missing(call) }
    let (id, part) = try whole(call, in: &session)
    let members = session.graph.members(of: id)
    let name = session.name(id)
    guard members.count > 1 else { throw .notMerged(name) }
    guard let part else {
      try session.part([members], of: id, because: call.phrase(.because))
      let parts = members.map(session.labelled).joined(", ")
      return Output("“\(name)” is \(members.count) things now: " + parts + ".")
    }
    let apart = session.graph.members(of: id, called: part.phrase)
    let kept = members.filter { !apart.contains($0) }
    guard !apart.isEmpty, !kept.isEmpty else {
      let names = [name] + session.otherNames(of: id)
      throw .badValue(
        part.phrase,
        expected: "a name that some reports alone give to “\(name)”, of "
          + names.joined(separator: ", "),
        at: call.range(of: part)
      )
    }
    let pairs = apart.flatMap { one in kept.map { [one, $0] } }
    try session.part(pairs, of: id, because: call.phrase(.because))
    return Output(
      session.labelled(apart[0]) + " and " + session.labelled(kept[0]) + " are two things now."
    )
  }

  /// The entity that all words name, or the first words, and the name of a part behind them.
  private func whole(
    _ call: Invocation,
    in session: inout Session
  ) throws(CommandError) -> (EntityID, part: [Word]?) {
    do throws(CommandError) {
      return (try session.entity(call.words, in: call), nil)
    } catch {
      guard case .unknownName = error, call.words.count > 1 else { throw error }
      let count = session.nameLength(atStartOf: call.words)
      let id = try session.entity(Array(call.words.prefix(count)), in: call)
      return (id, Array(call.words.dropFirst(count)))
    }
  }
}

/// Gives an entity another name.
struct RenameCommand: Command {
  let name = "rename"
  let group = CommandGroup.curate
  let usage = ["rename X as NAME [because TEXT]"]
  let summary = "show an entity under another name"
  let examples: [Example] = []
  let options = [OptionName.because]
  let completes = CompletionKind.names

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let (before, after) = call.parted(at: "as"), !before.isEmpty, !after.phrase.isBlank
    else { throw missing(call) }
    let id = try session.entity(before, in: call)
    let old = session.name(id)
    let others = try session.judge(
      .rename(id, after.phrase),
      on: id,
      because: call.phrase(.because),
      "rename \(session.label(id)) from “\(old)” to “\(after.phrase)”"
    )
    return Output("“\(old)” is called " + session.labelled(id) + " now." + others)
  }
}

/// Gives an entity another type.
struct RetypeCommand: Command {
  let name = "retype"
  let group = CommandGroup.curate
  let usage = ["retype X as TYPE [because TEXT]"]
  let summary = "an entity is of another type: person, organization, group, facility, place …"
  let examples: [Example] = []
  let options = [OptionName.because]
  let completes = CompletionKind.nameThen("as", EntityType.allCases.map(\.rawValue))

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let (before, after) = call.parted(at: "as"), !before.isEmpty, let word = after.first
    else { throw missing(call) }
    let type = try EntityType(word, as: "a type")
    let id = try session.entity(before, in: call)
    let others = try session.judge(
      .retype(id, type),
      on: id,
      because: call.phrase(.because),
      "retype \(session.label(id)) as \(type.rawValue)"
    )
    return Output(session.labelled(id) + " is of type \(type.rawValue) now." + others)
  }
}

/// Gives an entity one more name.
struct AliasCommand: Command {
  let name = "alias"
  let group = CommandGroup.curate
  let usage = ["alias X NAME [because TEXT]", "alias X as NAME [because TEXT]"]
  let summary = "an entity has one more name"
  let examples: [Example] = []
  let options = [OptionName.because]
  let completes = CompletionKind.names

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    let count = session.nameLength(atStartOf: call.words)
    let parts =
      call.parted(at: "as") ?? (Array(call.words.prefix(count)), Array(call.words.dropFirst(count)))
    guard !parts.before.isEmpty, !parts.after.phrase.isBlank else { throw missing(call) }
    let id = try session.entity(parts.before, in: call)
    let others = try session.judge(
      .alias(id, parts.after.phrase),
      on: id,
      because: call.phrase(.because),
      "alias \(session.label(id)) “\(parts.after.phrase)”"
    )
    return Output(session.labelled(id) + " is also called “\(parts.after.phrase)” now." + others)
  }
}

/// Withdraws a claim.
struct RetractCommand: Command {
  let name = "retract"
  let group = CommandGroup.curate
  let usage = ["retract N [because TEXT]"]
  let summary = "leave a claim out of every answer"
  let examples: [Example] = []
  let options = [OptionName.because]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let word = call.words.first else { throw missing(call) }
    try refuseWords(of: call, beyond: 1)
    let claim = try session.claim(word)
    let number = session.state.numbering.claims.label(claim.id)
    guard !session.graph.isRetracted(claim.id) else {
      return Output("Claim \(number) is withdrawn already.")
    }
    let sentence = ClaimText(session).sentence(claim)
    var graph = session.graph
    // What was stated by hand goes; what a report says stays there, withdrawn.
    if graph.unstate(claim.id) {
      session.change("retract \(number)") { $0 = graph }
    } else {
      try session.judge(.retract(claim.id), because: call.phrase(.because), "retract \(number)")
    }
    return Output("Claim \(number) is withdrawn: " + sentence + ". “undo” brings it back.")
  }
}

/// Puts a remark on an entity or a claim.
struct NoteCommand: Command {
  let name = "note"
  let group = CommandGroup.curate
  let usage = ["note X TEXT", "note N TEXT"]
  let summary = "keep a remark on an entity or a claim"
  let examples: [Example] = []
  let completes = CompletionKind.names

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard call.words.count > 1 else { throw missing(call) }
    let count = session.nameLength(atStartOf: call.words)
    let text = call.words.dropFirst(count).phrase
    let subject = try session.subject(Array(call.words.prefix(count)), in: call)
    let label = session.label(subject)
    try session.judge(.note(subject, text), because: nil, "note \(label)")
    return Output("Noted on \(label): \(StyledText(text).plain)")
  }
}

extension Session {
  /// The number of an entity, as people type it.
  func label(_ id: EntityID) -> String { state.numbering.entities.label(graph.canonical(id)) }

  /// A judgement of this user, now.
  func judgement(_ decision: Judgement.Decision, because reason: String?) -> Judgement {
    Judgement(decision, by: host.user, at: host.now(), reason: reason)
  }

  /// Puts a judgement into the graph.
  mutating func judge(
    _ decision: Judgement.Decision,
    because reason: String?,
    _ summary: String
  ) throws(CommandError) {
    let judgement = judgement(decision, because: reason)
    guard decision.tellsIdentity else { return change(summary) { $0.judge(judgement) } }
    try decide(summary) { $0.judge(judgement) }
  }

  /// Puts a judgement on an entity's names or type into the graph; all that is one with it stays so.
  ///
  /// Returns what hearsay joined with it for that, in words that stand behind others.
  mutating func judge(
    _ decision: Judgement.Decision,
    on id: EntityID,
    because reason: String?,
    _ summary: String
  ) throws(CommandError) -> StyledText {
    let before = graph.members(of: id)
    let decided = judgement(decision, because: reason)
    var judged = try rejudged { $0.judge(decided) }
    if before.contains(where: { judged.canonical($0) != judged.canonical(id) }) {
      let whole = judgement(.same(before), because: "one when this was decided")
      judged = try rejudged { graph in
        graph.judge(decided)
        graph.judge(whole)
      }
    }
    change(summary) { $0 = judged }
    let joined = graph.members(of: id).filter { !before.contains($0) }
    guard !joined.isEmpty else { return StyledText() }
    return " For that it is one with " + ownNames(of: joined) + " now. “undo” takes it back."
  }

  /// The names that reports give entities, whatever they are one with, each with its number.
  private func ownNames(of ids: [EntityID]) -> StyledText {
    ids.map { id in
      StyledText(graph.entity(id)?.name ?? "", .strong)
        + StyledText(" (\(state.numbering.entities.label(id)))", .number)
    }
    .joined(", ")
  }

  /// Keeps the members of groups apart from each other, whatever this person said before.
  mutating func part(
    _ groups: [[EntityID]],
    of id: EntityID,
    because reason: String?
  ) throws(CommandError) {
    let own = graph.judgements(on: id).filter { judgement in
      guard case .same(let ids) = judgement.decision, !judgement.isHearsays else { return false }
      return groups.contains { group in ids.count { group.contains($0) } > 1 }
    }
    let judgements = groups.map { judgement(.different($0), because: reason) }
    try decide("split \(label(id))") { graph in
      for judgement in own { graph.withdraw(judgement) }
      for judgement in judgements { graph.judge(judgement) }
    }
  }

  /// Changes judgements, and has hearsay judge again: its judgements rest on the person's.
  mutating func decide(
    _ summary: String,
    _ edit: (inout Graph) -> Void
  ) throws(CommandError) {
    let judged = try rejudged(edit)
    change(summary) { $0 = judged }
  }

  /// The graph with other judgements, hearsay's made anew.
  private mutating func rejudged(_ edit: (inout Graph) -> Void) throws(CommandError) -> Graph {
    var graph = graph
    edit(&graph)
    graph.replaceHearsayJudgements(try judging().judge(graph))
    return graph
  }

  /// The two entities of "A and B".
  mutating func pair(
    _ call: Invocation,
    of command: some Command
  ) throws(CommandError) -> (EntityID, EntityID) {
    var parts = call.parted(at: "and")
    if parts == nil, call.words.count == 2 { parts = ([call.words[0]], [call.words[1]]) }
    guard let parts, !parts.before.isEmpty, !parts.after.isEmpty else {
      throw command.missing(call)
    }
    return (try entity(parts.before, in: call), try entity(parts.after, in: call))
  }
}

extension String {
  /// Whether there is nothing in it but white space.
  fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
