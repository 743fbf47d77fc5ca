import Foundation
import KnowledgeGraph
import Testing

/// The commands that the README gives to a new machine, and its example of a saved graph.
@Suite struct ReadMeTests {
  @Test(arguments: ["## Run", "## Test"])
  func theCommandStandsAlone(_ heading: String) throws {
    let command = try ReadMe.block(under: heading)
    #expect(command.count == 1)
    #expect(command.first?.contains("apt-get install -y libedit-dev") == true)
  }

  @Test func theChecksRunTheReadMesTestCommand() throws {
    let (status, output) = try Repository.run(".ci/run", "--show-test-command")
    #expect(status == 0)
    #expect(
      output.split(separator: "\n").map(String.init) == (try ReadMe.block(under: "## Test"))
    )
  }

  @Test func theSavedGraphIsOne() throws {
    let example = try ReadMe.block(under: "## The saved graph").joined(separator: "\n") + "\n"
    let graph = try GraphFile.graph(from: Data(example.utf8))
    #expect(String(decoding: GraphFile.bytes(of: graph), as: UTF8.self) == example)
  }
}
