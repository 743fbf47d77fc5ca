import KnowledgeGraph

/// Every command once: dispatch, help, completion and did-you-mean come from here.
enum CommandTable {
  /// The commands, in the order of help.
  static let all: [any Command] = [
    WhoCommand(), WhatCommand(), DidCommand(), WhenCommand(), WhereCommand(), HowCommand(),
    FindCommand(), ShowCommand(), ListCommand(), TextCommand(), GrepCommand(),
    NeighborsCommand(), PathCommand(), PathsCommand(), ConnectCommand(), CommonCommand(),
    TopCommand(), ClustersCommand(), TimelineCommand(), CountCommand(),
    WhyCommand(), SourceCommand(), SourcesCommand(), ConflictsCommand(), EventsCommand(),
    OnlyOneCommand(),
    ReviewCommand(), MergeCommand(), DifferentCommand(), SplitCommand(), RenameCommand(),
    RetypeCommand(),
    AliasCommand(), RetractCommand(), AddCommand(), NoteCommand(), NotesCommand(), StarCommand(),
    StarsCommand(), GradeCommand(), UndoCommand(), RedoCommand(),
    ChangesCommand(),
    ReadCommand(), LoadCommand(), SaveCommand(), RecoverCommand(), NewCommand(), StatusCommand(),
    DiffCommand(), ExportCommand(), CheckCommand(),
    HelpCommand(), HistoryCommand(), LastCommand(), AgainCommand(), RunCommand(), SetCommand(),
    QuitCommand(),
  ]

  /// Letters and other words that stand for a command.
  private static let otherNames = [
    "n": "neighbors", "p": "path", "w": "why", "s": "show", "f": "find", "h": "help", "q": "quit",
    "?": "help", "exit": "quit", "neighbours": "neighbors", "whom": "what", "was": "did",
    "were": "did", "is": "did", "are": "did", "has": "did", "does": "did",
  ]

  /// The command that a line calls, with its words and options parted.
  static func call(
    _ words: [Word],
    line: String
  ) throws(CommandError) -> (any Command, Invocation) {
    let name = words[0]
    let command = try command(name)
    let invocation = try Invocation(
      line: line,
      name: name,
      words: Array(words.dropFirst()),
      of: command
    )
    return (command, invocation)
  }

  /// The command with this name, other name, or beginning.
  static func command(_ word: Word) throws(CommandError) -> any Command {
    let name = normalized(word.text)
    let found = commands(beginning: name)
    if found.count == 1 { return found[0] }
    if found.isEmpty {
      throw .unknownCommand(
        name,
        at: word.range,
        nearest: NearWords(all.map(\.name)).nearest(to: name)
      )
    }
    throw .ambiguousCommand(name, at: word.range, candidates: found.map(\.name))
  }

  /// The command of this name or other name alone, or all that begin so.
  static func commands(beginning text: String) -> [any Command] {
    let name = normalized(text)
    let full = otherNames[name] ?? name
    if let exact = all.first(where: { $0.name == full }) { return [exact] }
    return name.isEmpty ? [] : all.filter { $0.name.hasPrefix(name) }
  }

  /// The word without what people of other shells put before it.
  private static func normalized(_ text: String) -> String {
    let rest = text.drop { ".:\\".contains($0) }
    return rest.isEmpty ? text : rest.lowercased()
  }
}
