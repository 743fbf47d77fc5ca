import Foundation

/// Explains the language.
struct HelpCommand: Command {
  let name = "help"
  let group = CommandGroup.shell
  let usage = ["help [TOPIC]"]
  let summary =
    "all commands, or one of them with examples; also: help keys, names, options, examples"
  let examples = [Example("help path", "how to write it, and an example")]
  let completes = CompletionKind.topics

  func run(_ call: Invocation, in session: inout Session) throws(CommandError) -> Output {
    guard let topic = call.words.first else { return HelpText.overview }
    switch topic.text.lowercased() {
    case "keys": return HelpText.keys
    case "names": return HelpText.names
    case "options": return HelpText.options
    case "examples": return HelpText.examples
    default: break
    }
    let found = CommandTable.commands(beginning: topic.text)
    guard !found.isEmpty else {
      throw .unknownTopic(
        topic.text,
        at: topic.range,
        nearest: NearWords(CommandTable.all.map(\.name) + HelpText.topics)
          .nearest(to: topic.text.lowercased())
      )
    }
    var output = Output()
    for command in found { output.add(HelpText.page(of: command)) }
    return output
  }
}

/// The pages of help, made from the table of commands.
enum HelpText {
  /// The topics that are no commands.
  static let topics = ["keys", "names", "options", "examples"]

  /// All commands, a line each, in their groups.
  static var overview: Output {
    var output = Output(
      StyledText("who attacked what", .strong)
        + "  — ask like this; every row begins with a number, so the next line is “why 1”."
    )
    for group in CommandGroup.allCases {
      output.add(.heading(StyledText(group.rawValue, .strong)))
      output.add(
        .fields(
          CommandTable.all.filter { $0.group == group }.map {
            Field(
              name: "  " + $0.name.padding(toLength: 9, withPad: " ", startingAt: 0),
              value: StyledText($0.summary)
            )
          }
        )
      )
    }
    output.add("help COMMAND shows how to write it, with examples; help names, options, keys.")
    return output
  }

  /// How to write a command.
  static func page(of command: any Command) -> Output {
    var output = Output(.lines(command.usage.map { StyledText($0, .strong) }, indent: 0))
    output.add(StyledText(command.summary))
    for detail in command.details { output.add(StyledText(detail)) }
    if !command.allOptions.isEmpty {
      output.add(
        .fields(
          command.allOptions.map {
            Field(name: "  --\($0.rawValue)", value: StyledText($0.summary))
          }
        )
      )
    }
    if !command.examples.isEmpty { output.add(examples(command.examples)) }
    return output
  }

  /// Every example of every command.
  static var examples: Output { Output(examples(CommandTable.all.flatMap(\.examples))) }

  private static func examples(_ examples: [Example]) -> Block {
    .fields(examples.map { Field(name: "  > " + $0.line, value: StyledText($0.shows, .faint)) })
  }

  static let names = Output(
    .fields([
      Field(
        name: "names",
        value:
          "in any case, with or without accents, in full or by a beginning that is one's alone; quotes (\"…\", '…', “…”) where a name holds a keyword such as “to” or “by”"
      ),
      Field(
        name: "numbers",
        value: "12 is a claim, e7 an entity, d2 a report; they hold while the graph is open"
      ),
      Field(name: "_", value: "the entity named last"),
      Field(name: "several", value: "an open name gives a numbered list; type the number"),
    ])
  )

  static var options: Output {
    Output(
      .fields(
        OptionName.allCases.map { option in
          let word = option.keyword.map { ", or “\($0) …” as words" } ?? ""
          return Field(name: "  --\(option.rawValue)", value: StyledText(option.summary + word))
        } + [
          Field(name: "  > FILE", value: "write the answer to a file; >> adds to it"),
          Field(name: "  | COMMAND", value: "give the answer to a command of the system"),
        ]
      )
    )
  }

  static let keys = Output(
    .fields([
      Field(name: "Tab", value: "complete a command, option, name or path; twice lists them"),
      Field(name: "↑ ↓", value: "earlier lines that begin as this one"),
      Field(name: "Ctrl-R", value: "search earlier lines"),
      Field(name: "Ctrl-A Ctrl-E", value: "to the start, to the end"),
      Field(name: "Ctrl-W Ctrl-U Ctrl-K", value: "cut a word, all before, all behind"),
      Field(name: "Ctrl-Y", value: "put back what was cut"),
      Field(name: "Ctrl-C", value: "leave this line, or break off the work"),
      Field(name: "Ctrl-D", value: "leave, on an empty line"),
    ])
  )
}
