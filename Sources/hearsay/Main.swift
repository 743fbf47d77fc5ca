import ArgumentParser
import Foundation

/// The program: its commands, and how it ends.
@main
struct Hearsay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hearsay",
    abstract: "Who did what to whom, and who says so: explore the claims of news reports.",
    usage: """
      hearsay [PATH ...] [-c COMMAND ...] [-f FILE] [--as FORMAT]    the shell
      hearsay build PATH ... -o GRAPH [--into GRAPH]
      hearsay ask GRAPH WORDS ...
      hearsay merge GRAPH ... -o GRAPH
      hearsay diff GRAPH GRAPH [--as FORMAT]
      hearsay check GRAPH ...
      hearsay export FORMAT GRAPH -o FILE [--around NAME] [--depth N]
      hearsay extract
      """,
    discussion: """
      Exit status: 0 fine, 1 a command failed, 2 wrong arguments, 3 a file cannot be read or \
      written, 130 interrupted. A session on a terminal ends with 0.
      """,
    subcommands: [
      OpenCommand.self, BuildCommand.self, AskCommand.self, MergeCommand.self, DiffCommand.self,
      CheckCommand.self, ExportCommand.self, ExtractCommand.self,
    ],
    defaultSubcommand: OpenCommand.self
  )

  static func main() {
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      end(after: error)
    }
  }

  private static func end(after error: any Error) -> Never {
    if let status = error as? ExitStatus { Foundation.exit(status.rawValue) }
    if let failure = error as? Failure {
      Screen.complain("hearsay: \(failure.message)\n")
      Foundation.exit(failure.status.rawValue)
    }
    // The parser's own: help and the like were asked for, all else is wrong use.
    if exitCode(for: error).isSuccess { exit(withError: error) }
    Screen.complain(fullMessage(for: error) + "\n")
    Foundation.exit(ExitStatus.usage.rawValue)
  }
}
