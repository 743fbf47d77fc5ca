import KnowledgeGraph

/// Extracts reports into the graph.
struct ReadCommand: Command {
  let name = "read"
  let group = CommandGroup.graph
  let usage = ["read FILE…"]
  let changesGraph = true
  let summary = "read reports, folders of reports or saved graphs into the graph"
  let details = [
    "A report is a text with an optional header (Title, Outlet, Date, URL) or JSON lines (.jsonl); a saved graph ends in .json. “*”, “?” and “~” are opened. A report that the graph holds is not read again."
  ]
  let examples: [Example] = []
  let completes = CompletionKind.files

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard !call.words.isEmpty else { throw missing(call) }
    var files: [String] = []
    for word in call.words { files += try session.paths.files(word) }
    return try session.read(files)
  }
}

/// Opens a saved graph.
struct LoadCommand: Command {
  let name = "load"
  let group = CommandGroup.graph
  let usage = ["load FILE [--add | --discard]"]
  let summary = "open a saved graph instead of this one, or add it to this one"
  let details = ["Changes that are not saved are asked for first, but with --discard."]
  let examples: [Example] = []
  let changesGraph = true
  let options: [OptionName] = [.add, .discard]
  let completes = CompletionKind.files

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let file = call.words.first else { throw missing(call) }
    try refuseWords(of: call, beyond: 1)
    let path = session.paths.opened(file.text)
    if call.has(.add) { return try session.read([path]) }
    let loaded = try session.loaded(path)
    if session.asksAboutChanges(call, "Open \(path) without saving?") { return Output() }
    session.replace(with: loaded, file: path)
    session.lookForJournal()
    return Output(session.status)
  }
}

/// Writes the graph.
struct SaveCommand: Command {
  let name = "save"
  let group = CommandGroup.graph
  let usage = ["save [FILE]"]
  let changesGraph = true
  let summary = "write the graph to a file, or to the one it came from"
  let examples: [Example] = []
  let completes = CompletionKind.files

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call, beyond: 1)
    guard let path = call.words.first.map({ session.paths.opened($0.text) }) ?? session.state.file
    else { throw .noGraphFile }
    try session.save(to: path)
    return Output("Saved: ").adding(session.status)
  }
}

/// Takes up what a session that died left behind.
struct RecoverCommand: Command {
  let name = "recover"
  let group = CommandGroup.graph
  let usage = ["recover [--discard]"]
  let summary = "take up the changes of a session that ended without saving, or drop them"
  let details = [
    "Every change is written to FILE.autosave until the graph is saved, so that none is lost when the session dies; the next session asks what to do."
  ]
  let examples: [Example] = []
  let options = [OptionName.discard]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    guard call.has(.discard) else {
      return try session.recover().followed(by: Output("Not saved yet; “changes” lists them."))
    }
    guard let found = session.leftBehind else { throw .nothingTo("recover") }
    found.remove()
    session.leftBehind = nil
    return Output("Those changes are gone.")
  }
}

/// Starts an empty graph.
struct NewCommand: Command {
  let name = "new"
  let group = CommandGroup.graph
  let usage = ["new [--discard]"]
  let summary = "start an empty graph"
  let examples: [Example] = []
  let changesGraph = true
  let options = [OptionName.discard]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    if session.asksAboutChanges(call, "Start anew without saving?") { return Output() }
    session.replace(with: Graph(), file: nil)
    return Output("An empty graph. “read FILE…” fills it.")
  }
}

/// Says what is open.
struct StatusCommand: Command {
  let name = "status"
  let group = CommandGroup.graph
  let usage = ["status"]
  let summary = "what the graph holds, its file, and whether it is saved"
  let examples = [Example("status", "documents, entities, claims")]

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    try refuseWords(of: call)
    return Output(session.status)
  }
}
