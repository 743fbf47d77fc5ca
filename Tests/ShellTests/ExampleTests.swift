import Testing

@testable import Shell

@Suite struct ExampleTests {
  static let examples = CommandTable.all.flatMap { command in
    command.examples.map { (command.name, $0.line) }
  }

  @Test(arguments: examples) func examplesOfHelpRun(_ command: String, _ line: String) throws {
    var session = try Session.sample()
    _ = session.run("list types")
    let reply = session.run(line)
    #expect(reply.error == nil, "help \(command): \(line)")
    #expect(!reply.output.isEmpty)
  }

  @Test(arguments: CommandTable.all.map(\.name)) func everyCommandHasItsPage(_ name: String) throws
  {
    var session = try Session.sample()
    let page = session.run("help \(name)").text(width: 80)
    #expect(page.hasPrefix(name))
    #expect(page.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 80 })
  }

  @Test func whoAttackedWhatComesFirst() throws {
    var session = try Session.sample()
    #expect(session.run("help").text(width: 80).hasPrefix("who attacked what"))
  }
}
