import Testing

/// The commands that the README gives to a new machine.
@Suite struct ReadMeTests {
  @Test(arguments: ["## Run", "## Test"])
  func theCommandStandsAlone(_ heading: String) throws {
    let command = try ReadMe.command(under: heading)
    #expect(command.count == 1)
    #expect(command.first?.contains("apt-get install -y libedit-dev") == true)
  }

  @Test func theChecksRunTheReadMesTestCommand() throws {
    let (status, output) = try Repository.run(".ci/run", "--show-test-command")
    #expect(status == 0)
    #expect(
      output.split(separator: "\n").map(String.init) == (try ReadMe.command(under: "## Test"))
    )
  }
}
